using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Json;
using PartyDomain.Organizations.Elections;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads an act on offices: its kind under <c>command</c>, its members beside it, candidates and votes in their short forms.</summary>
internal static class ElectionCommandReader
{
    private static readonly string[] OwnMembers = ["command", "evidence", "then", "as", "votes", "note", "person"];

    public static IReadOnlyList<string> Kinds { get; } =
        [.. PartyJson.Options.GetTypeInfo(typeof(ElectionCommand)).PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    public static ElectionCommand? Read(ObjectReader reader, string kind)
    {
        var document = CommandDocument.Of(reader, kind, OwnMembers);
        switch (kind)
        {
            case "call-congress":
                document.TryAdd("congressKind", Words.Of(CongressKind.Ordinary));
                if (reader.Object("votes") is { } votes)
                {
                    document["ballot"] = Votes.Document(votes, review: false);
                }

                break;
            case "hold-congress":
                document.TryAdd("allSummoned", true);
                break;
            case "hold-election":
                document.TryAdd("seats", 1);
                Candidates(document);
                break;
            case "appoint-offices" when reader.Element.TryGetProperty("agreement", out var given) && given.ValueKind == JsonValueKind.Object && given.TryGetProperty("for", out _):
                document["agreement"] = Votes.Document(reader.Object("agreement")!, review: false);
                break;
            default:
                break;
        }

        return PartyReader.Read<ElectionCommand>(document, reader.Path, reader.Problems);
    }

    // The short form says the votes by person.
    private static void Candidates(JsonObject document)
    {
        if (document["candidates"] is JsonObject byPerson)
        {
            document["candidates"] = new JsonArray([.. byPerson.Select(candidate => new JsonObject { ["person"] = candidate.Key, ["votesFor"] = candidate.Value?.DeepClone() })]);
        }
    }
}
