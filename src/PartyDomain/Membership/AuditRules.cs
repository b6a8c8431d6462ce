using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Transfers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership;

/// <summary>Measures one recorded fact by the law of its own day. Every finding is a note or a breach; what is past is not barred.</summary>
internal static class AuditRules
{
    public static void Check(MembershipEvent happened, MembershipRecord before, Assessment a)
    {
        Order(happened, before, a);
        switch (happened)
        {
            case CellResolved e:
                Tally(e.Tally, VotingLaw.CellShare, a);
                Age(before, a);
                Deadline(e.DecisionDue, AdmissionLaw.DecisionDeadline, "decisionDue", a);
                break;
            case CommitteeResolved e:
                Tally(e.Tally, VotingLaw.CommitteeShare, a);
                break;
            case AdmissionDecided e:
                Overdue(before.Dossier.DecisionDue, AdmissionLaw.DecisionDeadline, a);
                Tally(e.Tally, e.By == PartyBody.DelegatedCommittee ? VotingLaw.DelegatedCommitteeShare : VotingLaw.StandingCommitteeShare, a);
                break;
            case BadgeDecided e:
                BadgeAudit.Check(e, a);
                break;
            case CeremonyHeld e:
                Ceremony(e, before, a);
                break;
            case ProbationReviewed e:
                Deadline(e.DecisionDue, ProbationLaw.DecisionDeadline, "decisionDue", a);
                ReviewLate(e, before, a);
                break;
            case TransferGroundRegistered e when e.Reason != MoveReason.Graduation:
                Deadline(e.StartDue, TransferLaw.StartLimit, "startDue", a);
                break;
            case TransferLetterIssued e:
                Deadline(e.PresentDue, TransferLaw.PresentLimit, "presentDue", a);
                break;
            case ProbationDecided e:
                Overdue(before.Probation?.DecisionDue, ProbationLaw.DecisionDeadline, a);
                Official(e, before, a);
                break;
            default:
                break;
        }
    }

    private static void Order(MembershipEvent happened, MembershipRecord before, Assessment a)
    {
        var lost = happened switch
        {
            CellResolved => before.Dossier.ListedOn is null,
            CommitteeResolved or PartAppraised => before.Dossier.CellTally is null,
            AdmissionDecided => before.Dossier.CellTally is null,
            DecisionReceived or CeremonyHeld => before.AdmissionDecidedOn is null,
            ProbationEvent => before.Probation is null,
            TransferEvent => before.Standing is not (Standing.Probationary or Standing.Full),
            MemberExpelled => before.Standing != Standing.Full,
            LeavingDecided or StrikingOffDecided or DeathRecorded => before.Standing is not (Standing.Probationary or Standing.Full),
            StrikingOffAppealed => before.Ending is not { Reason: EndingReason.StruckOff },
            ExpulsionReversed => before.Ending is not { Reason: EndingReason.Expelled },
            MembershipRestored => before.Standing != Standing.Former,
            _ => false,
        };
        if (lost)
        {
            a.Remark(AuditCodes.OutOfOrder, "on", null, Arg.Date("on", happened.On));
        }
    }

    // 294-QĐ/TW, 5.2.3: admissions before the least age in certain times keep their date; the audit only says so.
    private static void Age(MembershipRecord before, Assessment a)
    {
        if (before.Dossier.Profile is not { } profile || profile.BornOn > a.On || Known(EligibilityLaw.MinimumAge, a) is not { } minimum)
        {
            return;
        }

        if (LegalAge.Measure(profile.BornOn, a.On).ByCalendar < minimum.Value.Count * 12)
        {
            a.Breach(AuditCodes.AdmittedUnderAge, "on", minimum.Citation, Arg.Length("minimum", minimum.Value));
        }
    }

