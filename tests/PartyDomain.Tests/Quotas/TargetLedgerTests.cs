using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class TargetLedgerTests
{
    private static readonly AdmissionTarget Given = Assigned("t1", "dak-bla", AtLeast(25), "kon-tum") with { Document = Notice };
    private static readonly AdmissionTarget Resolved = Own("t2", "dak-bla", AtLeast(20));
    private static readonly InstrumentId Change = new("30-TB/HU", Day(2021, 7, 1), "Huyện ủy");

    [Fact]
    public void Targets_of_both_origins_stand_side_by_side() =>
        Assert.Equal([Given, Resolved], TargetLedger.Fold([new TargetSet(Day(2021, 3, 5), Given), new TargetSet(Day(2021, 3, 5), Resolved)]).On(Day(2021, 3, 5)));

    [Fact]
    public void A_target_holds_from_the_day_it_is_set_to_the_day_before_it_is_withdrawn()
    {
        var ledger = TargetLedger.Fold([new TargetSet(Day(2021, 3, 5), Given), new TargetWithdrawn(Day(2021, 9, 1), "t1") { Document = Change }]);
        Assert.Empty(ledger.On(Day(2021, 3, 4)));
        Assert.Equal([Given], ledger.On(Day(2021, 3, 5)));
        Assert.Equal([Given], ledger.On(Day(2021, 8, 31)));
        Assert.Empty(ledger.On(Day(2021, 9, 1)));
        Assert.Equal(new TargetVersion(Day(2021, 9, 1), "t1", null, Change), ledger.Trail("t1")[^1]);
    }

    [Fact]
    public void A_revision_changes_the_amount_and_the_document_and_leaves_a_trail()
    {
        var ledger = TargetLedger.Fold(
        [
            new TargetSet(Day(2021, 3, 5), Given),
            new TargetRevised(Day(2021, 7, 1), "t1", AtLeast(30)) { Document = Change },
            new TargetSet(Day(2021, 3, 5), Resolved),
        ]);
        var revised = Given with { Amount = AtLeast(30), Document = Change };
        Assert.Equal([Given, Resolved], ledger.On(Day(2021, 6, 30)));
        Assert.Equal([revised, Resolved], ledger.On(Day(2021, 7, 1)));
        Assert.Equal([new TargetVersion(Day(2021, 3, 5), "t1", Given, Notice), new TargetVersion(Day(2021, 7, 1), "t1", revised, Change)], ledger.Trail("t1"));
        Assert.Empty(ledger.Trail("t9"));
    }

    [Fact]
    public void Facts_take_their_place_by_their_legal_date()
    {
        var ledger = TargetLedger.Fold([new TargetRevised(Day(2021, 7, 1), "t1", AtLeast(30)), new TargetSet(Day(2021, 3, 5), Given)]);
        Assert.Equal(AtLeast(30), Assert.Single(ledger.On(Day(2021, 12, 31))).Amount);
        Assert.Equal([0, 1], ledger.History.Select(happened => happened.Position));
    }

    [Fact]
    public void Facts_of_one_day_make_one_version()
    {
        var ledger = TargetLedger.Fold([new TargetSet(Day(2021, 3, 5), Given), new TargetRevised(Day(2021, 3, 5), "t1", AtLeast(26)), new TargetRevised(Day(2021, 3, 5), "t1", AtLeast(27))]);
        Assert.Equal(AtLeast(27), Assert.Single(ledger.Trail("t1")).Target!.Amount);
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_was_wrong()
    {
        TargetEvent[] events = [new TargetSet(Day(2021, 3, 5), Given), new TargetCorrected(Day(2021, 4, 1), 0, new TargetSet(Day(2021, 3, 8), Given with { Amount = AtLeast(24) }))];
        Assert.Equal(AtLeast(25), Assert.Single(TargetLedger.Fold(events[..1]).On(Day(2021, 12, 31))).Amount);
        var ledger = TargetLedger.Fold(events[..1]).Evolve(events[1]);
        Assert.Equal(TargetLedger.Fold(events), ledger);
        Assert.Empty(ledger.On(Day(2021, 3, 7)));
        Assert.Equal(AtLeast(24), Assert.Single(ledger.On(Day(2021, 3, 8))).Amount);
        Assert.Empty(ledger.Evolve(new TargetCorrected(Day(2021, 5, 1), 0, null)).On(Day(2021, 12, 31)));
    }

    [Fact]
    public void What_cannot_hold_is_kept_and_changes_nothing()
    {
        TargetEvent[] events =
        [
            new TargetSet(Day(2021, 3, 5), Given),
            new TargetSet(Day(2021, 4, 1), Given with { Amount = AtLeast(99) }),
            new TargetRevised(Day(2021, 4, 1), "t9", AtLeast(1)),
            new TargetWithdrawn(Day(2021, 4, 1), "t9"),
            new TargetCorrected(Day(2021, 4, 1), 99, null),
            new TargetCorrected(Day(2021, 4, 1), 1, new TargetCorrected(Day(2021, 4, 1), 0, null)),
        ];
        var ledger = TargetLedger.Fold(events);
        Assert.Equal([Given], ledger.On(Day(2021, 12, 31)));
        Assert.Equal(events.Length, ledger.History.Count);
    }

    [Fact]
    public void A_withdrawn_target_can_be_set_again()
    {
        var again = Given with { Amount = AtLeast(28) };
        var ledger = TargetLedger.Fold([new TargetSet(Day(2021, 3, 5), Given), new TargetWithdrawn(Day(2021, 4, 1), "t1"), new TargetSet(Day(2021, 5, 1), again)]);
        Assert.Empty(ledger.On(Day(2021, 4, 30)));
        Assert.Equal([again], ledger.On(Day(2021, 5, 1)));
        Assert.Equal(3, ledger.Trail("t1").Count);
    }

    [Fact]
    public void The_empty_ledger_holds_nothing() => Assert.Equal(TargetLedger.Empty, TargetLedger.Fold([]));
}
