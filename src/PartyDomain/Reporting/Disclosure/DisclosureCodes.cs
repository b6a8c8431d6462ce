namespace PartyDomain.Reporting.Disclosure;

/// <summary>The codes of findings about hidden figures. They are stable.</summary>
public static class DisclosureCodes
{
    /// <summary>Figures of the table are hidden.</summary>
    public const string Hidden = "disclosure.hidden";

    /// <summary>Figures are hidden that are not confidential, or stand above the tier from which figures are hidden: without them nothing could be hidden safely.</summary>
    public const string BroadlyHidden = "disclosure.broadly-hidden";

    /// <summary>No gaps were found that protect a figure, since others are known already: nothing of the table may be shown.</summary>
    public const string NotProtectable = "disclosure.not-protectable";
}
