namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>The measures that statistics of discipline count. They exclude each other. Suspension is none of them, nor is striking off.</summary>
public enum CountedMeasure
{
    /// <summary>Reprimand (khiển trách).</summary>
    Reprimand = 0,

    /// <summary>Warning (cảnh cáo).</summary>
    Warning = 1,

    /// <summary>Removal from office (cách chức), of members alone.</summary>
    Removal = 2,

    /// <summary>Expulsion (khai trừ), of members alone.</summary>
    Expulsion = 3,

    /// <summary>Dissolution (giải tán), of organizations alone.</summary>
    Dissolution = 4,
}
