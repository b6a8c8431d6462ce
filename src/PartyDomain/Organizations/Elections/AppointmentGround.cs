namespace PartyDomain.Organizations.Elections;

/// <summary>Why somebody is appointed and not elected.</summary>
public enum AppointmentGround
{
    /// <summary>The organization was founded, split or merged (294-QĐ/TW, 16.5).</summary>
    Reorganization = 0,

    /// <summary>A temporary cell, or an organization abroad: there is no congress (294-QĐ/TW, 6.3.2 d and 6.3.3 b).</summary>
    WithoutCongress = 1,

    /// <summary>An office became vacant (294-QĐ/TW, 16.2).</summary>
    Vacancy = 2,

    /// <summary>A cell voted three times for its secretary without a result (294-QĐ/TW, 23.3).</summary>
    ThirdBallot = 3,

    /// <summary>No secretary could be elected, and it is really needed (06-HD/TW, 16.1).</summary>
    NoSecretaryElected = 4,

    /// <summary>In a cell, where it is really needed (294-QĐ/TW, 23.4).</summary>
    Exceptional = 5,

    /// <summary>The committee is enlarged beyond the number that the congress decided (294-QĐ/TW, 16.2.5).</summary>
    Enlargement = 6,

    /// <summary>The superior names a member of its own committee, or moves somebody in (294-QĐ/TW, 16.2.3–16.2.4).</summary>
    NamedBySuperior = 7,

    /// <summary>The local secretary or the chair of the People's Committee comes into the military committee (294-QĐ/TW, 24.3.1).</summary>
    ByOffice = 8,
}
