using System.Text.RegularExpressions;
using PartyDomain.Tests.House;
using Xunit;

namespace PartyDomain.Tests.Texts;

/// <summary>Holds <see cref="FindingTable"/> against the rules: what they give must be what the texts expect.</summary>
public sealed partial class SourceTests
{
    private static readonly Dictionary<string, string> CodeOf =
        ShippedTexts.Codes.ToDictionary(code => $"{code.Type}.{code.Name}", code => code.Code, StringComparer.Ordinal);

    private static readonly IReadOnlyList<SourceFile> Rules =
        [.. Repository.Sources("PartyDomain").Where(source => !source.Path.EndsWith("Codes.cs", StringComparison.Ordinal) && !source.Path.StartsWith("Json/", StringComparison.Ordinal))];

    [Fact]
    public void Calls_that_name_their_code_give_the_effect_and_the_arguments_of_the_table() => Faults.None(FaultsOf(Rules.Select(source => source.Text)));

    [Fact]
    public void The_scan_sees_most_codes() =>
        Assert.True(Rules.SelectMany(source => Calls(source.Text)).Select(call => call.Code).Distinct(StringComparer.Ordinal).Count() > 70, "The scan saw hardly anything.");

    [Theory]
    [InlineData("a.Bar(VoteCodes.EmptyBase, subject, null);")]
    [InlineData("a.Remark(VoteCodes.EmptyBase, subject, null, Arg.Term(\"body\", body));")]
    [InlineData("a.Bar(VoteCodes.EmptyBase, Of(subject), null, Arg.Key(\"body\", body));")]
    [InlineData("a.Add(VoteCodes.EmptyBase, FindingEffect.Open, subject, null, Arg.Term(\"body\", body));")]
    public void The_scan_finds_a_fault(string text) => Assert.Single(FaultsOf([text]));

    [Fact]
    public void A_code_is_in_use_unless_the_table_says_that_no_rule_gives_it() =>
        Faults.None(
            from code in CodeOf
            let used = Rules.Any(source => Regex.IsMatch(source.Code, $@"\b{Regex.Escape(code.Key)}\b", RegexOptions.None, TimeSpan.FromSeconds(1)))
            where used != FindingTable.Rows[code.Value].Effects.Count > 0
            select used ? $"{code.Value} is in use: give its effects and arguments in the table" : $"{code.Value} is not in use: write - in the table");

    [Fact]
    public void Names_of_arguments_are_those_the_rules_use()
    {
        var inRules = Rules.SelectMany(source => Argument().Matches(source.Text)).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var inTable = FindingTable.Rows.Values.SelectMany(row => row.Arguments.Keys).ToHashSet(StringComparer.Ordinal);
        Faults.None(inRules.Except(inTable).Select(name => $"not in the table: {name}").Concat(inTable.Except(inRules).Select(name => $"in no rule: {name}")));
    }

    private static List<string> FaultsOf(IEnumerable<string> texts) =>
    [
        .. from text in texts
           from call in Calls(text)
           let row = FindingTable.Rows[call.Code]
           let given = Argument().Matches(call.Text).Select(match => $"{match.Groups["name"].Value}:{match.Groups["kind"].Value}").Order(StringComparer.Ordinal).ToList()
           let expected = row.Arguments.Select(argument => $"{argument.Key}:{argument.Value}").Order(StringComparer.Ordinal).ToList()
           let passedOn = call.Text.EndsWith("arguments)", StringComparison.Ordinal)
           where !row.Effects.Contains(call.Effect) || (!passedOn && !given.SequenceEqual(expected, StringComparer.Ordinal))
           select $"{call.Code}: {call.Effect} {string.Join(' ', given)}; the table says {string.Join(' ', row.Effects)} {string.Join(' ', expected)}",
    ];

    private static IEnumerable<(string Code, FindingEffect Effect, string Text)> Calls(string source)
    {
        foreach (Match match in Call().Matches(source))
        {
            var text = Balanced(source, match.Index);
            var effect = match.Groups["method"].Value switch
            {
                "Bar" => FindingEffect.Bars,
                "Remark" => FindingEffect.Note,
                "Breach" => FindingEffect.Breach,
                _ => Enum.Parse<FindingEffect>(Effect().Match(text).Groups["effect"].Value),
            };
            yield return (CodeOf[match.Groups["code"].Value], effect, text);
        }
    }

    // The call from its name to its closing bracket.
    private static string Balanced(string source, int start)
    {
        var depth = 0;
        for (var i = start; i < source.Length; i++)
        {
            depth += source[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && source[i] == ')')
            {
                return source[start..(i + 1)];
            }
        }

        return source[start..];
    }

    [GeneratedRegex("""\b(?<method>Bar|Breach|Remark|Add)\(\s*(?<code>\w+Codes\.\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    [GeneratedRegex("""FindingEffect\.(?<effect>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Effect();

    [GeneratedRegex("""\bArg\.(?<kind>\w+)\(\s*"(?<name>\w+)"(?=,)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();
}
