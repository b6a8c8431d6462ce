namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>The groups of what the violation was about (forms of 885-QĐ/UBKTTW).</summary>
public enum DisciplineContent
{
    /// <summary>Democratic centralism (nguyên tắc tập trung dân chủ).</summary>
    DemocraticCentralism = 0,

    /// <summary>Ethics and way of life (đạo đức, lối sống).</summary>
    Ethics = 1,

    /// <summary>Unity (đoàn kết nội bộ).</summary>
    Unity = 2,

    /// <summary>What members may not do (những điều đảng viên không được làm).</summary>
    ForbiddenActs = 3,

    /// <summary>Population policy (dân số).</summary>
    Population = 4,

    /// <summary>Corruption (tham nhũng).</summary>
    Corruption = 5,

    /// <summary>Lack of responsibility (thiếu trách nhiệm).</summary>
    Irresponsibility = 6,

    /// <summary>Land (đất đai).</summary>
    Land = 7,

    /// <summary>Finance, banking and construction (tài chính, ngân hàng, xây dựng).</summary>
    FinanceAndConstruction = 8,

    /// <summary>Declaration of assets (kê khai tài sản).</summary>
    AssetDeclaration = 9,

    /// <summary>Anything else.</summary>
    Other = 10,
}
