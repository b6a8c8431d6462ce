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
              "schema": 1,
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
                ("$.statements[0].denominator", JsonProblemCode.InvalidValue),
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
        Assert.Equal(("$.schema", JsonProblemCode.UnknownSchema), Assert.Single(PartyJson.Read<FigureArticle>("""{"schema":2,"id":"x","statements":[{"kind":"share"}]}""").Problems.Select(problem => (problem.Path, problem.Code))));

    [Fact]
    public void Another_schema_of_a_register_is_refused() =>
        Assert.Equal(("$.schema", JsonProblemCode.UnknownSchema), Assert.Single(PartyJson.Read<PartyDomain.Registers.RegisterDocument>("""{"schema":2}""").Problems.Select(problem => (problem.Path, problem.Code))));

    [Theory]
    [InlineData("""{"kind":"share","numerator":"5%","denominator":1.5,"stated":"83,45%"}""", "$.stated $.numerator $.denominator")]
    [InlineData("""{"kind":"cascade","units":{"a":1.950,"b":20,"c":"x","d":"5%"},"headline":2.000}""", "$.units.c $.headline $.units.a $.units.d")]
    [InlineData("""{"kind":"cascade","units":[20,1.950],"headline":true}""", "$.headline $.units[1]")]
    [InlineData("""{"kind":"count","stated":1.950}""", "$.stated")]
    [InlineData("""{"kind":"count","stated":2000,"ofWhich":{"a":1.950}}""", "$.ofWhich.a")]
    [InlineData("""{"kind":"growth","old":1.950,"new":2.100,"stated":"7.7%"}""", "$.old $.new")]
    [InlineData("""{"kind":"sum","parts":{"a":1.950,"b":50},"stated":2000}""", "$.parts.a")]
    [InlineData("""{"kind":"sum","parts":{"a":1950,"b":50},"stated":2.000}""", "$.stated")]
    [InlineData("""{"kind":"parts-of-total","total":2000,"parts":[50,1.950]}""", "$.parts[1]")]
    [InlineData("""{"kind":"share"}""", "$")]
    [InlineData("""{"kind":"share","label":"x","stated":null}""", "$")]
    [InlineData("""{"kind":"share","stated":"x"}""", "$.stated")]
    [InlineData("""{"kind":"claim","quote":"x"}""", "$")]
    [InlineData("""{"kind":"sum","parts":{},"stated":5}""", "$")]
    [InlineData("""{"kind":"cascade","units":[],"headline":5}""", "$")]
    [InlineData("""{"kind":"shared-denominator","shares":{}}""", "$")]
    [InlineData("""{"kind":"parts-of-total","total":5,"parts":[]}""", "$")]
    [InlineData("""{"kind":"growth"}""", "$")]
    public void Every_number_that_is_refused_is_named(string json, string paths) =>
        Assert.Equal(paths, string.Join(' ', PartyJson.Read<FigureStatement>(json).Problems.Select(problem => problem.Path)));

    [Theory]
    [InlineData("""{"kind":"sum","parts":[15.03,39.813,45.16],"stated":100}""")]
    [InlineData("""{"kind":"sum","parts":[1.950,2.100],"stated":4.050}""")]
    [InlineData("""{"kind":"sum","parts":["1.950%",5],"stated":7}""")]
    [InlineData("""{"kind":"growth","old":"1.950%","new":"2.100%","stated":0.150,"measuredIn":"points"}""")]
    public void Decimals_that_are_meant_are_kept(string json) => Assert.True(PartyJson.Read<FigureStatement>(json).IsRead);

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
        var statement = PartyJson.Read<FigureStatement>($$"""{"kind":"count","stated":5,"asOf":{{text}}}""").OrThrow();
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
