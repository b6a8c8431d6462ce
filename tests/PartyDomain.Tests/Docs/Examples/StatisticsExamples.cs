using NodaTime;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Tests.Registers;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/scale.md; a test compares each with the page.</summary>
public sealed class StatisticsExamples
{
    private static readonly OrganizationId commune = new("a");
    private static readonly Register register = Register();
    private static readonly OrganizationTree tree = register.Organizations;
    private static readonly StatisticsFrame frame = new(Places.Of(tree, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)));

    [Fact]
    public void CountInMemory()
    {
        // <example>
        var totals = RegisterRows.Totals(register, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
        var listed = totals.Closing(commune);                                                          // members on the list on 31 December
        var women = totals.Count(commune, StatisticsPopulation.Admitted, Sex.Female);                  // admitted in the year
        var farmers = totals.Count(commune, StatisticsPopulation.Members, StatisticsDimension.Occupation, StatisticsCodes.Of(Occupation.Farmer));
        var unknown = totals.Count(commune, StatisticsPopulation.Members, StatisticsDimension.Occupation, StatisticsCodes.Unknown);
        var balance = totals.Balance(commune);                                                         // opening + increases − decreases = closing
        // </example>
        Assert.Equal((3L, 1L, 1L, 2L), (listed, women, farmers, unknown));
        Assert.Equal((2L, 1L, 0L, true), (balance.Opening, balance.Increases, balance.Decreases, balance.Agrees));
    }

    [Fact]
    public void CountStream()
    {
        using var lines = new MemoryStream();
        JsonLines.Write(lines, register.Members.Select(member => member.Entry));
        lines.Position = 0;
        // <example>
        var places = Places.Of(tree, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
        var frame = new StatisticsFrame(places, AgeBands.Of2021, ethnicities: CodeList.Of(["01", "02"]), religions: CodeList.Of(["01"]));
        var rows = new RegisterRows(frame);
        var partial = rows.Count(JsonLines.Read<MemberEntry>(lines).Select(line => line.Result.OrThrow()));
        // </example>
        Assert.Equal(3, partial.ToTotals().Closing(commune));
    }

    [Fact]
    public void CountInParts()
    {
        var (someMembers, otherMembers) = (register.Members.Take(2), register.Members.Skip(2));
        // <example>
        using var written = new MemoryStream();                                                        // a file, a blob, a message
        new RegisterRows(frame).Count(someMembers).WriteTo(written);

        written.Position = 0;
        var whole = new StatisticsPartial(frame);
        whole.Merge(StatisticsPartial.Read(written, frame));
        whole.Merge(new RegisterRows(frame).Count(otherMembers));
        var totals = whole.ToTotals();
        // </example>
        Assert.Equal(3, totals.Closing(commune));
    }

    private static Register Register() => Book.District()
        .Member("one", "a1").Member("two", "a2")
        .Knows("new", Facts.Admitted("a1", new LocalDate(2025, 5, 19)))
        .Says("one", new MemberProfile(Book.Start) { Occupation = Occupation.Farmer })
        .Says("new", new MemberProfile(Book.Start) { Sex = Sex.Female })
        .ToRegister();
}
