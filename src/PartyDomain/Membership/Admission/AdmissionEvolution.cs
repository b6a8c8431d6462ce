using NodaTime;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Readmission;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Admission;

/// <summary>What each fact of admission makes of a record. Total: it judges nothing.</summary>
internal static class AdmissionEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, AdmissionEvent happened)
    {
        var dossier = record.Dossier;
        return happened switch
        {
            ProspectListed e => Listed(record, e),
            ProspectRemoved => record with { Standing = Standing.Outside, Dossier = AdmissionDossier.Empty },
            ProcedureAuthorized e => record with
            {
                Standing = Standing.Candidate,
                Dossier = dossier with { Phase = AdmissionPhase.Preparing, AuthorizedOn = e.On },
            },
            ApplicationSubmitted e => record with
            {
                Standing = record.Standing == Standing.Prospect ? Standing.Candidate : record.Standing,
                Dossier = PaperEvolution.Apply(dossier with { ApplicationOn = e.On }, e),
            },
            CellResolved e => record with { Dossier = Resolved(dossier, e) },
            PartAppraised e => record with { Dossier = dossier with { AppraisedOn = e.On } },
            CommitteeResolved e => record with
            {
                Dossier = dossier with
                {
                    Phase = e.Tally.Carried ? AdmissionPhase.CommitteeResolved : AdmissionPhase.Escalated,
                    CommitteeResolvedOn = e.On,
                    CommitteeTally = e.Tally,
                },
            },
            DossierForwarded e => record with { Dossier = dossier with { ForwardedOn = e.On } },
            DecisionExtended e => record with { Dossier = dossier with { DecisionDue = e.Due, DecisionExtended = true } },
            AdmissionDecided e => Decided(record, e),
            DecisionReceived e => record with
            {
                Dossier = dossier with
                {
                    Phase = AdmissionPhase.DecisionReceived,
                    DecisionReceivedOn = e.On,
                    CeremonyDue = e.CeremonyDue ?? dossier.CeremonyDue,
                },
            },
            CeremonyHeld e => Admitted(record, e),
            MemberCvRegistered e => record with { Dossier = dossier with { MemberCvOn = e.On } },
            ProcedureClosed => record with { Standing = Standing.Outside, Dossier = dossier with { Phase = AdmissionPhase.Closed } },
            AdmissionAnnulled e => WithoutMembership(record) with
            {
                Standing = Standing.Former,
                Interruptions = WithoutReturn(record),
                Dossier = dossier with { Phase = AdmissionPhase.Annulled },
                Ending = new Ending(e.On, EndingReason.AdmissionAnnulled),
            },
            AdmissionRectified { Step: DefectiveStep.Recognition } e => record with { OfficialOn = e.NewDecisionDate },
            AdmissionRectified e => record with { AdmissionDecidedOn = e.NewDecisionDate, Interruptions = Redated(record, e) },
            EarlierMembershipEstablished e => Established(record, e.Earlier),
            ApplicantMoved or HelpCertified or DossierForwardedAfterMove or DossierReceivedAfterMove or OwnDecisionAnnulled or ReviewRequested or ReviewConcluded =>
                MoveEvolution.Apply(record, happened),
            _ => record with { Dossier = PaperEvolution.Apply(dossier, happened) },
        };
    }

    // Nothing of a membership that never lawfully was stays but its history.
    private static MembershipRecord WithoutMembership(MembershipRecord record) => record with
    {
        HomeCell = null,
        Probation = null,
        AdmissionDecidedOn = null,
        JoinedOn = null,
        OfficialOn = null,
        RecognizedOn = null,
        Ending = null,
        Exemption = ExemptionFile.Empty,
        Leaving = LeavingFile.Empty,
        AdmissionPrecision = DatePrecision.Day,
        OfficialPrecision = DatePrecision.Day,
        JoinedByCardOn = null,
    };

    // The time before a re-admission that was annulled has not ended with it.
    private static ValueList<Interruption> WithoutReturn(MembershipRecord record) =>
        record.Interruptions.Where(time => time.DecidedOn is null || time.DecidedOn != record.AdmissionDecidedOn).ToValueList();

    private static ValueList<Interruption> Redated(MembershipRecord record, AdmissionRectified e) =>
        record.Interruptions.Select(time => time.DecidedOn is { } decided && decided == record.AdmissionDecidedOn ? time with { DecidedOn = e.NewDecisionDate } : time).ToValueList();

    // What the record's own history knows is not replaced by what was stated.
    private static MembershipRecord Established(MembershipRecord record, EarlierMembership earlier)
    {
        var own = record.Past.Where(past => !past.IsStated).ToValueList();
        var stated = new EndedMembership(earlier.DecidedOn, earlier.OfficialOn, new Ending(earlier.LeftOn, earlier.Reason), earlier.ByReadmission, true);
        return record with { Dossier = record.Dossier with { Earlier = earlier }, Past = own.Count > 0 || earlier.Reason == EndingReason.AdmissionAnnulled ? own : [stated] };
    }

    private static MembershipRecord Listed(MembershipRecord record, ProspectListed e) => WithoutMembership(ReturnEvolution.Close(record)) with
    {
        Standing = Standing.Prospect,
        Dossier = AdmissionDossier.Empty with
        {
            Phase = AdmissionPhase.Listed,
            Cell = e.Cell,
            AssignedBy = e.AssignedBy,
            ListedOn = e.On,
        },
    };

    private static AdmissionDossier Resolved(AdmissionDossier dossier, CellResolved e) => WithoutProposal(dossier) with
    {
        Phase = e.Tally.Carried ? AdmissionPhase.CellResolved : AdmissionPhase.Escalated,
        Cell = e.Cell,
        CellResolvedOn = e.On,
        CellTally = e.Tally,
        DecisionDue = e.DecisionDue,
    };

    private static MembershipRecord Decided(MembershipRecord record, AdmissionDecided e)
    {
        var dossier = record.Dossier;
        if (!e.Tally.Carried)
        {
            return record with { Dossier = e.By == PartyBody.DelegatedCommittee ? PassedUp(dossier, e) : Declined(dossier, e) };
        }

        var decided = dossier with { DecidedOn = e.On, DecisionTally = e.Tally, CeremonyDue = e.CeremonyDue };
        return record with
        {
            AdmissionDecidedOn = e.On,
            AdmissionPrecision = e.Precision,
            Dossier = dossier.Phase == AdmissionPhase.Moved ? decided : decided with { Phase = AdmissionPhase.Decided },
        };
    }

    private static AdmissionDossier PassedUp(AdmissionDossier dossier, AdmissionDecided e) => dossier.Phase == AdmissionPhase.Moved
        ? dossier with { DecisionTally = e.Tally, Move = dossier.Move is { } move ? move with { From = AdmissionPhase.Escalated } : null }
        : dossier with { Phase = AdmissionPhase.Escalated, DecisionTally = e.Tally };

    private static AdmissionDossier Declined(AdmissionDossier dossier, AdmissionDecided e) => WithoutProposal(dossier) with
    {
        Phase = dossier.Phase == AdmissionPhase.Moved ? AdmissionPhase.Moved : AdmissionPhase.Preparing,
        DecisionTally = e.Tally,
        Move = dossier.Move is { } move ? move with { From = AdmissionPhase.Preparing, ForwardDue = null } : null,
    };

    // A proposal that was declined is dealt with: the cell may consider the person again, and nobody may decide on it once more.
    internal static AdmissionDossier WithoutProposal(AdmissionDossier dossier) => dossier with
    {
        CellResolvedOn = null,
        CellTally = null,
        AppraisedOn = null,
        CommitteeResolvedOn = null,
        CommitteeTally = null,
        ForwardedOn = null,
        DecisionDue = null,
        DecisionExtended = false,
        DecidedOn = null,
        DecisionTally = null,
        DecisionReceivedOn = null,
        CeremonyDue = null,
    };

    private static MembershipRecord Admitted(MembershipRecord record, CeremonyHeld e) => record with
    {
        Standing = Standing.Probationary,
        HomeCell = record.Dossier.Cell,
        JoinedOn = e.On,
        Interruptions = ReturnEvolution.Readmitted(record, e.On, e.Precision),
        Probation = new ProbationFile(e.On, e.ProbationEndsOn, e.Helper),
        Transfer = null,
        Dossier = record.Dossier with { Phase = AdmissionPhase.Admitted, MemberCvDue = e.MemberCvDue },
    };
}
