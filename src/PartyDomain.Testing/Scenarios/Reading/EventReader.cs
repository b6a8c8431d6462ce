using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using PartyDomain.Membership;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Expectations;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the history of a scenario: events by kind with plain values.</summary>
internal static class EventReader
{
    public static MembershipRecord Read(IEnumerable<(JsonElement Value, string Path)> events, MembershipRecord record, Law law, Problems problems)
    {
        foreach (var (value, path) in events)
        {
            record = problems.Guard(path, record, () => Read(value, path, record, law, problems) is { } happened ? MembershipHistory.Evolve(record, happened) : record);
        }

        return record;
    }

    private static MembershipEvent? Read(JsonElement value, string path, MembershipRecord record, Law law, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader || reader.RequireText("kind") is not { } kind)
        {
            return null;
        }

        if (Shapes.EventType(kind, typeof(MembershipEvent)) is null)
        {
            problems.Add(reader.To("kind"), $"This kind of event is not known. Write one of: {string.Join(", ", Shapes.EventKinds(typeof(MembershipEvent)))}.");
            return null;
        }

        var document = JsonCopy.Of(value);
        document.Remove("votes");
        MemberDefaults.CompleteEvent(document, kind);
        if (reader.Object("votes") is { } votes)
        {
            document["tally"] = TallyDocuments.Read(votes, Body(document, kind), kind is "probation-reviewed" or "committee-reviewed" or "probation-decided");
            if (document["tally"] is null)
            {
                return null;
            }
        }

        if (document["on"] is JsonValue day && day.TryGetValue<string>(out var text) && LocalDatePattern.Iso.Parse(text) is { Success: true } on)
        {
            EventCompletion.Complete(document, kind, on.Value, record, law);
        }

        return PartyReader.Read<MembershipEvent>(document, path, problems);
    }

    private static PartyBody Body(JsonObject document, string kind) => kind switch
    {
        "cell-resolved" or "probation-reviewed" or "exemption-considered" or "return-resolved" or "leaving-resolved" or "striking-off-resolved" => PartyBody.Cell,
        "committee-resolved" or "committee-reviewed" or "leaving-resolved-at-committee" or "striking-off-resolved-at-committee" => PartyBody.GrassrootsCommittee,
        _ => document["by"] is JsonValue by && by.TryGetValue<string>(out var word) && Words.Find<PartyBody>(word) is { } body ? body : PartyBody.SuperiorStandingCommittee,
    };
}
