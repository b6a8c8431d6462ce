namespace PartyDomain.Quotas;

/// <summary>Where a target comes from. Both may stand side by side for one unit and period, and neither replaces the other.</summary>
public enum TargetOrigin
{
    /// <summary>Assigned by the superior (cấp trên giao).</summary>
    AssignedBySuperior = 0,

    /// <summary>The unit's own resolution (nghị quyết của đại hội hoặc cấp ủy).</summary>
    OwnResolution = 1,
}
