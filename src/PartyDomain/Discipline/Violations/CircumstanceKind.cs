namespace PartyDomain.Discipline.Violations;

/// <summary>Which way a circumstance weighs.</summary>
public enum CircumstanceKind
{
    /// <summary>It may be taken into account to lighten the measure (được xem xét, giảm nhẹ); 69-QĐ/TW, 5.</summary>
    Mitigating = 0,

    /// <summary>It must be taken into account to make the measure heavier (phải xem xét, tăng nặng); 69-QĐ/TW, 6.</summary>
    Aggravating = 1,
}
