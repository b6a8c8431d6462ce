namespace PartyDomain.Discipline;

/// <summary>A tier of the hierarchy of committees and of cadre management.</summary>
public enum CadreTier
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Cell or part committee.</summary>
    Cell = 1,

    /// <summary>Grassroots.</summary>
    Grassroots = 2,

    /// <summary>Directly above grassroots organizations.</summary>
    Superior = 3,

    /// <summary>Province, or directly under the Central Committee.</summary>
    Provincial = 4,

    /// <summary>Central.</summary>
    Central = 5,
}
