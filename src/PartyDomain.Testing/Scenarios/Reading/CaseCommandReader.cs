using System.Globalization;
using System.Text.Json.Nodes;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Json;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads an act in a case: its kind under <c>command</c>, its members beside it, acts and votes in their short forms.</summary>
internal static class CaseCommandReader
{
    private static readonly string[] OwnMembers = ["command", "case", "evidence", "then", "as", "votes", "note", "person"];

    public static IReadOnlyList<string> Kinds { get; } =
        [.. PartyJson.Options.GetTypeInfo(typeof(CaseCommand)).PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    public static CaseCommand? Read(ObjectReader reader, string kind)
    {
        var document = CommandDocument.Of(reader, kind, OwnMembers);
        Complete(document, kind);
        if (reader.Object("votes") is { } votes)
        {
            document["ballot"] = JsonNode.Parse(PartyJson.Write(Questions.MeasureVoteQuestion.Ballot(votes)));
        }

        return PartyReader.Read<CaseCommand>(document, reader.Path, reader.Problems);
    }

    /// <summary>An act without a key is <c>act-1</c>, <c>act-2</c> and so on; one without an end is of one day.</summary>
    public static void CompleteActs(JsonObject document)
    {
        foreach (var (act, i) in (document["acts"] as JsonArray)?.OfType<JsonObject>().Select((act, i) => (act, i)) ?? [])
        {
            act.TryAdd("key", string.Create(CultureInfo.InvariantCulture, $"act-{i + 1}"));
            act.TryAdd("to", act["from"]?.DeepClone());
        }
    }

    private static void Complete(JsonObject document, string kind)
    {
        switch (kind)
        {
            case "conclude-violation":
                CompleteActs(document);
                break;
            case "defer-case":
                document.TryAdd("askedInWriting", false);
                break;
            case "hear-member":
                document.TryAdd("attendance", Words.Of(HearingAttendance.Heard));
                break;
            case "vote-on-measure":
                document.TryAdd("measureVoteKind", Words.Of(MeasureVoteKind.Decision));
                break;
            case "issue-decision":
                document.TryAdd("offices", new JsonArray());
                break;
            case "announce-decision":
                document.TryAdd("receivedOn", null);
                break;
            case "file-appeal":
                document.TryAdd("objections", new JsonArray());
                break;
            case "resolve-appeal" or "rectify-decision":
                document.TryAdd("measure", null);
                break;
            case "restore-rights":
                document.TryAdd("appliedOn", null);
                break;
            default:
                break;
        }
    }
}
