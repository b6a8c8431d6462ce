using Xunit;

namespace PartyDomain.Tests.House;

/// <summary>Fails with every fault on a line of its own.</summary>
internal static class Faults
{
    public static void None(IEnumerable<object> faults)
    {
        string[] lines = [.. faults.Select(fault => fault.ToString()!)];
        if (lines.Length > 0)
        {
            Assert.Fail($"{lines.Length} found:\n{string.Join('\n', lines)}");
        }
    }
}
