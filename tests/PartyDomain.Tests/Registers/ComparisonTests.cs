using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Testing.Registers;
using Xunit;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>Organizations of today beside earlier periods: by legal unit, and by territory.</summary>
public sealed class ComparisonTests
{
    private static readonly LocalDate Reform = new(2025, 7, 1);
    private static readonly LocalDate Day = new(2025, 12, 31);
    private static readonly (LocalDate From, LocalDate To) Before = (new(2024, 7, 1), new(2024, 12, 31));

    [Fact]
    public void A_new_commune_has_the_admissions_of_its_territory_and_no_past_of_its_own()
    {
        var register = Merged(new Book()).ToRegister();
        var comparison = TerritoryComparison.Of(register, FlowLedger.Of(register), Day);
        Assert.Null(Count(comparison, "new", ComparisonBasis.SameLegalUnit));
        Assert.Equal(new ComparedCount(3, 0, 0), Count(comparison, "new", ComparisonBasis.SameTerritory));
        Assert.Equal(new ComparedCount(1, 0, 0), Count(comparison, "b", ComparisonBasis.SameLegalUnit));

        // b took over a cell that was in a: its territory has the admission of that cell too.
        Assert.Equal(new ComparedCount(2, 0, 0), Count(comparison, "b", ComparisonBasis.SameTerritory));
        Assert.Equal(new ComparedCount(5, 0, 0), Count(comparison, "province", ComparisonBasis.SameTerritory));
        Assert.Equal(["a1", "a2", "a3", "old1"], comparison.Territory(Id("new"), Before.From).Select(id => id.Value));
        Assert.Equal(["a4", "b1"], comparison.Territory(Id("b"), Before.From).Select(id => id.Value));
    }

    [Fact]
    public void Members_of_territories_add_up_with_those_in_transit()
    {
        var register = Merged(new Book()).ToRegister();
        var comparison = TerritoryComparison.Of(register, FlowLedger.Of(register), Day);
        Assert.Equal(5, comparison.Members(Id("province"), Before.To, ComparisonBasis.SameTerritory)!.Count);
        Assert.Equal(3, comparison.Members(Id("new"), Before.To, ComparisonBasis.SameTerritory)!.Count);
        Assert.Null(comparison.Members(Id("new"), Before.To, ComparisonBasis.SameLegalUnit));
        Assert.Equal(1, comparison.Members(Id("b"), Before.To, ComparisonBasis.SameLegalUnit)!.Count);

        // On the day of the reform nobody of the two merged cells was received: they are counted with the cell that takes their place.
        Assert.Equal(4, register.CountStandings(Reform)[Id("province")].Members);
        Assert.Equal(5, comparison.Members(Id("province"), Reform, ComparisonBasis.SameTerritory)!.Count);
        Assert.Equal(2, comparison.Members(Id("new"), Reform, ComparisonBasis.SameLegalUnit)!.Count);
    }

    [Fact]
    public void What_happened_in_a_cell_that_was_split_is_uncertain_for_its_parts_and_certain_above_them()
    {
        var book = Merged(new Book())
            .Happens("b1", new OrganizationSplit(Reform, [Id("x")], true))
            .HasCell("x", "new", since: Reform);
        var register = book.ToRegister();
        var comparison = TerritoryComparison.Of(register, FlowLedger.Of(register), Day);
        Assert.Equal(new ComparedCount(1, 0, 1), Count(comparison, "b", ComparisonBasis.SameTerritory));
        Assert.Equal(new ComparedCount(3, 0, 1), Count(comparison, "new", ComparisonBasis.SameTerritory));
        Assert.Equal(new ComparedCount(5, 0, 0), Count(comparison, "province", ComparisonBasis.SameTerritory));
    }

    [Fact]
    public void Groups_are_those_of_the_day_of_the_admission_and_nothing_is_known_before_the_register_begins()
    {
        var book = Merged(new Book()).Says("p0", new MemberProfile(Before.From) { Sex = Sex.Female }).Says("p1", new MemberProfile(Before.From) { Sex = Sex.Male });
        var register = book.ToRegister();
        var comparison = TerritoryComparison.Of(register, FlowLedger.Of(register), Day);
        Assert.Equal(new ComparedCount(1, 1, 0), comparison.Count(Id("new"), FlowKind.Admission, Before.From, Before.To, ComparisonBasis.SameTerritory, MemberGroup.Women));
        Assert.Null(comparison.Count(Id("new"), FlowKind.Admission, new(2009, 1, 1), new(2009, 12, 31), ComparisonBasis.SameTerritory));
        Assert.Null(comparison.Count(Id("a"), FlowKind.Admission, Before.From, Before.To, ComparisonBasis.SameLegalUnit));
        Assert.Null(comparison.Count(Id("nowhere"), FlowKind.Admission, Before.From, Before.To, ComparisonBasis.SameTerritory));
    }

    [Fact]
    public void Without_changes_both_bases_are_the_same_for_a_whole_district()
    {
        var register = Register.Of(RegisterGenerator.Generate(RegisterShape.District));
        var ledger = FlowLedger.Of(register);
        var comparison = TerritoryComparison.Of(register, ledger, new LocalDate(2024, 12, 31));
        foreach (var unit in register.Organizations.On(comparison.Day).Organizations)
        {
            foreach (var kind in Enum.GetValues<FlowKind>())
            {
                var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 6, 30));
                Assert.Equal(comparison.Count(unit, kind, from, to, ComparisonBasis.SameLegalUnit), comparison.Count(unit, kind, from, to, ComparisonBasis.SameTerritory));
            }
        }
    }

    private static ComparedCount? Count(TerritoryComparison comparison, string unit, ComparisonBasis basis) =>
        comparison.Count(Id(unit), FlowKind.Admission, Before.From, Before.To, basis);

    // Communes a and old become new; a2 was merged into a1 before, a3 in the reform, a4 goes to b. One admission in each of a1, a3, a4, old1 and b1 in the second half of 2024.
    private static Book Merged(Book book)
    {
        book.Has("province", null, TierRole.Provincial, OrganizationSector.Territory);
        foreach (var id in new[] { "a", "b", "old" })
        {
            book.Has(id, "province", TierRole.Grassroots, OrganizationSector.Commune);
        }

        foreach (var id in new[] { "a1", "a2", "a3", "a4" })
        {
            book.HasCell(id, "a");
        }

        book.HasCell("old1", "old").HasCell("b1", "b").Has("new", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune, since: Reform);
        string[] cells = ["a1", "a3", "old1", "a4", "b1"];
        for (var i = 0; i < cells.Length; i++)
        {
            var on = new LocalDate(2024, 8 + (i % 3), 5);
            book.Knows($"p{i}", new StandingRecorded(on, Standing.Probationary, Id(cells[i])) { JoinedOn = on, ProbationEndsOn = on.PlusMonths(12) });
        }

        book.Happens("a2", new OrganizationMerged(new(2025, 3, 1), Id("a1"))).Happens("a3", new OrganizationMerged(Reform, Id("a1")));
        book.Happens("a1", new OrganizationReparented(Reform, Id("new"))).Happens("old1", new OrganizationReparented(Reform, Id("new"))).Happens("a4", new OrganizationReparented(Reform, Id("b")));
        return book.Happens("a", new OrganizationMerged(Reform, Id("new"))).Happens("old", new OrganizationMerged(Reform, Id("new")));
    }
}
