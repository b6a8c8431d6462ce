namespace PartyDomain.Reporting.Figures;

/// <summary>What kind of quantity a figure is.</summary>
public enum FigureMeasure
{
    /// <summary>What there is on a day, such as the number of members.</summary>
    Stock = 0,

    /// <summary>What happened over a period, such as admissions.</summary>
    Flow = 1,
}
