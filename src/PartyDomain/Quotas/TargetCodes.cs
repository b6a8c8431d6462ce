namespace PartyDomain.Quotas;

/// <summary>The codes of what is found in targets and their history.</summary>
public static class TargetCodes
{
    /// <summary>A target has no id.</summary>
    public const string IdMissing = "targets.id-missing";

    /// <summary>A target is set while it is in force.</summary>
    public const string SetTwice = "targets.set-twice";

    /// <summary>A target that is not in force is revised or withdrawn.</summary>
    public const string NotSet = "targets.not-set";

    /// <summary>An own resolution names an organization that assigned it.</summary>
    public const string OwnYetAssigned = "targets.own-yet-assigned";

    /// <summary>A unit assigned a target to itself.</summary>
    public const string AssignedToItself = "targets.assigned-to-itself";

    /// <summary>A range has no upper bound.</summary>
    public const string RangeIncomplete = "targets.range-incomplete";

    /// <summary>The upper bound of a range is below its lower bound.</summary>
    public const string RangeReversed = "targets.range-reversed";

    /// <summary>An amount that is no range has an upper bound.</summary>
    public const string UpperBoundWithoutRange = "targets.upper-bound-without-range";

    /// <summary>A number is negative.</summary>
    public const string Negative = "targets.negative";

    /// <summary>Two targets in force say the same thing of one unit: same period, group and origin.</summary>
    public const string SameScope = "targets.same-scope";

    /// <summary>A correction names a position that cannot be corrected.</summary>
    public const string NothingToCorrect = "targets.nothing-to-correct";
}
