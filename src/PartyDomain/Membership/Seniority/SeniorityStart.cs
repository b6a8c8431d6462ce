namespace PartyDomain.Membership.Seniority;

/// <summary>The day from which party seniority counts.</summary>
public enum SeniorityStart
{
    /// <summary>The date of official membership: the rule of 2006.</summary>
    OfficialMembership = 0,

    /// <summary>The date of the admission decision: the rule since the Charter of 2011.</summary>
    AdmissionDecision = 1,
}
