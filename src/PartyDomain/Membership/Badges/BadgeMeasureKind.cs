namespace PartyDomain.Membership.Badges;

/// <summary>A disciplinary measure that stands in the way of a badge for a time.</summary>
public enum BadgeMeasureKind
{
    /// <summary>Reprimand (khiển trách).</summary>
    Reprimand = 0,

    /// <summary>Warning (cảnh cáo).</summary>
    Warning = 1,

    /// <summary>Removal from office (cách chức).</summary>
    Removal = 2,
}
