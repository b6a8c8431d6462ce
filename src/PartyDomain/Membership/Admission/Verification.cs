using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>The conclusion on the CV.</summary>
/// <param name="Persons">Each person and the ground.</param>
/// <param name="On">The date of the conclusion.</param>
public sealed record Verification(ValueList<VerifiedPerson> Persons, LocalDate On);
