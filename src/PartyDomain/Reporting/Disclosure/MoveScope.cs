namespace PartyDomain.Reporting.Disclosure;

/// <summary>Which counts a move may touch, from what costs nothing to what costs most.</summary>
internal enum MoveScope
{
    /// <summary>What is hidden anyhow.</summary>
    Hidden = 0,

    /// <summary>Confidential figures of the tiers at which figures are hidden.</summary>
    Covered = 1,

    /// <summary>Everything that is not known already.</summary>
    All = 2,
}
