using System.Reflection;
using Xunit;

namespace PartyDomain.Tests.House;

/// <summary>
/// The public surface and the finding codes change only on purpose. To approve a change: <c>PARTYDOMAIN_APPROVE=1 dotnet test</c>.
/// </summary>
public sealed class ApprovalTests
{
    [Fact]
    public void ThePublicApiIsTheApprovedOne() =>
        Approved.Check("PublicApi", ApiShape.Assemblies.SelectMany((assembly, i) => i == 0 ? PublicApi.Lines(assembly) : PublicApi.Lines(assembly).Prepend(string.Empty)));

    [Fact]
    public void TheFindingCodesAreTheApprovedOnes() =>
        Approved.Check("FindingCodes", FindingCodes().Select(code => $"{code.Value}  {code.Name}"));

    [Fact]
    public void NoFindingCodeIsUsedTwice() =>
        Faults.None(FindingCodes().GroupBy(code => code.Value, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group =>
            $"{group.Key}: {string.Join(", ", group.Select(code => code.Name))}"));

    [Fact]
    public void FindingCodesAreLowerCaseWordsAndDots() =>
        Assert.All(FindingCodes(), code => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+$", code.Value));

    [Fact]
    public void TheDifferenceShowsBothSides() => Assert.Equal("- b\n+ c", Approved.Difference("a\nb", "a\nc"));

    [Fact]
    public void TheListNamesParametersAndNulls()
    {
        var lines = PublicApi.Lines(typeof(Finding).Assembly).ToList();
        Assert.Contains(lines, line => line.StartsWith("  sealed class ValueList<T> : IEnumerable", StringComparison.Ordinal));
        Assert.Contains("    override Equals(object? obj) : bool", lines);
        Assert.Contains("    IsReached(int votes, int size) : bool", lines);
    }

    private static IReadOnlyList<(string Value, string Name)> FindingCodes() =>
    [
        .. from type in typeof(Finding).Assembly.GetTypes()
           where type.IsPublic && ApiShape.IsStatic(type) && type.Name.EndsWith("Codes", StringComparison.Ordinal)
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.IsLiteral && field.FieldType == typeof(string)
           let value = (string)field.GetRawConstantValue()!
           orderby value
           select (value, $"{type.Name}.{field.Name}"),
    ];
}
