using PartyDomain.Voting;

namespace PartyDomain.Discipline;

/// <summary>The full result of a vote on measures, as it is reported upward and kept in an event.</summary>
/// <param name="Body">The body that voted.</param>
/// <param name="Kind">Whether it voted to decide or to propose.</param>
/// <param name="Base">The size of the vote base.</param>
/// <param name="Majority">The least number of votes that is more than half.</param>
/// <param name="Ballot">The votes.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Measure">The measure decided or proposed; null where there is none.</param>
/// <param name="AddedUp">Whether votes were added up from the heaviest measure down.</param>
public sealed record MeasureTally(
    PartyBody Body,
    MeasureVoteKind Kind,
    int Base,
    int Majority,
    MeasureBallot Ballot,
    MeasureVoteResult Result,
    DisciplineMeasure? Measure,
    bool AddedUp);
