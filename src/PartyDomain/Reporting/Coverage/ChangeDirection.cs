namespace PartyDomain.Reporting.Coverage;

/// <summary>Which way something changed.</summary>
public enum ChangeDirection
{
    /// <summary>It stayed.</summary>
    Same = 0,

    /// <summary>It rose.</summary>
    Up = 1,

    /// <summary>It fell.</summary>
    Down = 2,
}
