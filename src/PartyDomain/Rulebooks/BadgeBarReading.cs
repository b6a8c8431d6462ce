namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>badge-bar-start</c>. From which day the 6, 9 or 12 months after a disciplinary measure run in which no badge is considered (294-QĐ/TW, 28.3.1 c is silent).</summary>
public enum BadgeBarReading
{
    /// <summary>From the day on which the decision has effect.</summary>
    FromEffect = 0,

    /// <summary>From the day on which the decision was signed.</summary>
    FromDecision = 1,
}
