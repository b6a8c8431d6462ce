using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Badges;

/// <summary>A command about badges. The family is closed.</summary>
public abstract record BadgeCommand : MembershipCommand
{
    private protected BadgeCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The member, or the family, declares seniority for a badge (38-HD/BTCTW, III.1.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="Ground">The ground.</param>
/// <param name="By">Who declares.</param>
/// <param name="Round">The day of the award round it is meant for.</param>
public sealed record DeclareBadge(LocalDate On, int Years, BadgeGround Ground, BadgeDeclarer By, LocalDate Round) : BadgeCommand(On);

/// <summary>The cell agrees and reports upward (06-HD/TW, 18.5).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AgreeBadge(LocalDate On) : BadgeCommand(On);

/// <summary>The grassroots committee proposes to its superior (06-HD/TW, 18.5).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ProposeBadge(LocalDate On) : BadgeCommand(On);

/// <summary>The direct superior considers and puts the member on its list for the province (06-HD/TW, 18.5).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ListBadge(LocalDate On) : BadgeCommand(On);

/// <summary>The competent committee awards the badge (294-QĐ/TW, 28.2.5).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Number">The number of the badge; null where it is not known yet.</param>
public sealed record DecideBadge(LocalDate On, PartyBody By, BadgeNumber? Number) : BadgeCommand(On);

/// <summary>The badge is presented (06-HD/TW, 18.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cell">The cell in whose organization the ceremony is held.</param>
public sealed record PresentBadge(LocalDate On, OrganizationId Cell) : BadgeCommand(On);

/// <summary>A claim ends without an award.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Reason">Why.</param>
public sealed record CloseBadgeClaim(LocalDate On, BadgeCloseReason Reason) : BadgeCommand(On);

/// <summary>The cell recognizes that the member corrected what a disciplinary measure was for (294-QĐ/TW, 28.3.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record RecognizeCorrection(LocalDate On) : BadgeCommand(On);

/// <summary>The member reports the loss of a badge (06-HD/TW, 18.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="GoodReason">Whether there was a good reason.</param>
public sealed record ReportBadgeLost(LocalDate On, int Years, bool GoodReason) : BadgeCommand(On);

/// <summary>The competent committee issues a lost badge again (06-HD/TW, 18.4–18.5).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Years">The years of the badge.</param>
/// <param name="By">The body.</param>
/// <param name="Number">The number of the new badge; null where it is not known yet.</param>
public sealed record ReissueBadge(LocalDate On, int Years, PartyBody By, BadgeNumber? Number) : BadgeCommand(On);

/// <summary>The badges of somebody put out of the party are taken back (06-HD/TW, 18.4–18.5).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record WithdrawBadges(LocalDate On) : BadgeCommand(On);
