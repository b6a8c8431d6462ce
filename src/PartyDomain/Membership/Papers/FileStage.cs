namespace PartyDomain.Membership.Papers;

/// <summary>Up to which act the papers of a file are asked for.</summary>
public enum FileStage
{
    /// <summary>The cell considers admission.</summary>
    Considered = 0,

    /// <summary>The cell agreed and admission was decided.</summary>
    Admitted = 1,

    /// <summary>The member was recognized as full member.</summary>
    Recognized = 2,
}
