using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Badges;

/// <summary>A fact about badges. The family is closed.</summary>
public abstract record BadgeEvent : MembershipEvent
{
    private protected BadgeEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>Seniority was declared for a badge (38-HD/BTCTW, III.1.1).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="Ground">The ground.</param>
/// <param name="By">Who declared.</param>
/// <param name="Round">The day of the award round it is meant for.</param>
public sealed record BadgeDeclared(LocalDate On, int Years, BadgeGround Ground, BadgeDeclarer By, LocalDate Round) : BadgeEvent(On);

/// <summary>The cell agreed (06-HD/TW, 18.5).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Cell">The cell.</param>
public sealed record BadgeAgreed(LocalDate On, OrganizationId Cell) : BadgeEvent(On);

/// <summary>The grassroots committee proposed (06-HD/TW, 18.5).</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record BadgeProposed(LocalDate On) : BadgeEvent(On);

/// <summary>The direct superior put the member on its list (06-HD/TW, 18.5).</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record BadgeListed(LocalDate On) : BadgeEvent(On);

/// <summary>The badge was awarded (294-QĐ/TW, 28.2.5).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="Ground">The ground.</param>
/// <param name="By">The body.</param>
/// <param name="Number">The number of the badge; null where it is not known.</param>
public sealed record BadgeDecided(LocalDate On, int Years, BadgeGround Ground, PartyBody By, BadgeNumber? Number) : BadgeEvent(On);

/// <summary>The badge was presented (06-HD/TW, 18.4).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="Cell">The cell in whose organization the ceremony was held.</param>
public sealed record BadgePresented(LocalDate On, int Years, OrganizationId Cell) : BadgeEvent(On);

/// <summary>A claim ended without an award.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Reason">Why.</param>
public sealed record BadgeClaimClosed(LocalDate On, BadgeCloseReason Reason) : BadgeEvent(On);

/// <summary>The cell recognized a correction after a disciplinary measure (294-QĐ/TW, 28.3.1 c).</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record CorrectionRecognized(LocalDate On) : BadgeEvent(On);

/// <summary>A badge was lost (06-HD/TW, 18.4).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="GoodReason">Whether there was a good reason.</param>
public sealed record BadgeLost(LocalDate On, int Years, bool GoodReason) : BadgeEvent(On);

/// <summary>A lost badge was issued again (06-HD/TW, 18.4–18.5).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="By">The body.</param>
/// <param name="Number">The number of the new badge; null where it is not known.</param>
public sealed record BadgeReissued(LocalDate On, int Years, PartyBody By, BadgeNumber? Number) : BadgeEvent(On);

/// <summary>The badges were taken back (06-HD/TW, 18.4–18.5).</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record BadgesWithdrawn(LocalDate On) : BadgeEvent(On);
