namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>seniority-after-leaving</c>: whether the time between leaving on request and re-admission is taken off seniority.</summary>
public enum AfterLeavingReading
{
    /// <summary>Taken off, like the time of somebody struck off.</summary>
    TakenOff = 0,

    /// <summary>Not taken off, as the text does not name it.</summary>
    Counts = 1,
}
