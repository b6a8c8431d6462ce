using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class TargetAuditTests
{
    private static readonly AdmissionTarget Given = Assigned("t1", "dak-bla", AtLeast(25), "kon-tum");
    private static readonly TargetSet Set = new(Day(2021, 3, 5), Given);

    public static TheoryData<string, int, TargetEvent[]> Faults => new()
    {
        { TargetCodes.SetTwice, 1, [Set, new TargetSet(Day(2021, 4, 1), Given)] },
        { TargetCodes.NotSet, 0, [new TargetRevised(Day(2021, 3, 5), "t1", AtLeast(1))] },
        { TargetCodes.NotSet, 0, [new TargetWithdrawn(Day(2021, 3, 5), "t1")] },
        { TargetCodes.NotSet, 1, [Set, new TargetRevised(Day(2021, 3, 4), "t1", AtLeast(1))] },
        { TargetCodes.NotSet, 2, [Set, new TargetWithdrawn(Day(2021, 4, 1), "t1"), new TargetWithdrawn(Day(2021, 4, 2), "t1")] },
        { TargetCodes.OwnYetAssigned, 0, [new TargetSet(Day(2021, 3, 5), Given with { Origin = TargetOrigin.OwnResolution })] },
        { TargetCodes.AssignedToItself, 0, [new TargetSet(Day(2021, 3, 5), Given with { AssignedBy = Given.Unit })] },
        { TargetCodes.IdMissing, 0, [new TargetSet(Day(2021, 3, 5), Given with { Id = " " })] },
        { TargetCodes.RangeIncomplete, 0, [new TargetSet(Day(2021, 3, 5), Given with { Amount = new CountTarget(Comparator.Between, 4) })] },
        { TargetCodes.RangeIncomplete, 0, [new TargetSet(Day(2021, 3, 5), Given with { Amount = new RateTarget(Comparator.Between, new Fraction(3, 100), Day(2021, 1, 1)) })] },
        { TargetCodes.RangeReversed, 1, [Set, new TargetRevised(Day(2021, 4, 1), "t1", new CountTarget(Comparator.Between, 5) { UpTo = 4 })] },
        { TargetCodes.RangeReversed, 0, [new TargetSet(Day(2021, 3, 5), Given with { Amount = new RateTarget(Comparator.Between, new Fraction(4, 100), Day(2021, 1, 1)) { UpTo = new Fraction(3, 100) } })] },
        { TargetCodes.UpperBoundWithoutRange, 0, [new TargetSet(Day(2021, 3, 5), Given with { Amount = AtLeast(4) with { UpTo = 5 } })] },
        { TargetCodes.Negative, 0, [new TargetSet(Day(2021, 3, 5), Given with { Amount = AtLeast(-4) })] },
        { TargetCodes.SameScope, 1, [Set, new TargetSet(Day(2021, 3, 5), Given with { Id = "t2" })] },
        { TargetCodes.NothingToCorrect, 1, [Set, new TargetCorrected(Day(2021, 4, 1), 1, null)] },
        { TargetCodes.NothingToCorrect, 1, [Set, new TargetCorrected(Day(2021, 4, 1), -1, null)] },
        { TargetCodes.NothingToCorrect, 2, [Set, new TargetCorrected(Day(2021, 4, 1), 0, Set), new TargetCorrected(Day(2021, 4, 2), 1, Set)] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_at_its_place(string code, int position, TargetEvent[] events)
    {
        var finding = Assert.Single(TargetAudit.Of(events));
        Assert.Equal((code, FindingEffect.Breach, $"targets.events[{position}]"), (finding.Code, finding.Effect, finding.Subject));
    }

    [Fact]
    public void A_sound_history_has_no_findings() => Assert.Empty(TargetAudit.Of(
    [
        Set,
        new TargetSet(Day(2021, 3, 5), Own("t2", "dak-bla", AtLeast(20))),
        new TargetSet(Day(2021, 3, 5), Given with { Id = "t3", Group = MemberGroup.Women }),
        new TargetSet(Day(2021, 3, 5), Given with { Id = "t4", Period = TargetPeriod.Year(2022) }),
        new TargetSet(Day(2021, 3, 5), Given with { Id = "t5", Unit = Id("kon-ray") }),
        new TargetRevised(Day(2021, 7, 1), "t1", new CountTarget(Comparator.Between, 4) { UpTo = 4 }),
        new TargetWithdrawn(Day(2021, 8, 1), "t1"),
        new TargetSet(Day(2021, 9, 1), Given),
        new TargetCorrected(Day(2021, 9, 2), 6, null),
        new TargetCorrected(Day(2021, 9, 3), 8, new TargetCorrected(Day(2021, 9, 3), 7, null)),
    ]));

    [Fact]
    public void A_finding_names_what_it_is_about()
    {
        var finding = Assert.Single(TargetAudit.Of([Set, new TargetSet(Day(2021, 3, 5), Given with { Id = "t2" })]));
        Assert.Equal([Arg.Key("target", "t2"), Arg.Key("other", "t1")], finding.Arguments);
    }
}
