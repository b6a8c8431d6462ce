namespace PartyDomain.Reporting.Figures;

/// <summary>One statement of an article about numbers: one of a closed set of kinds. What the article does not print stays null.</summary>
public abstract record FigureStatement
{
    // The numbers that count something: they have to be whole.
    private protected FigureStatement(bool isEmpty, params ReadOnlySpan<(PublishedNumber? Number, string Name)> counts)
    {
        if (isEmpty)
        {
            throw new ArgumentException("There is nothing to check in this statement. Give the numbers it speaks of, or remove it.", nameof(isEmpty));
        }

        foreach (var (number, name) in counts)
        {
            if (number is { IsPercent: true })
            {
                throw new ArgumentException("This is a count, not a percentage. Write the number that was counted, or leave the member out.", name);
            }

            if (number is { Decimals: > 0 })
            {
                throw new ArgumentException("Counts are whole, without separators: write 3442, not 3.442.", name);
            }
        }
    }

    /// <summary>What the statement is about, in a few words.</summary>
    public string? Label { get; init; }

    /// <summary>The words of the article.</summary>
    public string? Quote { get; init; }

    /// <summary>The day at which the figures hold, or the period the article gives for them.</summary>
    public FigureTime? AsOf { get; init; }

    /// <summary>Whether the figures are a stock or a flow, where it is known.</summary>
    public FigureMeasure? Measures { get; init; }
}

/// <summary>A result against a plan: <c>kết nạp 47 đảng viên, đạt 104,4 %, vượt 2 so với chỉ tiêu</c>.</summary>
/// <param name="Numerator">The result.</param>
/// <param name="Denominator">The plan. A plan of at least, or of more than, a number is measured by that number.</param>
/// <param name="Stated">The percentage printed as the result, with or without its sign.</param>
/// <param name="Says">What the article says of the plan; null where it says nothing, so that both readings of the percentage are tried.</param>
/// <param name="Over">By how many the result is said to lie above the plan; negative below it.</param>
/// <param name="Rate">The plan as a percentage of <paramref name="RateOf"/>, instead of <paramref name="Denominator"/>.</param>
/// <param name="RateOf">The stock that <paramref name="Rate"/> is a percentage of.</param>
/// <param name="NumeratorBasis">Day and cohort of the result.</param>
/// <param name="DenominatorBasis">Day and cohort of the plan.</param>
/// <param name="Goal">The percentage of the plan that was to be reached. It is compared with the result, and contradicts nothing.</param>
public sealed record PercentOfPlan(
    PublishedNumber? Numerator = null,
    PublishedNumber? Denominator = null,
    PublishedNumber? Stated = null,
    PlanWording? Says = null,
    PublishedNumber? Over = null,
    PublishedNumber? Rate = null,
    PublishedNumber? RateOf = null,
    FigureBasis? NumeratorBasis = null,
    FigureBasis? DenominatorBasis = null,
    PublishedNumber? Goal = null)
    : FigureStatement(
        (Numerator ?? Denominator ?? Stated ?? Over ?? Rate ?? RateOf ?? Goal) is null,
        (Numerator, nameof(Numerator)), (Denominator, nameof(Denominator)), (Over, nameof(Over)), (RateOf, nameof(RateOf)));

/// <summary>A part of a whole in percent: <c>215 trong tổng số 3442 đảng viên, chiếm 6,25 %</c>.</summary>
/// <param name="Numerator">The part.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="Stated">The percentage printed as the result, with or without its sign.</param>
/// <param name="NumeratorBasis">Day and cohort of the part.</param>
/// <param name="DenominatorBasis">Day and cohort of the whole.</param>
/// <param name="Goal">The percentage that was to be reached. It is compared with the result, and contradicts nothing.</param>
public sealed record ShareOfWhole(
    PublishedNumber? Numerator = null,
    PublishedNumber? Denominator = null,
    PublishedNumber? Stated = null,
    FigureBasis? NumeratorBasis = null,
    FigureBasis? DenominatorBasis = null,
    PublishedNumber? Goal = null)
    : FigureStatement((Numerator ?? Denominator ?? Stated ?? Goal) is null, (Numerator, nameof(Numerator)), (Denominator, nameof(Denominator)));

/// <summary>Several percentages of one whole, which need not be printed.</summary>
/// <param name="Shares">The percentages, with or without their sign.</param>
/// <param name="Denominator">The whole, where it is printed.</param>
/// <param name="Numerators">The numbers behind some of the shares, under the same names.</param>
/// <param name="Limit">The most the whole can be; without it the search ends at 1000.</param>
public sealed record SharedDenominator(
    FigureParts Shares,
    PublishedNumber? Denominator = null,
    FigureParts? Numerators = null,
    PublishedNumber? Limit = null)
    : FigureStatement(Shares.Count == 0, [(Denominator, nameof(Denominator)), (Limit, nameof(Limit)), .. Counted(Shares, Numerators, nameof(Numerators))])
{
    private static IEnumerable<(PublishedNumber?, string)> Counted(FigureParts shares, FigureParts? numerators, string name)
    {
        var names = shares.Select(share => share.Name).ToHashSet(StringComparer.Ordinal);
        return numerators is null || numerators.All(part => names.Contains(part.Name))
            ? FigureNumbers.Counts(numerators, name)
            : throw new ArgumentException("Each numerator needs the name of a share.", name);
    }
}

