using NodaTime;

namespace PartyDomain.Membership.Leaving;

/// <summary>A fact about the end of a membership, or about its return. The family is closed.</summary>
public abstract record LeavingEvent : MembershipEvent
{
    private protected LeavingEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The membership ended by expulsion (khai trừ).</summary>
/// <param name="On">The first day of effect of the decision.</param>
/// <param name="Case">The disciplinary case.</param>
public sealed record MemberExpelled(LocalDate On, CaseId Case) : LeavingEvent(On);

/// <summary>The membership was restored after an expulsion that was annulled or changed. It is no re-admission: there is no new probation.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Case">The disciplinary case.</param>
/// <param name="Cell">The cell that the member returned to.</param>
/// <param name="GapCounts">Whether the time between expulsion and restoration counts as party seniority.</param>
public sealed record MembershipRestored(LocalDate On, CaseId Case, OrganizationId Cell, bool GapCounts) : LeavingEvent(On);
