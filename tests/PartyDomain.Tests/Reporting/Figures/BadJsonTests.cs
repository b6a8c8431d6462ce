using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

public sealed class BadJsonTests
{
    [Fact]
    public void All_problems_are_reported_at_once_with_their_paths()
    {
        const string Text = """
            {
              "schema": 2,
              "id": "x",
              "author": "somebody",
              "statements": [
                { "kind": "percent-of-plan", "numerator": "1,669", "denominator": 3.442, "stated": "83,45%", "says": "vượt" },
                { "kind": "sum", "parts": { "a": true, "b": "x", "b": 2, " ": 1 }, "stated": [5] },
                { "kind": "sums" },
                { "kind": "share", "numerator": "5%", "denominator": 10 },
                { "kind": "share", "numerator": 5, "denominator": 3.442 },
                { "kind": "count", "stated": 5, "asOf": "20/6/2021", "plan": 3 },
                { "kind": "cascade", "headline": 3 }
              ]
            }
            """;
        var problems = PartyJson.Read<FigureArticle>(Text).Problems;
        Assert.Equal(
            [
                ("$.author", JsonProblemCode.UnknownProperty),
                ("$.statements[0].numerator", JsonProblemCode.WrongFormat),
                ("$.statements[0].stated", JsonProblemCode.WrongFormat),
                ("$.statements[0].says", JsonProblemCode.UnknownTerm),
                ("$.statements[1].parts.a", JsonProblemCode.WrongType),
                ("$.statements[1].parts.b", JsonProblemCode.WrongFormat),
                ("$.statements[1].parts.b", JsonProblemCode.DuplicateProperty),
                ("$.statements[1].parts[' ']", JsonProblemCode.InvalidValue),
                ("$.statements[1].stated", JsonProblemCode.WrongType),
                ("$.statements[2].kind", JsonProblemCode.UnknownKind),
                ("$.statements[3].numerator", JsonProblemCode.InvalidValue),
                ("$.statements[4].denominator", JsonProblemCode.InvalidValue),
                ("$.statements[5].asOf", JsonProblemCode.WrongFormat),
                ("$.statements[5].plan", JsonProblemCode.UnknownProperty),
                ("$.statements[6].units", JsonProblemCode.MissingProperty),
            ],
            problems.Select(problem => (problem.Path, problem.Code)));
        Assert.All(problems, problem => Assert.True(problem.Line > 0 && problem.Message.Contains(' ', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_numerator_needs_its_share() => Assert.Equal(
        "$.numerators",
        Assert.Single(PartyJson.Read<FigureStatement>("""{"kind":"shared-denominator","shares":{"a":"50%"},"numerators":{"b":1}}""").Problems).Path);

    [Fact]
    public void Another_schema_is_refused() =>
        Assert.Equal("$.schema", Assert.Single(PartyJson.Read<FigureArticle>("""{"schema":2,"id":"x","statements":[]}""").Problems).Path);

    [Fact]
    public void A_count_with_a_separator_is_told_how_to_write_it() => Assert.Contains(
        "write 3442, not 3.442",
        Assert.Single(PartyJson.Read<FigureStatement>("""{"kind":"share","numerator":215,"denominator":"4.213"}""").Problems).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"2021\"", "2021-01-01/2021-12-31")]
    [InlineData("\"2021-02\"", "2021-02-01/2021-02-28")]
    [InlineData("\"2020/2021-06\"", "2020-01-01/2021-06-30")]
    [InlineData("\"2021-06-20\"", "2021-06-20")]
    [InlineData("\"2021-06-20/2021-06-20\"", "2021-06-20")]
    public void A_day_or_period_may_be_written_short(string text, string written)
    {
        var statement = PartyJson.Read<FigureStatement>($$"""{"kind":"count","asOf":{{text}}}""").OrThrow();
        Assert.Equal(written, statement.AsOf.ToString());
        Assert.Equal(statement, PartyJson.Read<FigureStatement>(PartyJson.Write(statement)).OrThrow());
    }

    [Theory]
    [InlineData("\"2021-13\"")]
    [InlineData("\"2021-02-30\"")]
    [InlineData("\"2022/2021\"")]
    [InlineData("\"0000\"")]
    [InlineData("\"\"")]
    public void An_impossible_day_is_refused(string text) =>
        Assert.Equal("$.asOf", Assert.Single(PartyJson.Read<FigureStatement>($$"""{"kind":"count","asOf":{{text}}}""").Problems).Path);

    [Fact]
    public void Names_of_parts_are_unique_in_code_too()
    {
        Assert.Throws<ArgumentException>(() => new FigureParts([new("a", 1), new("a", 2)]));
        Assert.Throws<ArgumentException>(() => new FigureParts([new(" ", 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureTime(new(2021, 2, 1), new(2021, 1, 1)));
    }
}
