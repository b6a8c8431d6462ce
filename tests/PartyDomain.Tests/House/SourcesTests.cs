using Xunit;

namespace PartyDomain.Tests.House;

/// <summary>What holds for every source file under src.</summary>
public sealed class SourcesTests
{
    private const int LongestFile = 400;
    private const int MedianFile = 60;

    [Fact]
    public void TheNamespaceIsTheFolder() =>
        Faults.None(
            from source in Repository.AllSources()
            where source.Namespace is { } name && name != source.ExpectedNamespace
            select $"{source.Name}: {source.Namespace}, expected {source.ExpectedNamespace}");

    [Fact]
    public void NoFileIsLong() =>
        Faults.None(Repository.AllSources().Where(source => source.Lines > LongestFile).Select(source => $"{source.Name}: {source.Lines} lines"));

    [Fact]
    public void MostFilesAreShort()
    {
        int[] lines = [.. Repository.Sources("PartyDomain").Select(source => source.Lines).Order()];
        Assert.True(lines[lines.Length / 2] <= MedianFile, $"The median file has {lines[lines.Length / 2]} lines, more than {MedianFile}.");
    }

    [Fact]
    public void NoFileHasRegions() =>
        Faults.None(Repository.AllSources().Where(source => source.Code.Contains("#region", StringComparison.Ordinal)).Select(source => source.Name));

    [Fact]
    public void EveryEnumMemberHasItsValueWritten() =>
        Faults.None(
            from source in Repository.AllSources()
            from member in source.ImplicitEnumMembers()
            select $"{source.Name}: {member}");

    [Fact]
    public void AFileHoldsOnePublicTypeOrOneClosedFamily() =>
        Faults.None(Repository.AllSources().Where(source => !IsOneThing(source)).Select(source =>
            $"{source.Name}: {string.Join(", ", source.PublicTypes.Select(type => type.Name))}"));

    [Theory]
    [InlineData("public sealed record A(int X);\npublic enum B { C = 0 }", false)]
    [InlineData("public sealed record A(int X);\npublic sealed record B(int X);", false)]
    [InlineData("public abstract record A(int X);\npublic sealed record B(int X)\n    : A(X);\npublic sealed record C(List<int> Y, int X) : A(X);", true)]
    [InlineData("public abstract record A(int X);\npublic sealed record B(int X) : Other(X);", false)]
    [InlineData("public abstract record A<T>;\npublic abstract record M<T> : A<T>;\npublic sealed record B<T> : M<T> where T : IEvent;", true)]
    [InlineData("public sealed class L<T> : IReadOnlyList<T>\n{\n}\npublic static class L { }", true)]
    [InlineData("public sealed class L<T>;\npublic static class M;", false)]
    [InlineData("public readonly record struct A(int X);", true)]
    public void TheCheckKnowsClosedFamilies(string text, bool expected) =>
        Assert.Equal(expected, IsOneThing(new SourceFile("PartyDomain", "Some.cs", text)));

    [Fact]
    public void TheCheckFindsEnumMembersWithoutValue() =>
        Assert.Equal(
            ["Kind.Two"],
            new SourceFile("PartyDomain", "Some.cs", "public enum Kind\n{\n    /// <summary>One, or so.</summary>\n    [Some(1)]\n    One = 1,\n    Two,\n}").ImplicitEnumMembers());

    // One type; a type and its companion of the same name; or an abstract record and what derives from it.
    private static bool IsOneThing(SourceFile source)
    {
        var types = source.PublicTypes;
        if (types.Select(type => type.Name).Distinct().Count() <= 1)
        {
            return true;
        }

        var family = types
            .Where(type => type.Base is null || types.All(other => other.Name != type.Base))
            .ToList();
        return family is [{ Kind: "record" } root] && root.Modifiers.Contains("abstract", StringComparison.Ordinal);
    }
}
