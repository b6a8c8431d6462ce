namespace PartyDomain.Discipline.Violations;

/// <summary>How serious the consequence of a violation is. Organizations and members have lists of their own.</summary>
/// <remarks>69-QĐ/TW, 3.4 (organizations) and 3.5 (members). The lists differ in their heaviest word.</remarks>
public enum ConsequenceSeverity
{
    /// <summary>Less serious (ít nghiêm trọng); of organizations and members.</summary>
    LessSerious = 0,

    /// <summary>Serious (nghiêm trọng); of organizations and members.</summary>
    Serious = 1,

    /// <summary>Very serious (rất nghiêm trọng); of members only.</summary>
    VerySerious = 2,

    /// <summary>Specially serious (đặc biệt nghiêm trọng); of organizations only.</summary>
    SpeciallySerious = 3,
}
