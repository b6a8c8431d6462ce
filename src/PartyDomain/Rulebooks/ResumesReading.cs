namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>seniority-resumes</c>: when the time without activity of a re-admitted member ends.</summary>
public enum ResumesReading
{
    /// <summary>On the day of the decision to re-admit.</summary>
    Decision = 0,

    /// <summary>On the day of the ceremony.</summary>
    Ceremony = 1,
}
