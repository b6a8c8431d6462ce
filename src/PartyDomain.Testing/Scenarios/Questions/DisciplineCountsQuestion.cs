using PartyDomain.Discipline;
using System.Text.Json;
using NodaTime;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How many decisions on discipline there were in a period, by measure, level and content.</summary>
internal sealed class DisciplineCountsQuestion() : Question("discipline-counts", typeof(DisciplineCountsAnswer))
{
    private const int Most = 10_000;

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        reader.Require("entries");
        var entries = reader.List("entries").SelectMany((item, i) => Entries(item.Value, item.Path, i, reader.Problems)).ToList();
        var period = Period(reader);
        return period is null ? null : scene =>
        {
            var report = DisciplineReport.Of(entries, period);
            scene.Show(report.Findings);
            return DisciplineCountsAnswer.Of(report);
        };
    }

    // A period of statistics by its name, or two days.
    private static StatisticalPeriod? Period(ObjectReader reader)
    {
        var (kind, year, month, cutOff) = (reader.Word<StatisticalPeriodKind>("period"), reader.Number("year"), reader.Number("month"), reader.Date("cutOff"));
        if (kind is null or StatisticalPeriodKind.Term)
        {
            return RegisterInput.Period(reader) is var (from, to) ? StatisticalPeriod.Term(from, to) : null;
        }

        if (year is not (> 0 and < 9999) || (kind == StatisticalPeriodKind.Month && month is not (>= 1 and <= 12)))
        {
            reader.Problems.Add(reader.To("year"), "This period needs a 'year', and one of a month also a 'month' from 1 to 12.");
            return null;
        }

        var period = kind == StatisticalPeriodKind.Month ? StatisticalPeriod.Month(year.Value, month!.Value) : StatisticalPeriod.OfYear(kind.Value, year.Value);
        if (cutOff is { } day && !period.Contains(day))
        {
            reader.Problems.Add(reader.To("cutOff"), "This day lies outside the period.");
            return null;
        }

        return cutOff is { } last ? period.CutOff(last) : period;
    }

    private static IEnumerable<DisciplineEntry> Entries(JsonElement value, string path, int place, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return [];
        }

        var on = reader.RequireDate("on");
        reader.Require("measure");
        reader.Require("level");
        var (measure, level) = (reader.Word<DisciplineMeasure>("measure"), reader.Word<DisciplineLevel>("level"));
        var (person, organization) = (RegisterInput.Person(reader, "person"), RegisterInput.Organization(reader, "organization"));
        var count = reader.Number("count");
        var isCommitteeMember = reader.Flag("committeeMember") ?? false;
        var (byCommission, annulledOn) = (reader.Flag("byCommission") ?? false, reader.Date("annulledOn"));
        var contents = RegisterInput.Words<DisciplineContent>(reader, "contents");
        var legal = reader.Word<LegalHandling>("legal") ?? LegalHandling.None;
        reader.Close();
        if (count is 0 or > Most || (count is not null && (person is not null || organization is not null)))
        {
            problems.Add(reader.To("count"), $"A 'count' is a number from 1 to {Most} of different members, and stands without 'person' and 'organization'.");
            return [];
        }

        if (on is not { } day || measure is not { } taken || level is not { } by)
        {
            return [];
        }

        var entry = new DisciplineEntry(day, taken, by) { Person = person, Organization = organization, IsCommitteeMember = isCommitteeMember, Contents = contents, Legal = legal, IsByCommission = byCommission, AnnulledOn = annulledOn };
        return count is { } many ? Enumerable.Range(1, many).Select(i => entry with { Person = new PersonId($"entry-{place + 1}-{i}") }) : [entry];
    }
}
