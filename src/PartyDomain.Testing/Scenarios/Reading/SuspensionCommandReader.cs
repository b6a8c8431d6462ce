using PartyDomain.Discipline.Suspensions;
using PartyDomain.Json;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads an act on a suspension: its kind under <c>command</c>, its members beside it.</summary>
internal static class SuspensionCommandReader
{
    private static readonly string[] OwnMembers = ["command", "suspension", "evidence", "then", "as", "note", "person"];

    public static IReadOnlyList<string> Kinds { get; } =
        [.. PartyJson.Options.GetTypeInfo(typeof(SuspensionCommand)).PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    public static SuspensionCommand? Read(ObjectReader reader, string kind)
    {
        var document = CommandDocument.Of(reader, kind, OwnMembers);
        if (string.Equals(kind, "suspend-activity", StringComparison.Ordinal))
        {
            document.TryAdd("stage", null);
        }

        return PartyReader.Read<SuspensionCommand>(document, reader.Path, reader.Problems);
    }
}
