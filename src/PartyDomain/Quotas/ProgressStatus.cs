namespace PartyDomain.Quotas;

/// <summary>How a target stands at the end of a day.</summary>
public enum ProgressStatus
{
    /// <summary>It cannot be said; the reason is given.</summary>
    NotComputable = 0,

    /// <summary>The period has not begun.</summary>
    NotStarted = 1,

    /// <summary>Not reached, and less than the linear pace asks for by the day.</summary>
    Behind = 2,

    /// <summary>Not reached, and at the linear pace or ahead of it.</summary>
    OnPace = 3,

    /// <summary>Reached: the least number that is enough, or within a range.</summary>
    Reached = 4,

    /// <summary>More than enough.</summary>
    Exceeded = 5,

    /// <summary>Above the upper bound of a range, or above an exact number.</summary>
    AboveRange = 6,

    /// <summary>The period is over and the target was not reached.</summary>
    Missed = 7,
}
