using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/quotas.md; a test compares each with the page.</summary>
public sealed class QuotaExamples
{
    private static readonly OrganizationId city = new("kon-tum");
    private static readonly OrganizationId commune = new("dak-bla");
    private static readonly InstrumentId notice = new("12-TB/TU", new LocalDate(2021, 3, 5), "Thành ủy");

    [Fact]
    public void KeepTargets()
    {
        // <example>
        var year = TargetPeriod.Year(2021);
        var given = new AdmissionTarget("2021/given", commune, year, TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.AtLeast, 5)) { AssignedBy = city, Document = notice };
        var own = new AdmissionTarget("2021/own", commune, year, TargetOrigin.OwnResolution, new CountTarget(Comparator.Between, 4) { UpTo = 5 });
        var ledger = TargetLedger.Fold(
        [
            new TargetSet(new LocalDate(2021, 3, 5), given),
            new TargetSet(new LocalDate(2021, 3, 5), own),
            new TargetRevised(new LocalDate(2021, 7, 1), "2021/given", new CountTarget(Comparator.AtLeast, 6)),
        ]);
        var inForce = ledger.On(new LocalDate(2021, 6, 30));
        var trail = ledger.Trail("2021/given");
        // </example>

        Assert.Equal([given, own], inForce);
        Assert.Equal(2, trail.Count);
    }

    [Fact]
    public void ShowProgress()
    {
        var target = new AdmissionTarget("t", commune, TargetPeriod.Year(2021), TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.AtLeast, 13));

        // <example>
        var progress = ProgressCalculator.Of(target, 19, new LocalDate(2021, 6, 30), lastYear: new LastYearFigures(ToSameDay: 6, Whole: 12));
        var achieved = Percent.Of(progress.Achieved!.Value, 2, Rounding.HalfUp);     // 146.15
        var exceeded = Percent.Of(progress.ExceededBy!.Value, 2, Rounding.HalfUp);   // 46.15
        var expected = progress.LinearPace!.Expected;                                // 2353/365
        // </example>

        Assert.Equal((146.15m, 46.15m, new Fraction(2353, 365)), (achieved, exceeded, expected));
        Assert.Equal(new Fraction(13, 2), progress.LastYearPace!.Expected);
    }

    [Fact]
    public void RebaseTargets()
    {
        OrganizationId province = new("province"), merged = new("merged"), other = new("other");
        AdmissionTarget Year(string unit, long number) => new($"2025/{unit}", new(unit), TargetPeriod.Year(2025), TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.AtLeast, number)) { AssignedBy = new OrganizationId("district") };
        var (first, second, third) = (Year("a", 10), Year("b", 3), Year("c", 9));
        TargetEvent[] history = [.. new[] { first, second, third }.Select(target => new TargetSet(new LocalDate(2025, 3, 5), target))];

        // <example>
        var period = TargetPeriod.Custom(new LocalDate(2025, 7, 1), new LocalDate(2025, 12, 31));
        var made = TargetRebase.Of(
            [
                new TargetToRebase(first, Achieved: 4, To: [new(merged, Weight: 1)]),            // 10 asked, 6 left
                new TargetToRebase(second, Achieved: 5, To: [new(merged, Weight: 1)]),           // 3 asked: two more than asked
                new TargetToRebase(third, Achieved: 0, To: [new(merged, 40), new(other, 20)]),   // 9 asked, shared out by members: 6 and 3
            ],
            period, assignedBy: province, on: period.From, document: notice, Overshoot.StaysApart);
        var ledger = TargetLedger.Fold([.. history, .. made.Facts]);
        var asked = made.Targets[0];                             // 12 for the merged commune
        var trail = asked.RebasedFrom;                           // what each earlier target asked for, had achieved, and carried over
        var (after, difference) = (made.After, made.Difference); // 15 = 22 asked − 9 achieved + 2 beyond the second target
        // </example>

        Assert.Equal([6L, 0L, 6L], trail.Select(source => source.Carried));
        Assert.Equal((12L, 15L, 2L), (((CountTarget)asked.Amount).Value, after, difference));
        Assert.Equal(made.Targets, ledger.On(period.From));
    }

    [Fact]
    public void AssignAndCheck()
    {
        var parent = new AdmissionTarget("2021", city, TargetPeriod.Year(2021), TargetOrigin.OwnResolution, new CountTarget(Comparator.MoreThan, 100));
        OrganizationId north = new("north"), south = new("south");
        var on = new LocalDate(2021, 3, 5);
        var tree = OrganizationTree.Of(new[] { city, north, south }.Select(id => OrganizationHistory.Fold(
            id,
            [new OrganizationFounded(new LocalDate(2000, 1, 1), new OrganizationAttributes(id.Value, OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.Other, id == city ? null : city))])));

        // <example>
        var ledger = TargetLedger.Fold([new TargetSet(on, parent), .. Cascade.Allocate(parent, [(north, 2100), (south, 900)], on, notice)]);
        var check = CascadeCheck.Of(tree.On(on), ledger.On(on));
        var line = check.Lines[0];   // 101 is the least number above 100: 71 and 30
        // </example>

        Assert.Equal((101L, 101L, AllocationStatus.Exact), (line.Amount, line.Sum, line.Status));
        Assert.Equal([71L, 30L], line.Children.Select(child => child.Amount.Number()!.Value));
    }

    [Fact]
    public void JudgeBodies()
    {
        // <example>
        var cap = BodyLimits.StandingCommittee(Law.Shipped, new LocalDate(2025, 10, 1), StandingCommitteeScope.General);
        var standing = cap.Value!.Judge(10, 27);            // 9 is the most: one too many
        var women = new Composition(15, [new GroupCount(MemberGroup.Women, 2)]).Judge(Floor.Share(new Fraction(1, 5)), MemberGroup.Women);   // 3 is the least: one missing
        // </example>

        Assert.Equal((false, 9L, 1L), (standing.Holds, standing.Bound, standing.Excess));
        Assert.Equal((false, 3L, 1L), (women.Holds, women.Bound, women.Shortfall));
    }
}
