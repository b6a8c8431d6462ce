namespace PartyDomain.Discipline;

/// <summary>How serious the consequences of an organization's violation are (69-QĐ/TW, 3.4). Members have a scale of their own.</summary>
public enum ViolationConsequence
{
    /// <summary>Less serious (ít nghiêm trọng).</summary>
    LessSerious = 0,

    /// <summary>Serious (nghiêm trọng).</summary>
    Serious = 1,

    /// <summary>Specially serious (đặc biệt nghiêm trọng).</summary>
    SpeciallySerious = 2,
}
