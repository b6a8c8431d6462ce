namespace PartyDomain.Rulebooks;

/// <summary>Codes of findings about the law itself, the calendar and evidence, which any workflow may give.</summary>
public static class LawCodes
{
    /// <summary>Nothing is known of a provision on the day.</summary>
    public const string ValueUnknown = "law.value-unknown";

    /// <summary>A clock starts, but no limit is known under the law of the day.</summary>
    public const string NoLimitKnown = "law.no-limit-known";

    /// <summary>The law leaves a question open that a setting answers.</summary>
    public const string SettingNeeded = "law.setting-needed";

    /// <summary>The act is earlier than any law the library holds.</summary>
    public const string BeforeHeldLaw = "law.before-held";

    /// <summary>The act is later than the day up to which the law was looked up.</summary>
    public const string BeyondKnownLaw = "law.beyond-known";

    /// <summary>The law changed while a deadline ran, and no text has a transition clause.</summary>
    public const string NoTransitionClause = "law.no-transition-clause";

    /// <summary>The bodies concerned follow rules of their own that the library does not hold.</summary>
    public const string OwnRulesNotCovered = "law.own-rules-not-covered";

    /// <summary>A date lies outside the calendar of working days.</summary>
    public const string CalendarNotCovered = "calendar.not-covered";

    /// <summary>A due date rests on a year whose holidays are not announced.</summary>
    public const string CalendarPresumed = "calendar.presumed";
}
