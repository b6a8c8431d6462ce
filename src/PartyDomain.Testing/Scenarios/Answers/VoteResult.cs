using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The result of the vote that an accepted act brought, of either kind.</summary>
internal sealed record VoteResult(PartyBody Body, int Base, int Needed, bool? Carried, ReviewResult? Result)
{
    public static VoteResult? Of(IEnumerable<MembershipEvent> events) => events.Select(Of).FirstOrDefault(result => result is not null);

    private static VoteResult? Of(MembershipEvent happened) => happened switch
    {
        CellResolved e => Of(e.Tally),
        CommitteeResolved e => Of(e.Tally),
        AdmissionDecided e => Of(e.Tally),
        ExemptionConsidered e => Of(e.Tally),
        ExemptionDecided e => Of(e.Tally),
        ReturnResolved e => Of(e.Tally),
        LeavingResolved e => Of(e.Tally),
        LeavingResolvedAtCommittee e => Of(e.Tally),
        LeavingDecided e => Of(e.Tally),
        StrikingOffResolved e => Of(e.Tally),
        StrikingOffResolvedAtCommittee e => Of(e.Tally),
        StrikingOffDecided e => Of(e.Tally),
        ProbationReviewed e => Of(e.Tally),
        CommitteeReviewed e => Of(e.Tally),
        ProbationDecided e => Of(e.Tally),
        _ => null,
    };

    private static VoteResult Of(Tally tally) => new(tally.Body, tally.Base, tally.Needed, tally.Carried, null);

    private static VoteResult Of(ReviewTally tally) => new(tally.Body, tally.Base, tally.NeededToRecognize, null, tally.Result);
}
