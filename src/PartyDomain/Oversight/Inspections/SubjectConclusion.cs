namespace PartyDomain.Oversight.Inspections;

/// <summary>What a session concluded of one subject.</summary>
public enum SubjectConclusion
{
    /// <summary>No shortcoming and no violation.</summary>
    NoViolation = 0,

    /// <summary>Shortcomings, to be reminded of and put right.</summary>
    Shortcoming = 1,

    /// <summary>Signs of violation, which call for an inspection: what a supervision may end with.</summary>
    SignsOfViolation = 2,

    /// <summary>A violation that needs no discipline.</summary>
    Violation = 3,

    /// <summary>A violation that must be disciplined (phải thi hành kỷ luật).</summary>
    MustBeDisciplined = 4,
}
