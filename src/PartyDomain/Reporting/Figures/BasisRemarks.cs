namespace PartyDomain.Reporting.Figures;

/// <summary>Remarks on what the two numbers of a ratio are taken from.</summary>
internal static class BasisRemarks
{
    /// <summary>Whether the two numbers count different people, so that neither is a part of the other.</summary>
    public static bool AreMixed(FigureBasis? numerator, FigureBasis? denominator) =>
        numerator?.Cohort is { } first && denominator?.Cohort is { } second && !string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase);

    public static void Add(Judging to, FigureBasis? numerator, FigureBasis? denominator, FigureMeasure? measure)
    {
        if (AreMixed(numerator, denominator))
        {
            to.Remark(FigureCodes.MixedCohorts, string.Empty, Arg.Key("numerator", numerator!.Cohort!), Arg.Key("denominator", denominator!.Cohort!));
        }

        if (numerator?.AsOf is not { } part || denominator?.AsOf is not { } whole)
        {
            return;
        }

        // A flow over the stock at its beginning, or on the day before, is how a rate is meant; its size still hangs on that choice.
        var isOpening = part.IsPeriod && !whole.IsPeriod && (whole.To == part.From || whole.To.PlusDays(1) == part.From);
        if (!isOpening && part.To != whole.To)
        {
            to.Remark(FigureCodes.MixedCutOffs, string.Empty, Arg.Date("first", part.To), Arg.Date("second", whole.To));
        }

        if (measure == FigureMeasure.Stock && part.IsPeriod)
        {
            to.Remark(FigureCodes.SnapshotAsPeriod, "numeratorBasis", Arg.Date("from", part.From), Arg.Date("to", part.To));
        }
    }
}
