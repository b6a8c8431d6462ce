using PartyDomain.Registers;
using PartyDomain.Testing.Registers;
using Xunit;

namespace PartyDomain.Tests.Registers;

public sealed class FaultTests
{
    private static readonly RegisterDocument Sound = RegisterGenerator.Generate(GeneratorTests.Small);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(33, 3)]
    [InlineData(200, 4)]
    public void TheAuditTellsEverySeededFaultAndNothingElse(int count, long seed)
    {
        var faulty = RegisterFaults.Seed(Sound, count, seed);
        var found = RegisterAudit.Of(faulty.Document).Select(finding => new SeededFault(finding.Code, finding.Subject));
        Assert.Equal(count, faulty.Faults.Count);
        Assert.Equal(Ordered(faulty.Faults), Ordered(found));
    }

    [Fact]
    public void TheKindsOfFaultsAreManyAndTheirPlacesDistinct()
    {
        var faults = RegisterFaults.Seed(Sound, 200).Faults;
        Assert.True(faults.Select(fault => fault.Code).Distinct().Count() >= 24);
        Assert.Equal(200, faults.Distinct().Count());
    }

    [Fact]
    public void TheSameSeedPutsTheSameFaults()
    {
        Assert.Equal(RegisterFaults.Seed(Sound, 40, 9).Document, RegisterFaults.Seed(Sound, 40, 9).Document);
        Assert.NotEqual(RegisterFaults.Seed(Sound, 40, 9).Faults, RegisterFaults.Seed(Sound, 40, 10).Faults);
    }

    [Fact]
    public void NeedsMembersToPutFaultsInto() =>
        Assert.Throws<InvalidOperationException>(() => RegisterFaults.Seed(Sound with { Members = [] }, 1));

    private static IEnumerable<(string, string)> Ordered(IEnumerable<SeededFault> faults) =>
        faults.Select(fault => (fault.Subject, fault.Code)).Order();
}
