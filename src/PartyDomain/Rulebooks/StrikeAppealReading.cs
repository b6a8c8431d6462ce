namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>strike-appeal-effect</c>. Whether an appeal stays the striking off.</summary>
public enum StrikeAppealReading
{
    /// <summary>The striking off has effect while the appeal is pending.</summary>
    NotSuspensive = 0,

    /// <summary>The person stays a member until the appeal is resolved.</summary>
    Suspensive = 1,
}
