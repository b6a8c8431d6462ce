using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Decisions on one kind of subject: the measures and the levels sum to them, the contents need not.</summary>
internal sealed record DisciplineTallyAnswer(
    int Decisions,
    int Annulled,
    int ByCommission,
    int Subjects,
    ResultMap<int> ByMeasure,
    ResultMap<int> ByLevel,
    ResultMap<int> ByContent,
    ResultMap<int> ByLegalHandling)
{
    public static DisciplineTallyAnswer Of(DisciplineTally tally) => new(
        tally.Decisions,
        tally.Annulled,
        tally.ByCommission,
        tally.Subjects,
        new(tally.ByMeasure.Select(line => KeyValuePair.Create(Words.Of(line.Measure), line.Count))),
        new(tally.ByLevel.Select(line => KeyValuePair.Create(Words.Of(line.Level), line.Count))),
        new(tally.ByContent.Select(line => KeyValuePair.Create(Words.Of(line.Content), line.Count))),
        new(tally.ByLegalHandling.Select(line => KeyValuePair.Create(Words.Of(line.Legal), line.Count))));
}
