namespace PartyDomain.Membership.Leaving;

/// <summary>Codes of findings about the end of a membership and its return.</summary>
public static class LeavingCodes
{
    /// <summary>No expulsion of the person is in force in the case.</summary>
    public const string NoExpulsion = "leaving.no-expulsion";

    /// <summary>The expulsion is recorded on another day than the first day of its effect.</summary>
    public const string NotDayOfEffect = "leaving.not-day-of-effect";

    /// <summary>The person was no full member on the first day of effect.</summary>
    public const string NotFullThen = "leaving.not-full-then";

    /// <summary>The cell collects the party card and hands it to the committee directly above.</summary>
    public const string CardCollected = "leaving.card-collected";

    /// <summary>The party badge is withdrawn.</summary>
    public const string BadgeWithdrawn = "leaving.badge-withdrawn";

    /// <summary>The membership did not end by this expulsion.</summary>
    public const string NotExpelled = "leaving.not-expelled";

    /// <summary>The expulsion stands, or stood on the day of the act.</summary>
    public const string ExpulsionStands = "leaving.expulsion-stands";

    /// <summary>The rights of a wrongfully expelled member have not been restored in the case, on application.</summary>
    public const string RightsNotRestored = "leaving.rights-not-restored";

    /// <summary>The competent body has not concluded on the person's conduct since the expulsion.</summary>
    public const string ConductNotConfirmed = "leaving.conduct-not-confirmed";

    /// <summary>Says that party seniority is continuous.</summary>
    public const string SeniorityContinuous = "leaving.seniority-continuous";

    /// <summary>Says that the time outside does not count as party seniority.</summary>
    public const string GapNotCounted = "leaving.gap-not-counted";

    /// <summary>The dues of the time outside are to be paid at the rates of that time.</summary>
    public const string DuesOfGap = "leaving.dues-of-gap";
}
