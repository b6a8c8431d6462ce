using NodaTime;
using PartyDomain.Registers;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>When a length that starts on a day ends. The length is given, or comes from a provision of the law of that day, with or without an extension.</summary>
internal sealed class DeadlineQuestion() : Question("deadline", typeof(DeadlineAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var start = reader.RequireDate("start");
        var acted = reader.Date("actedOn");
        var length = reader.Text("length") is { } text ? LengthOf(reader, text) : null;
        var provision = Provision(reader, "provision");
        var extension = Provision(reader, "extension");
        if (!reader.Element.TryGetProperty("length", out _) && !reader.Element.TryGetProperty("provision", out _))
        {
            reader.Problems.Add(reader.Path, "Give a 'length' as \"45 wd\", or the key of a 'provision'.");
        }

        if (start is not { } from || (length is null && provision is null))
        {
            return null;
        }

        return scene =>
        {
            var rule = provision is null ? null : scene.Law.Read(provision, from);
            var more = extension is null ? null : scene.Law.Read(extension, from);
            return Make(scene.Law.Calendar, from, acted, length ?? Total(rule, more), more?.Citation ?? rule?.Citation, more?.Grade ?? rule?.Grade);
        };
    }

    private static Length? Total(InForce<Length>? rule, InForce<Length>? more) => rule is { IsKnown: true }
        ? rule.Value with { Count = rule.Value.Count + (more is { IsKnown: true } ? more.Value.Count : 0) }
        : null;

    private static DeadlineAnswer Make(WorkingCalendar calendar, LocalDate start, LocalDate? acted, Length? length, Citation? citation, EvidenceGrade? grade)
    {
        var due = length is { } known ? Periods.Due(start, known, calendar) : null;
        var workingDay = acted is { } day && day >= start ? calendar.CountWorkingDays(start, day) : null;
        return new(
            length,
            due?.On,
            citation,
            grade,
            due?.Grade,
            due?.PresumedYears ?? [],
            due?.SwapRisk ?? [],
            due?.OpenMakeUps ?? [],
            workingDay,
            acted is { } on && due is not null ? on <= due.On : null);
    }

    private static Length? LengthOf(ObjectReader reader, string text)
    {
        var length = Words.Length(text);
        if (length is null)
        {
            reader.Problems.Add(reader.To("length"), "Write a length as \"45 wd\" (working days), \"90 cd\" (calendar days), \"12 mo\" (months) or \"18 yr\" (years).");
        }

        return length;
    }

    private static Provision<Length>? Provision(ObjectReader reader, string member)
    {
        if (reader.Text(member) is not { } key)
        {
            return null;
        }

        if (ShippedProvisions.Find(key) is Provision<Length> found)
        {
            return found;
        }

        reader.Problems.Add(reader.To(member), $"No provision of this key gives a length. Use one of: {string.Join(", ", ShippedProvisions.All.OfType<Provision<Length>>().Select(provision => provision.Key))}.");
        return null;
    }
}
