using PartyDomain.Discipline.Suspensions;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>A suspension as a scenario starts from it.</summary>
/// <param name="Start">The suspension with what happened before.</param>
/// <param name="OfCentralCommittee">Whether the member sits on the Central Committee.</param>
internal sealed record GivenSuspension(Suspension Start, bool OfCentralCommittee);
