using Xunit;

namespace PartyDomain.Tests.House;

/// <summary>A room looks only at the rooms before it.</summary>
public sealed class RoomsTests
{
    private const string Sample = "PartyDomain.Tests.House.Sample";

    // Looks from one kind of membership business at the law or the rules of another that exist today. The list may only get shorter.
    private static readonly (string From, string To)[] KnownLooks =
    [
    ];

    [Fact]
    public void CompiledCodeKeepsTheOrderOfTheRooms()
    {
        var looks = LookReader.Read(typeof(Finding).Assembly.Location);
        Assert.True(looks.Count > 1000, "The reader saw hardly anything.");
        Faults.None(FaultsOf(looks.Where(look => !IsKnown(look)), "PartyDomain"));
    }

    [Fact]
    public void EveryKnownLookStillExists()
    {
        var looks = LookReader.Read(typeof(Finding).Assembly.Location).Where(IsKnown).Select(look => (look.From, look.To)).ToHashSet();
        Faults.None(KnownLooks.Where(known => !looks.Contains(known)).Select(known => $"{known}: remove it from the list"));
    }

    [Fact]
    public void SourcesKeepTheOrderOfTheRooms()
    {
        // Constants leave no trace in compiled code: look at the usings and the qualified names too.
        var faults =
            from source in Repository.Sources("PartyDomain")
            from name in source.Usings.Concat(source.QualifiedNames)
            let objection = Rooms.Objection("PartyDomain", source.Namespace ?? source.ExpectedNamespace, RoomPart(name), null)
            where objection is not null
            select $"{source.Name}: {name}: {objection}";
        Faults.None(faults.Distinct());
    }

    [Theory]
    [InlineData("Voting.ByField")]
    [InlineData("Voting.ByBase")]
    [InlineData("Voting.ByAttribute")]
    [InlineData("Voting.ByConstraint`1")]
    [InlineData("Voting.ByGenericArgument")]
    [InlineData("Voting.ByBody")]
    [InlineData("Voting.ByTypeTest")]
    [InlineData("Voting.ByLambda")]
    [InlineData("Voting.ByIterator")]
    [InlineData("Voting.ByGenericMethod")]
    [InlineData("Voting.ByJson")]
    [InlineData("Membership.Probation.BySiblingRules")]
    [InlineData("Utils.NoRoom")]
    public void TheCheckFindsEachFaultOfTheSample(string type) =>
        Assert.Contains(SampleFaults(), fault => fault.StartsWith($"{Sample}.{type}", StringComparison.Ordinal));

    [Fact]
    public void TheCheckFindsNothingElseInTheSample() =>
        Assert.Equal(13, SampleFaults().Select(fault => fault.Split(' ', ':')[0]).Distinct().Count());

    [Theory]
    [InlineData("using PartyDomain.Quotas;", false)]
    [InlineData("using Q = PartyDomain.Quotas.Target;", false)]
    [InlineData("using static PartyDomain.Quotas.Target;", false)]
    [InlineData("var code = PartyDomain.Quotas.QuotaCodes.Missed;", false)]
    [InlineData("// see PartyDomain.Quotas.Target", true)]
    [InlineData("var text = \"PartyDomain.Quotas.Target\";", true)]
    [InlineData("using PartyDomain.Rulebooks;", true)]
    [InlineData("using System.Text.Json;", false)]
    public void TheScanOfSourcesSeesUsingsAndQualifiedNames(string line, bool allowed)
    {
        var source = new SourceFile("PartyDomain", "Voting/Some.cs", line + "\nnamespace PartyDomain.Voting;\n" + line);
        var objections = source.Usings.Concat(source.QualifiedNames)
            .Select(name => Rooms.Objection("PartyDomain", source.Namespace!, RoomPart(name), null))
            .Where(objection => objection is not null);
        Assert.Equal(allowed, !objections.Any());
    }

    private static bool IsKnown(Look look) =>
        look.FromNamespace.StartsWith("PartyDomain.Membership.", StringComparison.Ordinal)
        && look.ToNamespace.StartsWith("PartyDomain.Membership.", StringComparison.Ordinal)
        && KnownLooks.Contains((look.From, look.To));

    // PartyDomain.Quotas.Target is in the room Quotas, PartyDomain.Finding in the root.
    private static string RoomPart(string name)
    {
        var parts = name.Split('.');
        return parts is ["PartyDomain", var second, ..] && Type.GetType($"PartyDomain.{second}, PartyDomain") is not null ? "PartyDomain" : name;
    }

    private static string[] SampleFaults() => [.. FaultsOf(LookReader.Read(typeof(RoomsTests).Assembly.Location), Sample)];

    private static IEnumerable<string> FaultsOf(IEnumerable<Look> looks, string root) =>
        from look in looks
        let objection = Rooms.Objection(root, look.FromNamespace, look.ToNamespace, look.To)
        where objection is not null
        orderby look.FromNamespace, look.From, look.Member
        select $"{look.FromNamespace}.{look.From} {look.Member} -> {look.ToNamespace}.{look.To}: {objection}";
}
