using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Membership.Baseline;

/// <summary>Facts about badges, cards, files and members taken over, in any order and with any content: none throws, and every way of folding gives the same.</summary>
public sealed class FactProperties
{
    private static readonly OrganizationId Cell = new("cell-1");

    private static readonly Func<Random, LocalDate, MembershipEvent>[] Kinds =
    [
        (r, on) => new BadgeDeclared(on, Years(r), r.Any<BadgeGround>(), r.Any<BadgeDeclarer>(), on.PlusDays(r.Next(90))),
        (_, on) => new BadgeAgreed(on, Cell),
        (_, on) => new BadgeProposed(on),
        (_, on) => new BadgeListed(on),
        (r, on) => new BadgeDecided(on, Years(r), r.Any<BadgeGround>(), r.Any<PartyBody>(), r.Flip() ? null : new("AB", "1")),
        (r, on) => new BadgePresented(on, Years(r), Cell),
        (r, on) => new BadgeClaimClosed(on, r.Any<BadgeCloseReason>()),
        (_, on) => new CorrectionRecognized(on),
        (r, on) => new BadgeLost(on, Years(r), r.Flip()),
        (r, on) => new BadgeReissued(on, Years(r), r.Any<PartyBody>(), null),
        (_, on) => new BadgesWithdrawn(on),
        (r, on) => new CardRequested(on, r.Any<CardAct>()),
        (r, on) => new CardDecided(on, r.Any<PartyBody>(), new($"card-{r.Next(3)}")),
        (_, on) => new CardHandedOver(on),
        (_, on) => new CardChecked(on),
        (r, on) => new CardFaultReported(on, r.Any<CardFault>(), r.Flip()),
        (_, on) => new CardDeposited(on),
        (_, on) => new CardGivenBack(on),
        (r, on) => new CardCollected(on, r.Any<CardReturn>()),
        (_, on) => new CvNumberAssigned(on, CvNumber.Parse("000001AB")),
        (r, on) => new FilePlaced(on, r.Any<FileCase>(), r.Any<FileKeeper>(), Cell),
        (_, on) => new IndexConfirmed(on),
        (r, on) => new FileSupplemented(on, r.Any<SupplementOccasion>()),
        (_, on) => new FileHandedOver(on, on, Cell),
        (r, on) => new FileLost(on, r.Any<FileLossCause>(), r.Flip()),
        (_, on) => new FileRestored(on, true, true),
        (r, on) => new BaselineRecorded(on, new BaselineFacts("x", r.Any<Standing>(), r.Flip() ? Cell : null) { JoinedOn = PartialDate.Of(1946, 12), Card = r.Flip() ? new CardKey("card-9") : null, Badges = [new(Years(r), null)] }),
        (r, on) => new DuplicateLinked(on, new($"p-{r.Next(3)}"), r.Any<DuplicateJudgment>()),
    ];

    [Fact]
    public void Every_kind_is_here()
    {
        var all = typeof(MembershipEvent).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(BadgeEvent)) || type.IsSubclassOf(typeof(PaperEvent)) || type.IsSubclassOf(typeof(BaselineEvent))));
        Assert.Equal(all.Select(type => type.Name).Order(StringComparer.Ordinal), Kinds.Select(kind => kind(new Random(1), new(2025, 8, 1)).GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void In_any_order_one_by_one_or_at_once_the_record_is_the_same()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 2000; i++)
        {
            var facts = Enumerable.Range(0, random.Next(30)).Select(_ => random.Of(Kinds)(random, new LocalDate(2025, 8, 1).PlusDays(random.Next(40)))).ToList();
            var once = MembershipHistory.Fold(Journey.Person, facts);
            Assert.Equal(once, MembershipHistory.Record(new MembershipRecord(Journey.Person), facts));
            Assert.Equal(facts.Count, once.History.Count);
        }
    }

    private static int Years(Random random) => 30 + (5 * random.Next(4));
}
