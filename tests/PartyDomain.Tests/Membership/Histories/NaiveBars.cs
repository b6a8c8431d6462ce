using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>What nobody may do, whatever the papers, by the second model alone.</summary>
internal static class NaiveBars
{
    public static bool Forbids(NaiveMember who, MembershipCommand command)
    {
        var isFormer = who.Standing == Standing.Former;
        switch (command)
        {
            case ListProspect:
                return who.IsMember || who.Standing is Standing.Prospect or Standing.Candidate || who.Ended == EndingReason.Died;
            case AuthorizeProcedure:
                return who.Standing is not (Standing.Prospect or Standing.Candidate);
            case ResolveAtCell or ResolveAtCommittee or ForwardDossier or ExtendDecision or DecideAdmission or ReceiveDecision or ReportMove or ReceiveAfterMove:
                return who.Standing is not (Standing.Candidate or Standing.Prospect);
            case HoldCeremony:
                return who.IsMember || isFormer || who.Decided is null;
            case AnnulAdmission:
                return who.Standing == Standing.Outside;
            case DecideProbation or ReviewProbation or ReviewAtCommittee or SubmitSelfReview:
                return who.Standing != Standing.Probationary;
            case ReceiveMember:
                return !who.IsMember || who.Way.At != "shown";
            case ReportReturn:
                return !who.IsMember || who.Way.At != "back";
            case StartTemporaryTransfer or IntroduceAbroad:
                return !who.IsMember || who.Way.At != "home";
            case TransferCommand:
                return !who.IsMember;
            case ExemptionCommand:
                return !who.IsMember;
            case ReverseExpulsion:
                return who.Ended != EndingReason.Expelled;
            case ReceiveStrikingOff:
                return who.Ended != EndingReason.StruckOff;
            case AppealStrikingOff:
                return who.Ended != EndingReason.StruckOff;
            case ResolveStrikingOffAppeal:
                return !who.Appealed;
            case IssueSeniorityCertificate:
                return who.Ended != EndingReason.Resigned;
            case RecordExpulsion:
                return false;
            case LeavingCommand:
                return !who.IsMember;
            case RestoreMembership:
                return !isFormer || who.Case is not null || who.Ended is EndingReason.Died or EndingReason.Resigned or EndingReason.AdmissionAnnulled or null;
            case ResumeActivity or RefuseResumption:
                return !who.IsMember || who.Gaps.TrueForAll(gap => gap.Until is not null);
            case StrikeImpostor:
                return !who.IsMember;
            case RecognizeMembership:
                return who.Standing is Standing.Prospect or Standing.Candidate or Standing.Probationary;
            case DeclareSeniority or RecalculateSeniority:
                return who.Standing != Standing.Full || who.Gaps.Count == 0;
            default:
                return false;
        }
    }
}
