namespace PartyDomain.Discipline;

/// <summary>How far criminal proceedings have come.</summary>
public enum ProceedingsStage
{
    /// <summary>A case was opened, nobody is charged (khởi tố vụ án).</summary>
    CaseOpened = 0,

    /// <summary>The person is charged (khởi tố bị can).</summary>
    Charged = 1,

    /// <summary>The person is detained (tạm giam).</summary>
    Detained = 2,

    /// <summary>The person is indicted (truy tố).</summary>
    Indicted = 3,
}
