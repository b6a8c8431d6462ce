using NodaTime;

namespace PartyDomain.Membership.Exemptions;

/// <summary>An application for an exemption.</summary>
/// <param name="On">The day of the application.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Extent">How far.</param>
/// <param name="From">The first day asked for.</param>
/// <param name="Until">The last day asked for; null where it is for good.</param>
/// <param name="IsRenewal">Whether it continues an exemption for the same reason.</param>
public sealed record ExemptionRequest(LocalDate On, ExemptionReason Reason, ExemptionExtent Extent, LocalDate From, LocalDate? Until, bool IsRenewal)
{
    /// <summary>Writes nothing of the reason.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ExemptionRequest);
}
