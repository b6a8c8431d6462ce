namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>failed-review-round</c>. When a recognition vote without a result goes up: after the third (294-QĐ/TW, 4.2.3) or after each (06-HD/TW, 5.1).</summary>
public enum FailedRoundReading
{
    /// <summary>Up to three rounds, then reported.</summary>
    AfterThird = 0,

    /// <summary>Reported after every round; the superior may decide at once.</summary>
    AfterEach = 1,
}
