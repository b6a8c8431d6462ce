using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Admission;

/// <summary>A written consent.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="By">Who gave it.</param>
/// <param name="On">Its date.</param>
public sealed record Consent(ConsentKind Kind, PartyBody By, LocalDate On);
