namespace PartyDomain.Reporting.Figures;

/// <summary>Equal numbers where equal ones are unlikely. Only a look at the source can decide.</summary>
internal static class Duplicates
{
    // Small numbers are often equal by chance.
    private const long LeastStriking = 10;

    public static void OfTotal(Judging to, string member, FigureParts parts, PublishedNumber total)
    {
        foreach (var part in parts.Where(part => part.Value == total && total.Digits >= LeastStriking))
        {
            to.Remark(FigureCodes.SuspiciousDuplicate, SumCheck.PathOf(member, part.Name), Arg.Published("value", total), Arg.Key("part", part.Name), Arg.Key("other", "total"));
        }
    }

    public static void Among(Judging to, string member, FigureParts parts)
    {
        foreach (var (first, second) in Pairs(parts, parts).Where(pair => Before(parts, pair)))
        {
            to.Remark(FigureCodes.SuspiciousDuplicate, SumCheck.PathOf(member, second.Name), Arg.Published("value", first.Value), Arg.Key("part", first.Name), Arg.Key("other", second.Name));
        }
    }

    public static IEnumerable<(FigurePart First, FigurePart Second)> Pairs(FigureParts one, FigureParts other) =>
        from first in one
        where first.Value.IsCount && first.Value.Digits >= LeastStriking
        from second in other
        where first.Value == second.Value && !string.Equals(first.Name, second.Name, StringComparison.Ordinal)
        select (first, second);

    private static bool Before(FigureParts parts, (FigurePart First, FigurePart Second) pair) =>
        string.Equals(parts.First(part => part == pair.First || part == pair.Second).Name, pair.First.Name, StringComparison.Ordinal);
}
