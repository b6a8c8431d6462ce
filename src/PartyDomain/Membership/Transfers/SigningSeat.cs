namespace PartyDomain.Membership.Transfers;

/// <summary>A level at which letters of introduction are signed.</summary>
public enum SigningSeat
{
    /// <summary>A cell.</summary>
    Cell = 0,

    /// <summary>A grassroots committee.</summary>
    Grassroots = 1,

    /// <summary>A committee directly above grassroots organizations.</summary>
    Superior = 2,

    /// <summary>Such a committee in the army.</summary>
    ArmySuperior = 3,

    /// <summary>Such a committee in the police.</summary>
    PoliceSuperior = 4,

    /// <summary>The committee of the Ministry of Foreign Affairs.</summary>
    ForeignAffairs = 5,

    /// <summary>The organization commission of a province or of another committee directly under the Centre.</summary>
    Province = 6,

    /// <summary>The personnel department that the central committee of the police has entrusted.</summary>
    CentralPolice = 7,

    /// <summary>The general political department of the army.</summary>
    CentralArmy = 8,
}