    private static void Tally(Tally tally, Provision<Share> provision, Assessment a)
    {
        if (Known(provision, a) is { } share && share.Value.IsReached(tally.Ballot.VotesFor, tally.Base) != tally.Carried)
        {
            a.Breach(
                AuditCodes.TallyDoesNotFollow,
                "tally",
                share.Citation,
                Arg.Number("for", tally.Ballot.VotesFor),
                Arg.Number("base", tally.Base),
                Arg.Fraction("share", share.Value.Fraction));
        }
    }

    private static void Ceremony(CeremonyHeld e, MembershipRecord before, Assessment a)
    {
        if (before.Dossier.CeremonyDue is { } due)
        {
            if (a.On > due.DueOn && !before.Dossier.Consents.Any(consent => consent.Kind == ConsentKind.LateCeremony))
            {
                a.Breach(AdmissionCodes.CeremonyLateNoConsent, "on", due.Citation, Arg.Date("due", due.DueOn), Arg.Length("limit", due.Length));
            }
        }

        if (Known(ProbationLaw.Duration, a) is { } duration && Periods.End(e.On, duration.Value) != e.ProbationEndsOn)
        {
            a.Breach(AuditCodes.ProbationLength, "probationEndsOn", duration.Citation, Arg.Date("recorded", e.ProbationEndsOn), Arg.Date("expected", Periods.End(e.On, duration.Value)));
        }
    }

    private static void ReviewLate(ProbationReviewed e, MembershipRecord before, Assessment a)
    {
        if (before.Probation is not { } file)
        {
            return;
        }

        if (e.On < file.EndsOn)
        {
            a.Breach(ProbationCodes.ReviewTooEarly, "on", a.Read(ProbationLaw.SelfReviewAfterEnd).Citation, Arg.Date("ends", file.EndsOn));
        }

        if (file.CellRounds.Count == 0 && Known(ProbationLaw.ReviewDeadline, file.EndsOn, a) is { } limit && Periods.Due(file.EndsOn, limit.Value, a.Law.Calendar) is { } due && e.On > due.On)
        {
            a.Breach(
                ProbationCodes.ReviewLate,
                "on",
                limit.Citation,
                Arg.Date("started", file.EndsOn),
                Arg.Length("limit", limit.Value),
                Arg.Date("due", due.On),
                Arg.Number("workingDay", a.Law.Calendar.CountWorkingDays(file.EndsOn, e.On) ?? 0));
        }
    }

    private static void Official(ProbationDecided e, MembershipRecord before, Assessment a)
    {
        if (e is { Tally.Result: ReviewResult.Recognize } && before.Probation is { } file && e.OfficialOn != file.EndsOn)
        {
            a.Breach(AuditCodes.OfficialDate, "officialOn", a.Read(ProbationLaw.OfficialAtEnd).Citation, Arg.Date("expected", file.EndsOn));
        }
    }

    private static void Overdue(Deadline? kept, Provision<Length> provision, Assessment a)
    {
        if (kept is not null)
        {
            TimeLimits.Judge(kept, provision, MembershipCodes.DecisionOverdue, a);
        }
    }

    private static void Deadline(Deadline? recorded, Provision<Length> provision, string member, Assessment a)
    {
        if (recorded is not null && Known(provision, recorded.StartedOn, a) is { } limit && limit.Value != recorded.Length)
        {
            a.Remark(AuditCodes.DeadlineDiffers, member, limit.Citation, Arg.Length("recorded", recorded.Length), Arg.Length("expected", limit.Value));
        }
    }

    private static InForce<T>? Known<T>(Provision<T> provision, Assessment a) => Known(provision, a.On, a);

    private static InForce<T>? Known<T>(Provision<T> provision, LocalDate on, Assessment a)
    {
        var found = a.Read(provision, on);
        if (!found.IsKnown)
        {
            a.Remark(AuditCodes.LawNotHeld, "on", null, Arg.Key("provision", provision.Key), Arg.Date("on", on));
        }

        return found.IsKnown ? found : null;
    }
}
