namespace PartyDomain.Reporting.Disclosure;

/// <summary>Why a figure is hidden. The reason is for the one who publishes: a reader who sees it learns more than from the gap alone.</summary>
public enum HiddenReason
{
    /// <summary>A confidential count above zero and below the minimum.</summary>
    Small = 0,

    /// <summary>The one who publishes withholds it.</summary>
    Withheld = 1,

    /// <summary>A hidden figure could be computed, or bounded too closely, if this one were shown.</summary>
    Secondary = 2,

    /// <summary>A ratio, a difference or another figure made from one that is hidden.</summary>
    Derived = 3,

    /// <summary>No gaps were found that protect the table, so nothing of it may be shown.</summary>
    TableRefused = 4,
}
