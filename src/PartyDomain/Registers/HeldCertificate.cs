using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>A certificate that a register holds and the record of the person does not.</summary>
/// <param name="Person">Who.</param>
/// <param name="ClassId">The class it was issued for.</param>
/// <param name="IssuedOn">The day of issue.</param>
/// <param name="ValidTo">The last day on which it may serve; null where the law sets no end or it is not known.</param>
/// <param name="Command">What enters it in the record.</param>
public sealed record HeldCertificate(PersonId Person, string ClassId, LocalDate IssuedOn, LocalDate? ValidTo, MembershipCommand Command)
{
    /// <summary>Writes the class, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(HeldCertificate)} {{ {ClassId} }}";
}
