namespace PartyDomain.Discipline;

/// <summary>A disciplinary measure (hình thức kỷ luật), from the lightest to the heaviest. Which of them there are depends on the subject.</summary>
public enum DisciplineMeasure
{
    /// <summary>Reprimand (khiển trách).</summary>
    Reprimand = 0,

    /// <summary>Warning (cảnh cáo).</summary>
    Warning = 1,

    /// <summary>Removal from office (cách chức); only for who holds an office.</summary>
    Removal = 2,

    /// <summary>Expulsion from the Party (khai trừ).</summary>
    Expulsion = 3,

    /// <summary>Dissolution of an organization (giải tán).</summary>
    Dissolution = 4,
}
