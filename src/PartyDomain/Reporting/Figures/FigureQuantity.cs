namespace PartyDomain.Reporting.Figures;

/// <summary>What a computed value is.</summary>
public enum FigureQuantity
{
    /// <summary>The result as a percentage of the plan.</summary>
    Achieved = 0,

    /// <summary>What lies above the plan, as a percentage of the plan; never negative.</summary>
    ExceededBy = 1,

    /// <summary>The result less the plan.</summary>
    Excess = 2,

    /// <summary>The plan, where it is computed from a rate.</summary>
    Plan = 3,

    /// <summary>The numerator as a percentage of the denominator.</summary>
    Share = 4,

    /// <summary>What the parts add up to.</summary>
    Total = 5,

    /// <summary>What the parts leave of the total.</summary>
    Remainder = 6,

    /// <summary>The new value less the old one.</summary>
    Difference = 7,

    /// <summary>The change as a percentage of the old value.</summary>
    RelativeChange = 8,

    /// <summary>The old value, if the change is in points.</summary>
    BaseByPoints = 9,

    /// <summary>The old value, if the change is relative.</summary>
    BaseByRelative = 10,

    /// <summary>Units to a person.</summary>
    PerPerson = 11,

    /// <summary>What is missing to the plan, as a percentage of the plan.</summary>
    ShortBy = 12,

    /// <summary>The result, where it is computed from the plan and the difference to it.</summary>
    Result = 13,
}
