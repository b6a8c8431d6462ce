using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>A certificate that a person got for a class.</summary>
/// <param name="ClassId">The host's key of the class.</param>
/// <param name="Person">Who got it.</param>
/// <param name="IssuedOn">The day of issue.</param>
public sealed record TrainingCertificate(string ClassId, PersonId Person, LocalDate IssuedOn)
{
    /// <summary>Writes the class, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(TrainingCertificate)} {{ {ClassId} }}";
}
