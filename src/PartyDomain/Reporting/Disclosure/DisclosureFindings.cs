namespace PartyDomain.Reporting.Disclosure;

/// <summary>Says how much of a table is hidden, in numbers of figures alone.</summary>
internal static class DisclosureFindings
{
    private const string Subject = "table";

    public static ValueList<Finding> Of<TKey>(ProtectedTable<TKey> table, Hiding hiding)
        where TKey : notnull
    {
        if (hiding.IsRefused)
        {
            return [new Finding(DisclosureCodes.NotProtectable, FindingEffect.Bars, Subject, null, [Arg.Number("count", hiding.Unprotected)])];
        }

        var (primary, secondary) = (0, 0);
        foreach (var (_, reason) in table.Hidden)
        {
            primary += reason is HiddenReason.Small or HiddenReason.Withheld ? 1 : 0;
            secondary += reason is HiddenReason.Secondary ? 1 : 0;
        }

        var broad = table.BroadlyHidden();
        var findings = new List<Finding>();
        if (primary + secondary > 0)
        {
            findings.Add(new Finding(DisclosureCodes.Hidden, FindingEffect.Note, Subject, null, [Arg.Number("count", primary), Arg.Number("secondary", secondary)]));
        }

        if (broad > 0)
        {
            findings.Add(new Finding(DisclosureCodes.BroadlyHidden, FindingEffect.Note, Subject, null, [Arg.Number("count", broad)]));
        }

        return [.. findings];
    }
}
