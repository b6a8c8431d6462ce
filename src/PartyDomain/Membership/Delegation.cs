using NodaTime;

namespace PartyDomain.Membership;

/// <summary>A written decision by which a grassroots committee may itself decide admission (294-QĐ/TW, 22) or was given superior powers (10.6). Conditions alone delegate nothing.</summary>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="RevokedOn">The day it was revoked, if it was.</param>
public sealed record Delegation(LocalDate DecidedOn, LocalDate? RevokedOn = null)
{
    internal bool HoldsOn(LocalDate date) => DecidedOn <= date && (RevokedOn is null || date < RevokedOn);
}