/// <summary>Parts that are said to add up to a total.</summary>
/// <param name="Parts">The parts: counts, or percentages and other numbers with decimals.</param>
/// <param name="Stated">The total.</param>
public sealed record SumOfParts(FigureParts Parts, PublishedNumber? Stated = null)
    : FigureStatement(
        Parts.Count == 0,
        [.. FigureNumbers.Separated(Parts, nameof(Parts)), (Parts.All(part => part.Value.IsCount) ? FigureNumbers.Separated(Stated) : null, nameof(Stated))]);

/// <summary>Parts of a total that need not add up to it.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Exclusive">Whether nobody is in two parts; false for groups that overlap, null where the article does not say.</param>
/// <param name="Complete">Whether everybody is in a part; null where the article does not say.</param>
public sealed record PartsOfTotal(PublishedNumber? Total, FigureParts Parts, bool? Exclusive = null, bool? Complete = null)
    : FigureStatement(Parts.Count == 0, [(FigureNumbers.CountOrPercentage(Total), nameof(Total)), .. FigureNumbers.Separated(Parts, nameof(Parts))]);

/// <summary>A change from an old value to a new one.</summary>
/// <param name="Old">The old value.</param>
/// <param name="New">The new value.</param>
/// <param name="Stated">The change: a percentage, or a plain number for a difference of counts. Negative for a fall.</param>
/// <param name="MeasuredIn">Whether a percentage is points or relative; null where the article does not say.</param>
public sealed record Growth(PublishedNumber? Old = null, PublishedNumber? New = null, PublishedNumber? Stated = null, GrowthMeasure? MeasuredIn = null)
    : FigureStatement(
        (Old ?? New ?? Stated) is null,
        (FigureNumbers.Separated(Old), nameof(Old)), (FigureNumbers.Separated(New), nameof(New)), (MeasuredIn is null ? FigureNumbers.Separated(Stated) : null, nameof(Stated)));

/// <summary>One number that stands alone, or with numbers it must not fall short of.</summary>
/// <param name="Stated">The number.</param>
/// <param name="OfWhich">Groups within it, which may overlap.</param>
/// <param name="OutOf">How many units there are.</param>
/// <param name="Counts">Whether each unit is counted once or each time.</param>
public sealed record SingleCount(PublishedNumber? Stated = null, FigureParts? OfWhich = null, PublishedNumber? OutOf = null, CountedAs? Counts = null)
    : FigureStatement(
        isEmpty: false,
        [(FigureNumbers.CountOrPercentage(Stated), nameof(Stated)), (OutOf, nameof(OutOf)), .. FigureNumbers.CountsOrPercentages(OfWhich, nameof(OfWhich))]);

/// <summary>A plan that is printed, against the plan that a result and its percentage imply.</summary>
/// <param name="Numerator">The result.</param>
/// <param name="Stated">The percentage of the plan that the result is said to be.</param>
/// <param name="Plan">The printed plan.</param>
/// <param name="Years">Over how many years the printed plan runs, where the result is of one year.</param>
public sealed record PlanAgainstImplied(PublishedNumber? Numerator, PublishedNumber? Stated, PublishedNumber? Plan, PublishedNumber? Years = null)
    : FigureStatement((Numerator ?? Stated ?? Plan) is null, (Numerator, nameof(Numerator)), (Plan, nameof(Plan)), (Years, nameof(Years)));

/// <summary>A plan handed down to units.</summary>
/// <param name="Units">The plan of each unit.</param>
/// <param name="Headline">The plan of them all.</param>
public sealed record PlanCascade(FigureParts Units, PublishedNumber? Headline = null)
    : FigureStatement(Units.Count == 0, [(Headline, nameof(Headline)), .. FigureNumbers.Counts(Units, nameof(Units))]);

/// <summary>Members who are assigned to units: <c>101/101 ủy viên phụ trách chi bộ</c>.</summary>
/// <param name="Assigned">Members with an assignment.</param>
/// <param name="Members">All members.</param>
/// <param name="Units">The units to be looked after.</param>
public sealed record MembersAssigned(PublishedNumber? Assigned, PublishedNumber? Members, PublishedNumber? Units = null)
    : FigureStatement((Assigned ?? Members ?? Units) is null, (Assigned, nameof(Assigned)), (Members, nameof(Members)), (Units, nameof(Units)));

/// <summary>A claim without the numbers behind it: <c>chưa đạt</c>, <c>đã vượt chỉ tiêu</c>, <c>100 % trạm y tế có chi bộ</c>.</summary>
/// <param name="Says">What it says of a plan.</param>
/// <param name="Stated">A percentage whose base is not printed.</param>
public sealed record PlainClaim(PlanWording? Says = null, PublishedNumber? Stated = null) : FigureStatement(Says is null && Stated is null);
