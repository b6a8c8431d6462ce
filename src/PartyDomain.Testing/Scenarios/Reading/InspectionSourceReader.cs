using System.Text.Json;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the member <c>evidence</c> of an act on a session.</summary>
internal static class InspectionSourceReader
{
    public static InspectionSource Read(JsonElement? value, string path, Problems problems)
    {
        if (value is not { } element)
        {
            return new InspectionSource();
        }

        if (element.ValueKind == JsonValueKind.String && string.Equals(element.GetString(), "none", StringComparison.Ordinal))
        {
            return new InspectionSource { FromRegister = false };
        }

        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return new InspectionSource();
        }

        var source = new InspectionSource
        {
            ManagedBySuperior = element.TryGetProperty("managedBySuperior", out _) ? RegisterInput.Persons(reader, "managedBySuperior").ToHashSet() : null,
            IsDispersed = reader.Flag("dispersed") ?? false,
            HasManyGroups = reader.Flag("manyGroups") ?? false,
        };
        reader.Close();
        return source;
    }
}
