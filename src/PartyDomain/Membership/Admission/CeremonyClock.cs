namespace PartyDomain.Membership.Admission;

/// <summary>What starts the clock of the ceremony.</summary>
public enum CeremonyClock
{
    /// <summary>The day the cell receives the decision.</summary>
    DecisionReceived = 0,

    /// <summary>The day the competent committee issues the decision.</summary>
    DecisionIssued = 1,
}
