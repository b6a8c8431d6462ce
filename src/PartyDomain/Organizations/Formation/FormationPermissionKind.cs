namespace PartyDomain.Organizations.Formation;

/// <summary>What may be decided of an organization.</summary>
public enum FormationPermissionKind
{
    /// <summary>It may be founded.</summary>
    Founding = 0,

    /// <summary>It may be founded as a temporary cell (chi bộ sinh hoạt tạm thời).</summary>
    TemporaryCell = 1,

    /// <summary>Its committee may be delegated to decide admission and expulsion (ủy quyền).</summary>
    Delegation = 2,

    /// <summary>Its committee may be given superior powers (giao quyền cấp trên cơ sở).</summary>
    Empowerment = 3,

    /// <summary>It may be made superior to grassroots organizations in a place of its own kind.</summary>
    SpecialSuperior = 4,

    /// <summary>It may be founded as a preparatory cell abroad (chi bộ sinh hoạt dự bị).</summary>
    PreparatoryCell = 5,
}
