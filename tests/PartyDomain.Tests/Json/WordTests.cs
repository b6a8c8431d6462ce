using PartyDomain.Json;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class WordTests
{
    private static readonly string File = Path.Combine(Golden.Folder, "words.txt");

    [Fact]
    public void Every_word_that_was_ever_written_is_still_read_and_every_word_is_kept()
    {
        var current = Reach.Types.Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name} {TermKey.Kebab(name)}"))
            .Order(StringComparer.Ordinal)
            .ToList();
        var known = System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File) : [];
        if (Golden.IsWriting)
        {
            known = [.. known.Union(current, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            System.IO.File.WriteAllText(File, string.Join('\n', known) + "\n");
        }

        Assert.Equal([], known.Except(current, StringComparer.Ordinal));
        Assert.Equal([], current.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_word_is_answered_with_the_list()
    {
        var problem = Assert.Single(PartyJson.Read<Deadline>(
            """{"startedOn":"2025-06-03","length":"30 wd","dueOn":"2025-07-15","citation":{"instrument":"1|2025-05-26|x","point":"1"},"grade":"certain"}""").Problems);
        Assert.Equal((JsonProblemCode.UnknownTerm, "$.grade"), (problem.Code, problem.Path));
        Assert.Contains("confirmed, secondary, presumed, unknown", problem.Message, StringComparison.Ordinal);
    }
}
