using System.Text.RegularExpressions;
using PartyDomain.Json;
using PartyDomain.Reporting.Figures;
using PartyDomain.Texts;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Reporting.Figures;

/// <summary>Every JSON block of the guide is read and judged, and the line below it must say what came out.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guides", "figures.md"));

    public static TheoryData<string, string> Blocks => [.. Block().Matches(Guide).Select(match => (match.Groups["json"].Value, match.Groups["verdict"].Value))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_judged_as_the_line_below_it_says(string json, string verdict)
    {
        var statements = json.Contains("\"schema\"", StringComparison.Ordinal)
            ? PartyJson.Read<FigureArticle>(json).OrThrow().Statements
            : [PartyJson.Read<FigureStatement>(json).OrThrow()];
        Assert.Equal(verdict, FindingFormatter.Shipped.Term(TermKey.Of(FigureCheck.Check(Assert.Single(statements)).Judgment), "en"));
    }

    [Fact]
    public void Every_block_has_its_verdict() => Assert.Equal(Guide.Split("```json").Length - 1, Blocks.Count);

    [Fact]
    public void Every_kind_has_a_section_and_every_member_is_named()
    {
        foreach (var kind in Json.Samples.FigureStatements)
        {
            var name = PartyJson.KindOf(kind);
            Assert.Contains($"\n## {name}\n", Guide, StringComparison.Ordinal);
            Faults.None(
                from property in kind.GetType().GetProperties()
                where property.SetMethod is not null
                let member = char.ToLowerInvariant(property.Name[0]) + property.Name[1..]
                where !Guide.Contains($"`{member}`", StringComparison.Ordinal)
                select $"{name}: {member}");
        }
    }

    [GeneratedRegex("```json\n(?<json>.*?)```\nVerdict: (?<verdict>[a-z ]+)\n", RegexOptions.Singleline)]
    private static partial Regex Block();
}
