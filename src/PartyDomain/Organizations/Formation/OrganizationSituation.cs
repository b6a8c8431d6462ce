namespace PartyDomain.Organizations.Formation;

/// <summary>What the law of formation asks of one organization on a day. What is left out is not known, or is not there.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Role">Its tier role.</param>
/// <param name="Sector">Where it works.</param>
/// <param name="Full">Its full members; of a party organization those of everything below it.</param>
/// <param name="Probationary">Its probationary members, counted likewise.</param>
public sealed record OrganizationSituation(OrganizationKind Kind, TierRole Role, OrganizationSector Sector, int Full, int Probationary)
{
    /// <summary>Full and probationary members.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public int Members => Full + Probationary;

    /// <summary>The role of the organization directly above; null where not known.</summary>
    public TierRole? SuperiorRole { get; init; }

    /// <summary>The sector of the organization directly above; null where not known.</summary>
    public OrganizationSector? SuperiorSector { get; init; }

    /// <summary>Whether it belongs to the army, the police or the organization abroad through what is above it: the Political Bureau makes their rules (294-QĐ/TW, 10.3).</summary>
    public bool IsInOwnSystem { get; init; }

    /// <summary>How many members its committee has, in a cell its cell committee (chi ủy): zero where it has none, null where not known.</summary>
    public int? Committee { get; init; }

    /// <summary>How many members its standing committee has: zero where it has none, null where not known.</summary>
    public int? StandingCommittee { get; init; }

    /// <summary>How many deputy secretaries it has; null where not known.</summary>
    public int? Deputies { get; init; }

    /// <summary>How many groups (tổ đảng) a cell has; null where not known.</summary>
    public int? Groups { get; init; }

    /// <summary>Whether the superior decided for, or agreed to, the kind that the number of members would not give (Charter, 21.5; 294-QĐ/TW, 20.3).</summary>
    public bool SuperiorAgreed { get; init; }

    /// <summary>Whether its committee was delegated to decide admission and expulsion (294-QĐ/TW, 22).</summary>
    public bool IsDelegated { get; init; }

    /// <summary>Whether its committee was given superior powers (294-QĐ/TW, 10.6).</summary>
    public bool IsEmpowered { get; init; }

    /// <summary>In how many consecutive years, the latest one last, it was rated as doing its tasks well or better.</summary>
    public int GoodYears { get; init; }

    /// <summary>
    /// Whether it is a committee directly under the Centre newly founded in the terms 2020–2025 or 2025–2030, for which 294-QĐ/TW, 14.2 has a
    /// sentence of its own; null where not known. Only looked at in organizations of that role.
    /// </summary>
    public bool? IsNewProvince { get; init; }

    /// <summary>Whether its position is important politically, economically, culturally, socially, or for defence or security.</summary>
    public bool IsImportant { get; init; }

    /// <summary>Whether the Secretariat decided that it is a special case, in which fewer members do for superior powers (294-QĐ/TW, 10.6.1).</summary>
    public bool IsSpecialCase { get; init; }

    /// <summary>Whether the pilot of the Secretariat covers it, in which committees directly below others than a province are given superior powers (294-QĐ/TW, 10.6.2 đ).</summary>
    public bool IsInPilot { get; init; }

    /// <summary>Whether it is that of a commission, a ministry or a political and social organization of the Centre.</summary>
    public bool IsCentralBody { get; init; }

    /// <summary>Whether grassroots organizations of its own member units are, or are to be, below it.</summary>
    public bool HasGrassrootsUnits { get; init; }

    /// <summary>Whether member units are legal persons.</summary>
    public bool HasLegalPersons { get; init; }

    /// <summary>Whether it follows rules that the library does not hold. Army and police units under a commune do not (294-QĐ/TW, 20.2.1).</summary>
    public bool FollowsOwnRules =>
        IsInOwnSystem
        || Sector == OrganizationSector.Overseas
        || (Sector is OrganizationSector.Army or OrganizationSector.Police && !(SuperiorSector is { } above && Places.IsCommune(above)));
}
