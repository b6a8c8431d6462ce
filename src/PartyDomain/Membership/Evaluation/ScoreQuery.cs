using NodaTime;

namespace PartyDomain.Membership.Evaluation;

/// <summary>The points of a member (366-QĐ/TW).</summary>
/// <param name="On">The day of the grading.</param>
/// <param name="Score">The points out of a hundred.</param>
public sealed record ScoreQuery(LocalDate On, Fraction Score)
{
    /// <summary>The share of the tasks that were done; asked for from the score of the excellent on.</summary>
    public Fraction? TasksDone { get; init; }

    /// <summary>The share of the tasks that were done beyond what was required; asked for from the score of the excellent on.</summary>
    public Fraction? AboveRequirement { get; init; }

    /// <summary>Whether the member was disciplined in the year. No text that was seen says which level that leaves.</summary>
    public bool Disciplined { get; init; }
}
