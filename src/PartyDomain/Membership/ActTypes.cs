using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;

namespace PartyDomain.Membership;

/// <summary>Tells facts that move a record on from papers, which may be registered in any order.</summary>
internal static class ActTypes
{
    public static bool IsAct(MembershipEvent happened) => happened is
        ProspectListed or ProspectRemoved or ProcedureAuthorized or CellResolved or PartAppraised or CommitteeResolved or DossierForwarded
        or DecisionExtended or AdmissionDecided or DecisionReceived or CeremonyHeld or ApplicantMoved or DossierForwardedAfterMove
        or DossierReceivedAfterMove or OwnDecisionAnnulled or ReviewRequested or ReviewConcluded or ProcedureClosed or AdmissionAnnulled
        or AdmissionRectified or ProbationReviewed or ReviewAppraised or CommitteeReviewed or RecognitionExtended or ProbationDecided
        or RecognitionAnnounced or StandingRecorded or CollectivelyTransferred
        or RestorationEvent or SeniorityEvent
        or (TransferEvent and not (TransferSlipRegistered or TransfereeContacted))
        or ExemptionRequested or ExemptionWithdrawn or ExemptionConsidered or ExemptionDecided or ReturnResolved or ExemptionEnded
        or LeavingApplied or LeavingWithdrawn or LeavingResolved or LeavingAppraised or LeavingResolvedAtCommittee or LeavingDecided
        or StrikingOffOpened or StrikingOffClosed or StrikingOffResolved or StrikingOffResolvedAtCommittee or StrikingOffDecided
        or StrikingOffAppealed or StrikingOffAppealResolved or DeathRecorded
        or MemberExpelled or ExpulsionReversed
        or BadgeDeclared or BadgeAgreed or BadgeProposed or BadgeListed or BadgeDecided or BadgePresented or BadgeClaimClosed
        or BaselineRecorded;

    /// <summary>The day of the last act that moved the record on; papers do not count.</summary>
    public static LocalDate? Last(MembershipRecord record)
    {
        LocalDate? last = null;
        foreach (var happened in MembershipHistory.InForce(record.History))
        {
            if (IsAct(happened) && (last is null || happened.On > last))
            {
                last = happened.On;
            }
        }

        return last;
    }
}
