using NodaTime;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Transfers;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>What each fact of leaving makes of a record. Total: it judges nothing.</summary>
internal static class LeavingEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, LeavingEvent happened) => happened switch
    {
        LeavingDecided { Tally.Carried: true } e => Ended(record, e.On, EndingReason.Resigned, record.Leaving with { Phase = LeavingPhase.Left, DecidedOn = e.On, DecisionTally = e.Tally }),
        StrikingOffDecided { Tally.Carried: true } e => Ended(record, e.On, EndingReason.StruckOff, record.Leaving with { Phase = LeavingPhase.StruckOff, DecidedOn = e.On, DecisionTally = e.Tally }),
        DeathRecorded e => Ended(record, e.On, EndingReason.Died, record.Leaving with { Phase = LeavingPhase.Died }),
        StrikingOffAppealed e => Appealed(record, e),
        StrikingOffAppealResolved e => Resolved(record, e),
        MemberExpelled e => record with
        {
            Standing = Standing.Former,
            Ending = new Ending(e.On, EndingReason.Expelled) { Case = e.Case },
            Exemption = ExemptionFile.Empty,
            Leaving = LeavingFile.Empty,
        },
        ExpulsionReversed e when record is { Standing: Standing.Former, Ending: { Reason: EndingReason.Expelled } ending } => TransferEvolution.Settled(record, e.Cell) with
        {
            Standing = Standing.Full,
            Ending = null,
            Leaving = LeavingFile.Empty,
            RestoredOn = e.On,
            Interruptions = e.GapCounts ? record.Interruptions : ReturnEvolution.Outside(record, ending, e.On, e.Precision),
        },
        ExpulsionReversed => record,
        _ => record with { Leaving = Register(record.Leaving, happened) },
    };

    private static LeavingFile Register(LeavingFile file, LeavingEvent happened) => happened switch
    {
        LeavingApplied e => new LeavingFile { Phase = LeavingPhase.Applied, AppliedOn = e.On, SpecialFamilyHardship = e.SpecialFamilyHardship },
        LeavingWithdrawn or StrikingOffClosed => file with { Phase = LeavingPhase.None },
        LeavingResolved e => file with
        {
            Phase = e.Tally.Carried ? LeavingPhase.LeavingProposed : LeavingPhase.LeavingEscalated,
            CellResolvedOn = e.On,
            CellTally = e.Tally,
            AppraisedOn = null,
        },
        LeavingResolvedAtCommittee e => file with { Phase = e.Tally.Carried ? LeavingPhase.LeavingProposedAbove : LeavingPhase.LeavingEscalated, CommitteeTally = e.Tally },
        LeavingDecided e => Undecided(file, e.On, e.Tally, LeavingPhase.LeavingEscalated),
        SeniorityCertificateIssued e => file with { CertificateOn = e.On },
        StrikingOffOpened e => new LeavingFile { Phase = LeavingPhase.StrikingOpened, Ground = e.Ground, Facts = e.Facts },
        OwnReviewAsked e => file with { ReviewAskedOn = file.ReviewAskedOn.Add(e.On) },
        OwnReviewSubmitted e => file with { OwnReviewOn = e.On },
        OwnReviewRefused e => file with { RefusedOn = e.On },
        StrikingOffResolved e => file with
        {
            Phase = e.Tally.Carried ? LeavingPhase.StrikingProposed : LeavingPhase.StrikingEscalated,
            CellResolvedOn = e.On,
            CellTally = e.Tally,
            AppraisedOn = null,
        },
        LeavingAppraised e => file with { AppraisedOn = e.On },
        StrikingOffResolvedAtCommittee e => file with { Phase = e.Tally.Carried ? LeavingPhase.StrikingProposedAbove : LeavingPhase.StrikingEscalated, CommitteeTally = e.Tally },
        StrikingOffDecided e => Undecided(file, e.On, e.Tally, LeavingPhase.StrikingEscalated),
        StrikingOffReceived e => file with { ReceivedOn = e.ReceivedOn, AppealDue = e.Due },
        _ => file,
    };

    // A delegated committee's own vote below its share goes up; anybody else's ends the matter, and the member stays.
    private static LeavingFile Undecided(LeavingFile file, LocalDate on, Tally tally, LeavingPhase escalated) => file with
    {
        Phase = tally.Body == PartyBody.DelegatedCommittee ? escalated : LeavingPhase.None,
        DecidedOn = on,
        DecisionTally = tally,
    };

    private static MembershipRecord Ended(MembershipRecord record, LocalDate on, EndingReason reason, LeavingFile file) => record with
    {
        Standing = Standing.Former,
        Ending = new Ending(on, reason),
        Exemption = ExemptionFile.Empty,
        Leaving = file with { StandingBefore = record.Standing },
    };

    private static MembershipRecord Appealed(MembershipRecord record, StrikingOffAppealed e)
    {
        if (LeavingFacts.PhaseOf(record) != LeavingPhase.StruckOff)
        {
            return record;
        }

        var file = record.Leaving with
        {
            Phase = LeavingPhase.Appealed,
            Appeals = record.Leaving.Appeals.Add(new StrikingAppeal(e.FiledOn, e.On, e.To, e.Due, e.Suspends)),
        };
        return e.Suspends ? record with { Standing = Before(file), Ending = null, Leaving = file } : record with { Leaving = file };
    }

    private static MembershipRecord Resolved(MembershipRecord record, StrikingOffAppealResolved e)
    {
        if (LeavingFacts.PhaseOf(record) != LeavingPhase.Appealed || record.Leaving is not { Appeals: [.., { } pending] } file)
        {
            return record;
        }

        var appeals = file.Appeals.Select(appeal => ReferenceEquals(appeal, pending) ? appeal with { ResolvedOn = e.On, Annulled = e.Annulled } : appeal).ToValueList();
        return e.Annulled
            ? record with { Standing = Before(file), Ending = null, Leaving = file with { Phase = LeavingPhase.None, Appeals = appeals } }
            : record with { Standing = Standing.Former, Exemption = ExemptionFile.Empty, Ending = record.Ending ?? new Ending(file.DecidedOn ?? e.On, EndingReason.StruckOff), Leaving = file with { Phase = LeavingPhase.StruckOff, Appeals = appeals } };
    }

    // A striking off that was taken over says nothing of before; a probationer struck off ended in another way.
    private static Standing Before(LeavingFile file) => file.StandingBefore == Standing.Probationary ? Standing.Probationary : Standing.Full;
}
