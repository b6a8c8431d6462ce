using System.Globalization;

namespace PartyDomain.Discipline.Violations;

/// <summary>Reads the tables that are embedded in the library: <c># 39 | title | title</c> begins an article, <c>2c | name | name</c> is point c of its clause 2.</summary>
internal static class ViolationTable
{
    /// <summary>Articles 5 and 6.</summary>
    public static IReadOnlyList<ViolationRow> General { get; } = Read("general");

    /// <summary>Articles 8 to 56.</summary>
    public static IReadOnlyList<ViolationRow> Violations { get; } = [.. Read("organizations"), .. Read("members")];

    private static List<ViolationRow> Read(string name)
    {
        using var stream = typeof(ViolationTable).Assembly.GetManifestResourceStream($"PartyDomain.Violations.{name}.txt")
            ?? throw new InvalidOperationException($"The library lacks its table of violations '{name}'.");
        using var reader = new StreamReader(stream);
        var rows = new List<ViolationRow>();
        var article = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(" | ") is not [var place, var vietnamese, var english])
            {
                throw new InvalidOperationException($"The table of violations '{name}' has a broken line: {line}");
            }

            var isTitle = place.StartsWith("# ", StringComparison.Ordinal);
            article = isTitle ? int.Parse(place.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture) : article;
            rows.Add(isTitle
                ? new(article, 0, null, vietnamese, english)
                : new(article, place[0] - '0', place.Length > 1 ? place[1..] : null, vietnamese, english));
        }

        return rows;
    }
}
