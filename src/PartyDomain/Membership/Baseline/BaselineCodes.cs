namespace PartyDomain.Membership.Baseline;

/// <summary>Codes of findings about members taken over from today's facts.</summary>
public static class BaselineCodes
{
    /// <summary>The document names a person twice.</summary>
    public const string PersonTwice = "baseline.person-twice";

    /// <summary>A history of the person is held already.</summary>
    public const string PersonKnown = "baseline.person-known";

    /// <summary>The standing is not that of a member or a former one.</summary>
    public const string NoMember = "baseline.no-member";

    /// <summary>A member is given without a cell, or somebody else with one.</summary>
    public const string CellUnfit = "baseline.cell-unfit";

    /// <summary>A date lies after the day for which the facts hold.</summary>
    public const string DateAhead = "baseline.date-ahead";

    /// <summary>Two dates cannot both be right.</summary>
    public const string DatesOutOfOrder = "baseline.dates-out-of-order";

    /// <summary>Two times without Party activity overlap.</summary>
    public const string InterruptionsOverlap = "baseline.interruptions-overlap";

    /// <summary>A badge is named twice, or for no years.</summary>
    public const string BadgeUnfit = "baseline.badge-unfit";

    /// <summary>Seniority cannot be reckoned to the day from what is known.</summary>
    public const string SeniorityOpen = "baseline.seniority-open";

    /// <summary>Another record has the same key.</summary>
    public const string PossibleDuplicate = "baseline.possible-duplicate";
}
