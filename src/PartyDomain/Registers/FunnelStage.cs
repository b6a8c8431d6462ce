namespace PartyDomain.Registers;

/// <summary>How far people of a cohort have come.</summary>
public enum FunnelStage
{
    /// <summary>Put on the source list (quần chúng ưu tú).</summary>
    Pool = 0,

    /// <summary>Took part in an awareness class, or holds its certificate.</summary>
    Class = 1,

    /// <summary>Holds the certificate of the awareness class.</summary>
    Certificate = 2,

    /// <summary>Admitted at the ceremony.</summary>
    Admission = 3,

    /// <summary>Recognized as a full member.</summary>
    Recognition = 4,
}
