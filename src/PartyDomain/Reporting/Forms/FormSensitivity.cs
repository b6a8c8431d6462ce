using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Reporting.Forms;

/// <summary>Which rows count people by what the law calls sensitive (91/2025/QH15): ethnic group and religion.</summary>
internal static class FormSensitivity
{
    private static readonly Dictionary<string, HashSet<string>> Rows = OfficialForms.All.ToDictionary(
        form => form.Number,
        form => form.Rows.Where(row => IsSensitive(row.Count)).Select(row => row.Code).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    public static bool IsSensitive(FormTable table, string code) => Rows.TryGetValue(table.Form, out var rows) && rows.Contains(code);

    private static bool IsSensitive(FormCount? count) => count switch
    {
        ListedCount or RestCount => true,
        PeopleCount people => people.Dimension is StatisticsDimension.Minority or StatisticsDimension.Religious or StatisticsDimension.Ethnicity or StatisticsDimension.Religion,
        _ => false,
    };
}
