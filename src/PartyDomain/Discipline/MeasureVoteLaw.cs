using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>How bodies vote on measures.</summary>
public static class MeasureVoteLaw
{
    /// <summary>Votes on discipline are secret (30-QĐ/TW, 38; 22-QĐ/TW, 15.1).</summary>
    public static Provision<bool> Secret { get; } = Stated.Inspection<bool>(
        "discipline.vote.secret",
        new(Enacted, Inspection30, "38", Confirmed, true),
        new(Restated, Inspection22, "15.1"),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>The share for reprimand and warning: more than half of all full members (22-QĐ/TW, 15.3.2).</summary>
    public static Provision<Share> LightShare { get; } = Majority("discipline.vote.share.reprimand-and-warning", new(Restated, Inspection21, "chưa rõ điểm", Secondary));

    /// <summary>The share for removal from office: more than half (22-QĐ/TW, 15.3.2). Two thirds is a common error.</summary>
    public static Provision<Share> RemovalShare { get; } = Majority("discipline.vote.share.removal", new(NotSeen, Inspection21));

    /// <summary>The share by which expulsion is proposed: at least two thirds (22-QĐ/TW, 15.3.3; 294-QĐ/TW, 9.3.4).</summary>
    public static Provision<Share> ExpulsionProposal { get; } = Expulsion("discipline.vote.share.expulsion-proposal", Share.AtLeastTwoThirds);

    /// <summary>The share by which the competent superior expels: more than half of its members (22-QĐ/TW, 15.3.3; 294-QĐ/TW, 9.3.4).</summary>
    public static Provision<Share> ExpulsionDecision { get; } = Expulsion("discipline.vote.share.expulsion-decision", Share.MoreThanHalf);

    /// <summary>The share by which a committee expels to which the power was delegated: no text seen gives one (294-QĐ/TW, 22 gives the power only).</summary>
    public static Provision<Share> DelegatedExpulsion { get; } = Stated.Inspection<Share>(
        "discipline.vote.share.expulsion-decision.delegated",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(NotKnown, Inspection296),
        new(NotKnown, Inspection21));

    /// <summary>The share of the committee directly above that proposes a dissolution: at least two thirds (294-QĐ/TW, 9.3.5).</summary>
    public static Provision<Share> DissolutionProposal { get; } = Dissolution("discipline.vote.share.dissolution-proposal", Share.AtLeastTwoThirds);

    /// <summary>The share of the committee one level further up that decides a dissolution: more than half (294-QĐ/TW, 9.3.5).</summary>
    public static Provision<Share> DissolutionDecision { get; } = Dissolution("discipline.vote.share.dissolution-decision", Share.MoreThanHalf);

    /// <summary>Where no measure has its share, votes are added up from the heaviest measure to the next lighter until one has it (30-QĐ/TW, 38.1.2; 22-QĐ/TW, 15.3.1).</summary>
    public static Provision<bool> Accumulates { get; } = Stated.Inspection<bool>(
        "discipline.vote.accumulates",
        new(Enacted, Inspection30, "38.1.2", Confirmed, true),
        new(Restated, Inspection22, "15.3.1"),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "chưa rõ điểm", Secondary),
        new(Restated, Inspection21, "chưa rõ điểm", Secondary));

    /// <summary>A proposal is not added up: its real result goes up (22-QĐ/TW, 15.3.1).</summary>
    public static Provision<bool> ProposalPassesUp { get; } = Stated.Inspection<bool>(
        "discipline.vote.proposal-passes-up",
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "15.3.1", Confirmed, true),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Secret, LightShare, RemovalShare, ExpulsionProposal, ExpulsionDecision, DelegatedExpulsion, DissolutionProposal, DissolutionDecision, Accumulates, ProposalPassesUp];

    /// <summary>The share that carries a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="kind">Whether the body decides or proposes.</param>
    /// <returns>The provision.</returns>
    public static Provision<Share> ShareOf(DisciplineMeasure measure, MeasureVoteKind kind) => (measure, kind) switch
    {
        (DisciplineMeasure.Removal, _) => RemovalShare,
        (DisciplineMeasure.Expulsion, MeasureVoteKind.Proposal) => ExpulsionProposal,
        (DisciplineMeasure.Expulsion, _) => ExpulsionDecision,
        (DisciplineMeasure.Dissolution, MeasureVoteKind.Proposal) => DissolutionProposal,
        (DisciplineMeasure.Dissolution, _) => DissolutionDecision,
        _ => LightShare,
    };

    private static Provision<Share> Majority(string key, Statement<Share> last) => Stated.Inspection<Share>(
        key,
        new(Enacted, Inspection30, "38", Secondary, Share.MoreThanHalf),
        new(Restated, Inspection22, "15.3.2"),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "chưa rõ điểm", Secondary),
        last);

    private static Provision<Share> Expulsion(string key, Share share) => Stated.Inspection<Share>(
        key,
        new(Enacted, Inspection30, "38", Secondary, share),
        new(Restated, Inspection22, "15.3.3"),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "9.3.4", Confirmed, CitedIn: Regulation294.Id),
        new(NotSeen, Inspection21));

    private static Provision<Share> Dissolution(string key, Share share) => Stated.Inspection<Share>(
        key,
        new(Enacted, Inspection30, "chưa rõ điểm", Secondary, share),
        new(Restated, Inspection22, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "9.3.5", Confirmed, CitedIn: Regulation294.Id),
        new(NotSeen, Inspection21));
}
