using NodaTime;

namespace PartyDomain.Membership.Exemptions;

/// <summary>An exemption that was granted.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Extent">How far.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null where it is for good.</param>
/// <param name="GrantedOn">The day of the decision.</param>
public sealed record HeldExemption(ExemptionReason Reason, ExemptionExtent Extent, LocalDate From, LocalDate? Until, LocalDate GrantedOn)
{
    /// <summary>Whether the member is exempt on a day: absent, the member does not count in the base of votes (294-QĐ/TW, 9.3.2).</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is a full exemption, granted by then, whose days hold this one.</returns>
    public bool HoldsOn(LocalDate day) => Extent == ExemptionExtent.Exempt && GrantedOn <= day && From <= day && (Until is not { } last || day <= last);

    /// <summary>Writes nothing of the reason.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(HeldExemption);
}
