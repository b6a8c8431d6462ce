using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>What the law of a day asks for before a member is struck off. Null means: not asked for, or not known of that day.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Decider">Who decides; null where a setting must say.</param>
public sealed record StrikingOffTerms(StrikingGround Ground, PartyBody? Decider)
{
    /// <summary>The share of the cell; null where it does not vote.</summary>
    public Share? CellShare { get; init; }

    /// <summary>The share of the grassroots committee; null where it does not vote.</summary>
    public Share? CommitteeShare { get; init; }

    /// <summary>The share of the body that decides.</summary>
    public Share? DecisionShare { get; init; }

    /// <summary>Whether the member reviews him- or herself first.</summary>
    public bool? OwnReview { get; init; }

    /// <summary>After how many requests without an answer the cell goes on.</summary>
    public int? Requests { get; init; }

    /// <summary>Whether the committee of the new place decides, and informs the old one.</summary>
    public bool AtNewPlace { get; init; }

    /// <summary>Whether it counts as abandoning party activity on own account, which bars re-admission (294-QĐ/TW, 3.5.2).</summary>
    public bool CountsAsAbandoning { get; init; }
}
