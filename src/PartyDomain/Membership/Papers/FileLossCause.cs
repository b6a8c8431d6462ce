namespace PartyDomain.Membership.Papers;

/// <summary>Why a file was lost.</summary>
public enum FileLossCause
{
    /// <summary>Through the member.</summary>
    Member = 0,

    /// <summary>Through the organization that keeps it.</summary>
    Organization = 1,

    /// <summary>Through force majeure.</summary>
    ForceMajeure = 2,
}
