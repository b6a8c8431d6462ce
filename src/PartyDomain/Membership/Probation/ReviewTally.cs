using PartyDomain.Voting;

namespace PartyDomain.Membership.Probation;

/// <summary>The full result of one round on a probationer, as it is reported upward and kept in an event.</summary>
/// <param name="Body">The body that voted.</param>
/// <param name="Base">The size of the vote base.</param>
/// <param name="NeededToRecognize">The least number of votes that recognizes.</param>
/// <param name="NeededToStrikeOff">The least number of votes that strikes off.</param>
/// <param name="Ballot">The votes.</param>
/// <param name="Result">What it resulted in.</param>
public sealed record ReviewTally(
    PartyBody Body,
    int Base,
    int NeededToRecognize,
    int NeededToStrikeOff,
    ReviewBallot Ballot,
    ReviewResult Result);
