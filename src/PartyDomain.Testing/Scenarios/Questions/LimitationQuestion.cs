using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using System.Text.Json;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How an act stands towards the limitation of a measure, on the day of its conclusion.</summary>
internal sealed class LimitationQuestion() : Question("limitation", typeof(LimitationAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("measure");
        var measure = reader.Word<DisciplineMeasure>("measure");
        var subject = reader.Word<DisciplineSubject>("subject") ?? DisciplineSubject.FullMember;
        var considered = reader.Date("consideredOn");
        var act = Act(reader);
        var later = reader.List("laterViolations").Select(day => ObjectReader.Date(day.Value, day.Path, reader.Problems)).OfType<LocalDate>().ToValueList();
        var excluded = reader.List("excluded").Select(item => Excluded(item.Value, item.Path, reader.Problems)).OfType<ExcludedTime>().ToValueList();
        if (on is not { } day || measure is not { } voted || act is null)
        {
            return null;
        }

        return scene =>
        {
            var outcome = Limitation.Of(new LimitationQuery(subject, act, voted, day) { LaterViolations = later, Excluded = excluded, ConsideredOn = considered }, scene.Law);
            scene.Show(outcome.Findings);
            return LimitationAnswer.Of(outcome);
        };
    }

    // An act of one day names no end; one whose end cannot be told says so with null.
    private static ViolationAct? Act(ObjectReader reader)
    {
        var from = reader.RequireDate("from");
        var isUnknown = reader.Element.TryGetProperty("to", out var to) && to.ValueKind == JsonValueKind.Null;
        var end = isUnknown ? null : reader.Date("to");
        reader.Find("to");
        var discovered = reader.Date("discoveredOn");
        var nature = reader.Word<ViolationNature>("nature") ?? ViolationNature.Ordinary;
        return from is { } first ? new ViolationAct("act", first, isUnknown ? null : end ?? first) { DiscoveredOn = discovered, Nature = nature } : null;
    }

    private static ExcludedTime? Excluded(JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        var ground = reader.Word<DeferralGround>("deferral");
        var (from, to) = (reader.RequireDate("from"), reader.RequireDate("to"));
        reader.Close();
        return from is { } first && to is { } last
            ? new ExcludedTime(ground is null ? ExclusionKind.Proceedings : ExclusionKind.Deferral, first, last) { Deferral = ground }
            : null;
    }
}
