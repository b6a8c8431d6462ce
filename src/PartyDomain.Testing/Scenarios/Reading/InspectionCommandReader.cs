using System.Text.Json.Nodes;
using PartyDomain.Json;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads an act on a session of inspection or supervision: its kind under <c>command</c>, its members beside it, subjects in their short form.</summary>
internal static class InspectionCommandReader
{
    private static readonly string[] OwnMembers = ["command", "session", "evidence", "then", "as", "note", "person"];

    public static IReadOnlyList<string> Kinds { get; } =
        [.. PartyJson.Options.GetTypeInfo(typeof(InspectionCommand)).PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    public static InspectionCommand? Read(ObjectReader reader, string kind)
    {
        var document = CommandDocument.Of(reader, kind, OwnMembers);
        Subjects(document);
        return PartyReader.Read<InspectionCommand>(document, reader.Path, reader.Problems);
    }

    /// <summary>A subject with a <c>person</c> is a member, any other an organization.</summary>
    public static void Subjects(JsonObject document)
    {
        foreach (var subject in (document["subjects"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            Subject(subject);
        }

        if (document["subject"] is JsonObject one)
        {
            Subject(one);
        }
    }

    private static void Subject(JsonObject subject) => subject.TryAdd("kind", subject.ContainsKey("person") ? "member" : "organization");
}
