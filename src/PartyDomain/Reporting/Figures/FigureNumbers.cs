namespace PartyDomain.Reporting.Figures;

/// <summary>Finds the numbers of a statement that have to be whole: counts, and what looks like a count with a separator.</summary>
internal static class FigureNumbers
{
    private const int DigitsOfAThousand = 3;

    public static IEnumerable<(PublishedNumber? Number, string Name)> Counts(FigureParts? parts, string name) =>
        (parts ?? []).Select(part => ((PublishedNumber?)part.Value, PathOf(name, part)));

    public static IEnumerable<(PublishedNumber? Number, string Name)> CountsOrPercentages(FigureParts? parts, string name) =>
        (parts ?? []).Select(part => (CountOrPercentage(part.Value), PathOf(name, part)));

    public static PublishedNumber? CountOrPercentage(PublishedNumber? number) => number is { IsPercent: true } ? null : number;

    /// <summary>The number, if it has exactly three decimals and no percent sign: 1.950 for 1950.</summary>
    public static PublishedNumber? Separated(PublishedNumber? number) => number is { IsPercent: false, Decimals: DigitsOfAThousand } ? number : null;

    /// <summary>Those with exactly three decimals among whole numbers. Where other decimals or percentages stand, decimals are meant.</summary>
    public static IEnumerable<(PublishedNumber? Number, string Name)> Separated(FigureParts parts, string name) =>
        parts.Any(part => part.Value.IsCount) && parts.All(part => part.Value.IsCount || Separated(part.Value) is not null)
            ? parts.Select(part => (Separated(part.Value), PathOf(name, part)))
            : [];

    private static string PathOf(string name, FigurePart part) => $"{name}['{part.Name}']";
}
