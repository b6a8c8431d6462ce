namespace PartyDomain.Membership.Seniority;

/// <summary>Codes of findings about party seniority.</summary>
public static class SeniorityCodes
{
    /// <summary>The person is not recognized as a full member.</summary>
    public const string NotRecognized = "seniority.not-recognized";

    /// <summary>The date from which it counts is not known.</summary>
    public const string DateUnknown = "seniority.date-unknown";

    /// <summary>It counts from the date on the party card.</summary>
    public const string ByCard = "seniority.by-card";

    /// <summary>A date is known only to the month or the year, so that the length is a range.</summary>
    public const string Range = "seniority.range";

    /// <summary>The decision that recalculates it is awaited.</summary>
    public const string AwaitsDecision = "seniority.awaits-decision";

    /// <summary>The membership ended; what was certified then is not recalculated.</summary>
    public const string Ended = "seniority.ended";

    /// <summary>There is no time to take off.</summary>
    public const string NothingToRecalculate = "seniority.nothing-to-recalculate";

    /// <summary>Another body decides.</summary>
    public const string WrongDecider = "seniority.wrong-decider";

    /// <summary>Only the Secretariat sets another start, and only of a re-admitted member.</summary>
    public const string SpecialStart = "seniority.special-start";

    /// <summary>The grassroots committee has not appraised.</summary>
    public const string AppraisalMissing = "seniority.appraisal-missing";

    /// <summary>Says how long it is.</summary>
    public const string Recalculated = "seniority.recalculated";
}
