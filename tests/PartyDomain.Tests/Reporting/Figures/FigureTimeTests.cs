using NodaTime;
using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

public sealed class FigureTimeTests
{
    [Theory]
    [InlineData("2024-02", 2024, 2, 1, 2024, 2, 29)]
    [InlineData("9999-12", 9999, 12, 1, 9999, 12, 31)]
    [InlineData("9999", 9999, 1, 1, 9999, 12, 31)]
    public void A_month_or_a_year_ends_on_its_last_day(string text, int year, int month, int day, int lastYear, int lastMonth, int lastDay) =>
        Assert.Equal(
            new FigureTime(new LocalDate(year, month, day), new LocalDate(lastYear, lastMonth, lastDay)),
            PartyJson.Read<FigureStatement>($$"""{ "kind": "count", "stated": 1, "asOf": "{{text}}" }""").OrThrow().AsOf);
}
