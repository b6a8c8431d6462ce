namespace PartyDomain.Membership.Probation;

/// <summary>Why a probationer gets another helper (06-HD/TW, 3.10).</summary>
public enum HelperChangeReason
{
    /// <summary>The helper moves to another organization and leaves a written comment.</summary>
    HelperMoved = 0,

    /// <summary>The probationer moves; the former helper's comment goes along.</summary>
    ProbationerMoved = 1,

    /// <summary>Another reason.</summary>
    Other = 2,
}
