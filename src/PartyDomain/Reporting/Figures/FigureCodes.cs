namespace PartyDomain.Reporting.Figures;

/// <summary>The codes of findings about figures. They are stable.</summary>
public static class FigureCodes
{
    /// <summary>The printed percentage is not what the numbers give.</summary>
    public const string PercentDoesNotFit = "figures.percent-does-not-fit";

    /// <summary>The percentage says how far the plan was reached, though the article says exceeded by.</summary>
    public const string ReachedNotExceeded = "figures.reached-not-exceeded";

    /// <summary>The percentage says by how much the plan was exceeded, though the article says reached.</summary>
    public const string ExceededNotReached = "figures.exceeded-not-reached";

    /// <summary>The article says exceeded by, but the plan was not reached.</summary>
    public const string ShortNotExceeded = "figures.short-not-exceeded";

    /// <summary>The result meets the goal.</summary>
    public const string GoalMet = "figures.goal-met";

    /// <summary>The result misses the goal. That contradicts nothing.</summary>
    public const string GoalMissed = "figures.goal-missed";

    /// <summary>What is printed leaves open whether the goal is met.</summary>
    public const string GoalOpen = "figures.goal-open";

    /// <summary>A bound is printed as a result that it contradicts; it may be a goal.</summary>
    public const string MayBeGoal = "figures.may-be-goal";

    /// <summary>Any one part of many may be wrong.</summary>
    public const string AnyOnePart = "figures.any-one-part";

    /// <summary>The article says nothing of the plan; only the reading exceeded by fits.</summary>
    public const string ReadsAsExceeded = "figures.reads-as-exceeded";

    /// <summary>What is said of the plan is not what the numbers say.</summary>
    public const string WordingDoesNotFit = "figures.wording-does-not-fit";

    /// <summary>The printed difference to the plan is not what the numbers give.</summary>
    public const string ExcessDoesNotFit = "figures.excess-does-not-fit";

    /// <summary>No whole denominator gives the percentage.</summary>
    public const string NoDenominatorFits = "figures.no-denominator-fits";

    /// <summary>No whole numerator gives the percentage.</summary>
    public const string NoNumeratorFits = "figures.no-numerator-fits";

    /// <summary>Whole numbers that fit, from a first to a last.</summary>
    public const string WholeNumbersFit = "figures.whole-numbers-fit";

    /// <summary>Whole numbers that fit, without end.</summary>
    public const string WholeNumbersFrom = "figures.whole-numbers-from";

    /// <summary>Only some ways of rounding print the number so.</summary>
    public const string RoundingNeeded = "figures.rounding-needed";

    /// <summary>A ratio is printed with a percent sign.</summary>
    public const string RatioAsPercent = "figures.ratio-as-percent";

    /// <summary>No denominator within the limit gives all shares.</summary>
    public const string NoCommonDenominator = "figures.no-common-denominator";

    /// <summary>The denominators that give all shares.</summary>
    public const string CommonDenominators = "figures.common-denominators";

    /// <summary>The parts do not add up to the printed total.</summary>
    public const string TotalDoesNotFit = "figures.total-does-not-fit";

    /// <summary>The parts add up to the total only within their rounding.</summary>
    public const string RoundedParts = "figures.rounded-parts";

    /// <summary>Two digits changed places.</summary>
    public const string DigitsSwapped = "figures.digits-swapped";

    /// <summary>A part is larger than the whole.</summary>
    public const string PartExceedsTotal = "figures.part-exceeds-total";

    /// <summary>Exclusive parts add up to more than the total.</summary>
    public const string PartsExceedTotal = "figures.parts-exceed-total";

    /// <summary>Parts that are said to be all fall short of the total.</summary>
    public const string PartsFallShort = "figures.parts-fall-short";

    /// <summary>What exclusive parts leave of the total.</summary>
    public const string NotClassified = "figures.not-classified";

    /// <summary>The same number stands twice.</summary>
    public const string SuspiciousDuplicate = "figures.suspicious-duplicate";

    /// <summary>The printed change fits neither in points nor relative.</summary>
    public const string GrowthDoesNotFit = "figures.growth-does-not-fit";

    /// <summary>The printed difference is not what the numbers give.</summary>
    public const string DifferenceDoesNotFit = "figures.difference-does-not-fit";

    /// <summary>How a change can be read.</summary>
    public const string GrowthReadAs = "figures.growth-read-as";

    /// <summary>The base of a change is not printed.</summary>
    public const string BaseUnknown = "figures.base-unknown";

    /// <summary>The printed plan is not the one that result and percentage imply.</summary>
    public const string PlanNotImplied = "figures.plan-not-implied";

    /// <summary>The units' plans add up to more than the headline.</summary>
    public const string OverAllocated = "figures.over-allocated";

    /// <summary>The units' plans add up to less than the headline.</summary>
    public const string UnderAllocated = "figures.under-allocated";

    /// <summary>More members are assigned than there are.</summary>
    public const string MoreAssignedThanMembers = "figures.more-assigned-than-members";

    /// <summary>There are more units than members assigned to them.</summary>
    public const string MoreUnitsThanMembers = "figures.more-units-than-members";

    /// <summary>More distinct units are counted than there are.</summary>
    public const string MoreThanThereAre = "figures.more-than-there-are";

    /// <summary>The count is above the number of units; it may count occurrences.</summary>
    public const string MayBeOccurrences = "figures.may-be-occurrences";

    /// <summary>Occurrences are no share of units.</summary>
    public const string OccurrencesNotDistinct = "figures.occurrences-not-distinct";

    /// <summary>A number that stands alone.</summary>
    public const string NothingToCheckAgainst = "figures.nothing-to-check-against";

    /// <summary>A claim without its numbers.</summary>
    public const string ClaimWithoutNumber = "figures.claim-without-number";

    /// <summary>The result is not printed; the numbers give it.</summary>
    public const string NotStated = "figures.not-stated";

    /// <summary>A number that is needed is not printed.</summary>
    public const string NumberMissing = "figures.number-missing";

    /// <summary>The denominator is zero.</summary>
    public const string ZeroDenominator = "figures.zero-denominator";

    /// <summary>A count or share is negative.</summary>
    public const string NotComputable = "figures.not-computable";

    /// <summary>Figures of different days stand together.</summary>
    public const string MixedCutOffs = "figures.mixed-cut-offs";

    /// <summary>A stock is worded as if it were of a period.</summary>
    public const string SnapshotAsPeriod = "figures.snapshot-as-period";

    /// <summary>The two numbers of a ratio count different people.</summary>
    public const string MixedCohorts = "figures.mixed-cohorts";

    /// <summary>The rate is another with another base.</summary>
    public const string RateDependsOnBase = "figures.rate-depends-on-base";
}
