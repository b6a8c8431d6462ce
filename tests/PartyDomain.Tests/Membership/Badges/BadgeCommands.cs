using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Badges;

/// <summary>Random commands about badges, half of them the next one on the route with sound contents; reusable for longer histories.</summary>
internal static class BadgeCommands
{
    public static readonly OrganizationId Home = new("cell-1");

    private static readonly int[] Tiers = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];

    public static (MembershipCommand Command, MembershipEvidence Evidence) Next(Random random, MembershipRecord record, BadgeEvidence about, CellPlace place, LocalDate on)
    {
        var sound = random.Next(2) == 0;
        var command = sound && Forward(record, place, on) is { } forward ? forward : Any(random, record, on);
        var day = on.PlusDays(random.Next(12) == 0 ? -1 : random.Next(3));
        return (command, new MembershipEvidence
        {
            Badge = random.Next(15) == 0 ? null : about with { AsOf = random.Next(15) == 0 ? day : on },
            Cell = random.Next(15) == 0 ? null : new CellSituation(random.Next(15) == 0 ? new("cell-2") : Home, random.Next(15) == 0 ? day : on, "test", place, SuperiorKind.Ordinary),
        });
    }

    private static BadgeCommand? Forward(MembershipRecord record, CellPlace place, LocalDate on) => record.Badges.Phase switch
    {
        BadgePhase.Declared => new AgreeBadge(on),
        BadgePhase.CellAgreed when place == CellPlace.UnderGrassrootsCommittee => new ProposeBadge(on),
        BadgePhase.CellAgreed or BadgePhase.BaseProposed => new ListBadge(on),
        BadgePhase.SuperiorProposed => new DecideBadge(on, PartyBody.ProvincialStandingCommittee, null),
        BadgePhase.Decided => new PresentBadge(on, Home),
        _ => record.Badges.Held is [.., { LostOn: not null } lost] ? new ReissueBadge(on, lost.Years, PartyBody.ProvincialStandingCommittee, null)
            : Near(record, on) is { } years ? new DeclareBadge(on, years, BadgeGround.Reached, BadgeDeclarer.Member, on.PlusDays(40)) : null,
    };

    private static int? Near(MembershipRecord record, LocalDate on)
    {
        var years = record.AdmissionDecidedOn is { } from ? Period.Between(from, on.PlusDays(40), PeriodUnits.Years).Years : 0;
        return Tiers.Contains(years) ? years : null;
    }

    private static BadgeCommand Any(Random random, MembershipRecord record, LocalDate on)
    {
        var years = random.Next(3) == 0 ? random.Of(Tiers) : Near(record, on.PlusMonths(random.Next(24))) ?? 35;
        var held = record.Badges.Held.Count > 0 && random.Flip() ? random.Of(record.Badges.Held.ToList()).Years : years;
        var by = random.Next(4) == 0 ? random.Any<PartyBody>() : PartyBody.ProvincialStandingCommittee;
        return random.Next(12) switch
        {
            0 or 1 => new DeclareBadge(on, years, random.Any<BadgeGround>(), random.Any<BadgeDeclarer>(), on.PlusDays(random.Next(-3, 90))),
            2 => new AgreeBadge(on),
            3 => new ProposeBadge(on),
            4 => new ListBadge(on),
            5 => new DecideBadge(on, by, null),
            6 => new PresentBadge(on, Home),
            7 => new CloseBadgeClaim(on, random.Any<BadgeCloseReason>()),
            8 => new RecognizeCorrection(on),
            9 => new ReportBadgeLost(on, held, random.Flip()),
            10 => new ReissueBadge(on, held, by, null),
            _ => new WithdrawBadges(on),
        };
    }
}
