using System.Text.Json;
using PartyDomain.Json;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads a command: its kind under <c>command</c>, its members beside it, votes in their short form.</summary>
internal static class CommandReader
{
    private static readonly string[] OwnMembers = ["command", "evidence", "then", "as", "votes", "note", "person"];

    public static IReadOnlyList<string> Kinds { get; } =
        [.. PartyJson.Options.GetTypeInfo(typeof(MembershipCommand)).PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    public static MembershipCommand? Read(ObjectReader reader, string kind)
    {
        if (!Kinds.Contains(kind, StringComparer.Ordinal))
        {
            reader.Problems.Add(reader.To("command"), $"This command is not known. Write one of: {string.Join(", ", CommandFamily.AllKinds)}.");
            return null;
        }

        var document = JsonCopy.Of(reader.Element);
        foreach (var own in OwnMembers)
        {
            document.Remove(own);
        }

        document["kind"] = kind;
        MemberDefaults.CompleteCommand(document, kind);
        if (reader.Object("votes") is { } votes)
        {
            if (Votes.Document(votes, kind is "review-probation" or "review-at-committee" or "decide-probation") is not { } ballot)
            {
                return null;
            }

            document["ballot"] = ballot;
        }

        if (reader.Element.TryGetProperty("kind", out _))
        {
            reader.Problems.Add(reader.To("kind"), "The kind of a command stands under 'command'. Remove this member.");
        }

        return PartyReader.Read<MembershipCommand>(document, reader.Path, reader.Problems);
    }
}
