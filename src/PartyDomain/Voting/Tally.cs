namespace PartyDomain.Voting;

/// <summary>The full result of a vote, as it is reported upward and kept in an event.</summary>
/// <param name="Body">The body that voted.</param>
/// <param name="Base">The size of the vote base.</param>
/// <param name="Needed">The least number of votes that carries.</param>
/// <param name="Ballot">The votes.</param>
/// <param name="Carried">Whether the share was reached.</param>
public sealed record Tally(PartyBody Body, int Base, int Needed, Ballot Ballot, bool Carried);
