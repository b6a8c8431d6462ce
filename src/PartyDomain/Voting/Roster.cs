using NodaTime;

namespace PartyDomain.Voting;

/// <summary>Who makes up a body on a day: the members of a cell, or the incumbents of a committee (never its seats).</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Body">Which of its bodies.</param>
/// <param name="AsOf">The day for which the list holds.</param>
/// <param name="Origin">Where the host took it from, for its own trail.</param>
/// <param name="Entries">The persons.</param>
public sealed record Roster(OrganizationId Organization, PartyBody Body, LocalDate AsOf, string Origin, ValueList<RosterEntry> Entries);
