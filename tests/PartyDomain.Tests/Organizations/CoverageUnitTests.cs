using PartyDomain.Organizations;
using Xunit;
using static PartyDomain.Tests.Organizations.Facts;

namespace PartyDomain.Tests.Organizations;

public sealed class CoverageUnitTests
{
    private static readonly CoverageUnitEstablished Begin = new(D(1), CoverageUnitKind.Village, "a", new("o"));

    [Fact]
    public void Every_fact_changes_what_it_speaks_of_from_its_day()
    {
        var unit = Unit(
            Begin,
            new CoverageUnitRenamed(D(2), "b"),
            new CoverageUnitMoved(D(3), new("p")),
            new HeadTookOffice(D(4), Person, true),
            new CellServes(D(5), new("c")),
            new HeadTookOffice(D(6), Other),
            new CellServes(D(7), new("d")),
            new HeadLeftOffice(D(8)),
            new CellServesNoLonger(D(9)),
            new CoverageUnitEnded(D(10)));
        Assert.Equal(
            [
                "1 a o - - -", "2 b o - - -", "3 b p - - -", "4 b p person-1 True -", "5 b p person-1 True c",
                "6 b p person-2 - c", "7 b p person-2 - d", "8 b p - - d", "9 b p - - -", "10 ended",
            ],
            unit.States.Select(Text));
        Assert.Null(unit.On(D(1).PlusDays(-1)));
        Assert.Equal("a", unit.On(D(1))!.Name);
        Assert.Equal("c", unit.On(D(6, 30))!.Cell!.Value.Value);
        Assert.NotNull(unit.On(D(9, 30)));
        Assert.Null(unit.On(D(10)));
        Assert.Null(unit.On(D(12)));
    }

    [Fact]
    public void Facts_of_one_day_leave_one_state()
    {
        var unit = Unit(Begin, new CoverageUnitRenamed(D(1), "b"), new HeadTookOffice(D(1), Person), new HeadLeftOffice(D(1)));
        Assert.Equal("1 b o - - -", Text(Assert.Single(unit.States)));
    }

    [Fact]
    public void Late_facts_and_corrections_take_their_place_and_a_prefix_is_what_was_known_then()
    {
        CoverageUnitEvent[] events =
        [
            Begin,
            new CoverageUnitRenamed(D(5), "c"),
            new CoverageUnitRenamed(D(3), "b"),
            new CoverageUnitCorrected(D(6), 1, new CoverageUnitRenamed(D(4), "d")),
            new CoverageUnitCorrected(D(7), 2, null),
        ];
        Assert.Equal(["a", "b", "c"], Unit(events[..3]).States.Select(state => state.Name));
        Assert.Equal(["a", "b", "d"], Unit(events[..4]).States.Select(state => state.Name));
        Assert.Equal(["a", "d"], Unit(events).States.Select(state => state.Name));
        Assert.Equal([0, 1, 2, 3, 4], Unit(events).History.Select(happened => happened.Position));
    }

    [Fact]
    public void A_fact_before_the_beginning_or_after_the_end_changes_nothing_and_a_unit_may_begin_again()
    {
        var unit = Unit(new CoverageUnitRenamed(D(1).PlusDays(-1), "x"), Begin, Begin with { On = D(2), Name = "y" }, new CoverageUnitEnded(D(3)), new CoverageUnitRenamed(D(4), "z"), new CoverageUnitEnded(D(5)));
        Assert.Equal(["1 a o - - -", "3 ended"], unit.States.Select(Text));
        var again = CoverageUnit.Fold(unit.Id, unit.History.Add(Begin with { On = D(6), Name = "w" }));
        Assert.Null(again.On(D(5)));
        Assert.Equal("w", again.On(D(6))!.Name);
    }

    [Fact]
    public void Texts_name_no_person()
    {
        var unit = Unit(Begin, new HeadTookOffice(D(1), Person));
        Assert.Equal("CoverageUnit { u, 2 }", unit.ToString());
        Assert.Equal("CoverageUnitState", unit.On(D(2))!.ToString());
        Assert.Equal("TrainingClass { k, 2 }", new TrainingClass("k", new("o"), TrainingKind.Other, D(1), D(2), 2) { Persons = [Person] }.ToString());
        Assert.Throws<ArgumentNullException>(() => CoverageUnit.Fold(new("u"), null!));
    }

    private static CoverageUnit Unit(params CoverageUnitEvent[] events) => CoverageUnit.Fold(new("u"), events);

    private static string Text(CoverageUnitState state) => state.HasEnded
        ? $"{state.From.Month} ended"
        : $"{state.From.Month} {state.Name} {state.Within} {state.Head?.ToString() ?? "-"} {state.HeadIsMember?.ToString() ?? "-"} {state.Cell?.ToString() ?? "-"}";
}
