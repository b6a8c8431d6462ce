using Xunit;

namespace PartyDomain.Tests.House;

/// <summary>
/// Compares a text with its approved file. With PARTYDOMAIN_APPROVE=1 the approved file is written instead:
/// read the change with <c>git diff</c> before you commit it.
/// </summary>
internal static class Approved
{
    public static void Check(string name, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var received = string.Join('\n', lines) + "\n";
        var approvedPath = Path.Combine(Repository.House, name + ".approved.txt");
        var receivedPath = Path.Combine(Repository.House, name + ".received.txt");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : string.Empty;
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        if (Environment.GetEnvironmentVariable("PARTYDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(approvedPath, received);
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail($"""
            {name}.approved.txt no longer says what the code does.
            {Difference(approved, received)}
            If the change is meant, run
                PARTYDOMAIN_APPROVE=1 dotnet test
            read the change of {name}.approved.txt with git diff, and commit it with the code. The new text is in {receivedPath}.
            """);
    }

    public static string Difference(string approved, string received)
    {
        var (before, after) = (approved.Split('\n'), received.Split('\n'));
        string[] lines = [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)];
        return lines.Length <= 20 ? string.Join('\n', lines) : string.Join('\n', lines.Take(20)) + $"\n… and {lines.Length - 20} more lines";
    }
}
