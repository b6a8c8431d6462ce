namespace PartyDomain.Reporting.Figures;

/// <summary>Says which whole numbers fit.</summary>
internal static class Found
{
    public static void Report(Judging to, string subject, WholeNumbers numbers)
    {
        if (numbers is { First: { } first, Last: { } last, Count: { } count })
        {
            to.Remark(FigureCodes.WholeNumbersFit, subject, Arg.Key("part", subject), Arg.Published("numbers", first, first == last ? null : last), Arg.Number("count", count));
        }
        else if (numbers.First is { } from)
        {
            to.Remark(FigureCodes.WholeNumbersFrom, subject, Arg.Key("part", subject), Arg.Number("first", from));
        }
    }
}
