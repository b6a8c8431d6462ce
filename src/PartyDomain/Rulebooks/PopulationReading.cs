namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>population-readmission</c>: how long who was put out of the Party for the population policy waits since 20 March 2025.</summary>
public enum PopulationReading
{
    /// <summary>Like anybody else who left.</summary>
    GeneralWait = 0,

    /// <summary>As 05-QĐi/TW says, which was not seen repealed.</summary>
    FormerRule = 1,

    /// <summary>The later of both days, and never after a fifth child.</summary>
    Stricter = 2,
}
