using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Transfers;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>
/// A second model of one person through every workflow: plain fields that each fact changes in its turn, no step table, no law and nothing of the library's evolution.
/// It knows where the person stands, where the person belongs and is a guest, and what seniority is counted from.
/// </summary>
internal sealed class NaiveMember
{
    private Standing before;
    private bool appealed;
    private bool suspended;
    private StrikingGround? ground;
    private LocalDate? leftOn;

    public Standing Standing { get; private set; }

    public bool IsMember => Standing is Standing.Probationary or Standing.Full;

    /// <summary>Whether the person was a full member when a decision or death ended the membership.</summary>
    public bool WasFull => before == Standing.Full;

    /// <summary>The cell at home; after the end of a membership the one where it ended.</summary>
    public OrganizationId? Home { get; private set; }

    /// <summary>The cell that considers or considered an admission.</summary>
    public OrganizationId? Considers { get; private set; }

    /// <summary>Whether an appeal against a striking off is waiting.</summary>
    public bool Appealed => appealed;

    public NaiveJourney Way { get; } = new();

    public LocalDate? Decided { get; private set; }

    public DatePrecision DecidedTo { get; private set; }

    public LocalDate? Card { get; private set; }

    public LocalDate? Joined { get; private set; }

    public LocalDate? Official { get; private set; }

    public LocalDate? Recognized { get; private set; }

    public LocalDate? ProbationEnds { get; private set; }

    public EndingReason? Ended { get; private set; }

    public LocalDate? EndedOn { get; private set; }

    public DatePrecision EndedTo { get; private set; }

    public CaseId? Case { get; private set; }

    /// <summary>Earlier memberships: when decided, when official, how they ended, and whether they were only stated.</summary>
    public List<(LocalDate? Decided, DatePrecision To, LocalDate? Official, LocalDate EndedOn, DatePrecision EndedTo, EndingReason Reason, bool Stated)> Past { get; } = [];

    public List<NaiveGap> Gaps { get; } = [];

    public LocalDate? SpecialFrom { get; private set; }

    public LocalDate? RecalculatedOn { get; private set; }

    /// <summary>Whether the membership was claimed falsely, so that there never was one.</summary>
    public bool IsFalse => ground == StrikingGround.FalseMember && Ended == EndingReason.StruckOff && EndedOn == leftOn;

    public NaiveExempt Exempt { get; } = new();

    /// <summary>Whether a register told of the end alone, without the cell.</summary>
    public bool CellUntold { get; private set; }

    private bool PutOut => Ended is EndingReason.Expelled or EndingReason.StruckOff or EndingReason.ProbationerStruckOff or EndingReason.Resigned;

    public void See(MembershipEvent happened)
    {
        switch (happened)
        {
            case AdmissionEvent e:
                See(e);
                break;
            case ProbationDecided { Tally.Result: ReviewResult.Recognize } e when ProbationEnds is not null:
                (Standing, Official, Recognized) = (Standing.Full, e.OfficialOn, e.On);
                break;
            case ProbationDecided { Tally.Result: ReviewResult.StrikeOff } e when ProbationEnds is not null:
                End(EndingReason.ProbationerStruckOff, e.On);
                break;
            case TransferEvent e when IsMember:
                MoveTo(Way.See(e, Home));
                break;
            case ExemptionEvent e:
                Exempt.See(e);
                break;
            case LeavingEvent e:
                See(e);
                break;
            case RestorationEvent e:
                See(e);
                break;
            case SeniorityRecalculated e:
                (RecalculatedOn, SpecialFrom) = (e.On, e.SpecialFrom);
                break;
            case InterruptionRecorded e:
                Gaps.Add(new(e.On, e.Precision, e.Until, e.UntilPrecision, null));
                break;
            case BaselineRecorded e:
                TakeOver(e.Facts);
                break;
            case CollectivelyTransferred e:
                Taken(e.From, e.To);
                break;
            case StandingRecorded e:
                Told(e);
                break;
            default:
                break;
        }
    }

    private void See(AdmissionEvent happened)
    {
        switch (happened)
        {
            case ProspectListed e:
                Close();
                Forget();
                (Standing, Considers) = (Standing.Prospect, e.Cell);
                break;
            case ProspectRemoved or ProcedureClosed:
                (Standing, Considers) = (Standing.Outside, happened is ProcedureClosed ? Considers : null);
                break;
            case ProcedureAuthorized:
                Standing = Standing.Candidate;
                break;
            case ApplicationSubmitted when Standing == Standing.Prospect:
                Standing = Standing.Candidate;
                break;
            case EarlierMembershipEstablished e:
                Establish(e.Earlier);
                break;
            case CellResolved or DossierReceivedAfterMove:
                Considers = (happened as CellResolved)?.Cell ?? ((DossierReceivedAfterMove)happened).Cell;
                break;
            case AdmissionDecided { Tally.Carried: true } e:
                (Decided, DecidedTo) = (e.On, e.Precision);
                break;
            case OwnDecisionAnnulled or ReviewConcluded { Upheld: false }:
                Decided = null;
                break;
            case CeremonyHeld e:
                Way.Clear();
                (Standing, Home, Joined, ProbationEnds) = (Standing.Probationary, Considers, e.On, e.ProbationEndsOn);
                ComeBack(e.On, e.Precision);
                break;
            case AdmissionAnnulled e:
                Gaps.RemoveAll(gap => gap.DecidedOn is not null && gap.DecidedOn == Decided);
                Forget();
                End(EndingReason.AdmissionAnnulled, e.On);
                break;
            case AdmissionRectified { Step: DefectiveStep.Recognition } e:
                Official = e.NewDecisionDate;
                break;
            case AdmissionRectified e:
                Gaps.Where(gap => gap.DecidedOn is not null && gap.DecidedOn == Decided).ToList().ForEach(gap => gap.DecidedOn = e.NewDecisionDate);
                Decided = e.NewDecisionDate;
                break;
            default:
                break;
        }
    }

    private void Establish(EarlierMembership earlier)
    {
        Past.RemoveAll(past => past.Stated);
        if (Past.Count == 0 && earlier.Reason != EndingReason.AdmissionAnnulled)
        {
            Past.Add((earlier.DecidedOn, DatePrecision.Day, earlier.OfficialOn, earlier.LeftOn, DatePrecision.Day, earlier.Reason, true));
        }
    }

    private void See(LeavingEvent happened)
    {
        switch (happened)
        {
            case LeavingApplied or StrikingOffOpened:
                Reopen((happened as StrikingOffOpened)?.Ground);
                break;
            case LeavingWithdrawn or StrikingOffClosed or LeavingResolved or LeavingResolvedAtCommittee or StrikingOffResolved or StrikingOffResolvedAtCommittee:
                appealed = false;
                break;
            case LeavingDecided or StrikingOffDecided:
                Vote((happened as LeavingDecided)?.Tally ?? ((StrikingOffDecided)happened).Tally, happened is LeavingDecided ? EndingReason.Resigned : EndingReason.StruckOff, happened.On);
                break;
            case DeathRecorded e:
                (before, appealed) = (Standing, false);
                End(EndingReason.Died, e.On);
                break;
            case StrikingOffAppealed e when Ended == EndingReason.StruckOff && !appealed:
                (appealed, suspended) = (true, e.Suspends);
                if (e.Suspends)
                {
                    GoOn();
                }

                break;
            case StrikingOffAppealResolved e when appealed && (Ended == EndingReason.StruckOff || (IsMember && suspended)):
                appealed = false;
                if (e.Annulled)
                {
                    GoOn();
                }
                else if (Ended is null)
                {
                    End(EndingReason.StruckOff, leftOn ?? e.On);
                }

                break;
            case MemberExpelled e:
                Reopen(null);
                End(EndingReason.Expelled, e.On);
                Case = e.Case;
                break;
            case ExpulsionReversed e when Ended == EndingReason.Expelled:
                if (!e.GapCounts)
                {
                    Gaps.Add(new(EndedOn!.Value, EndedTo, e.On, e.Precision, null));
                }

                Settle(Standing.Full, e.Cell);
                break;
            default:
                break;
        }
    }

    private void See(RestorationEvent happened)
    {
        switch (happened)
        {
            case MembershipRestored e when Standing == Standing.Former:
                var wasFull = Official is not null || Recognized is not null || (ProbationEnds is null && Ended != EndingReason.ProbationerStruckOff);
                Settle(wasFull ? Standing.Full : Standing.Probationary, e.Cell);
                break;
            case ActivityResumed e:
                Resume(e.On);
                break;
            case ResumptionRefused e:
                Resume(e.On);
                Strike(StrikingGround.OwnFaultGap, e.On);
                break;
            case MembershipRecognized e:
                (Decided, DecidedTo) = (e.AdmittedOn, e.AdmittedPrecision);
                Settle(Standing.Full, e.Cell ?? Home);
                break;
            case ImpostorStruckOff e:
                Strike(StrikingGround.FalseMember, e.On);
                break;
            default:
                break;
        }
    }

    // Who was taken over had nothing in the record before.
    private void TakeOver(BaselineFacts facts)
    {
        (Standing, Home, Decided, Card) = (facts.Standing, facts.Cell, facts.AdmissionDecidedOn?.Earliest ?? Decided, facts.JoinedOn?.Earliest ?? Card);
        DecidedTo = facts.AdmissionDecidedOn?.Precision ?? (Decided is null ? facts.JoinedOn?.Precision : null) ?? DecidedTo;
        (Joined, Official) = (facts.JoinedOn?.Day ?? Joined, facts.OfficialOn?.Earliest ?? Official);
        Gaps.AddRange(facts.Interruptions.Select(time => new NaiveGap(time.From, time.FromPrecision, time.Until, time.UntilPrecision, time.DecidedOn)));
    }

    // A standing of a register: a date that it does not give stays what it was.
    private void Told(StandingRecorded e)
    {
        var (isMember, wasMember, wasFormer) = (e.Standing is Standing.Probationary or Standing.Full, IsMember, Standing == Standing.Former);
        if (isMember && wasFormer && PutOut)
        {
            if (e.AdmissionDecidedOn is { } again && again >= EndedOn)
            {
                Close();
                (Decided, Joined, Official, Recognized, ProbationEnds) = (again, null, null, null, null);
                ComeBack(e.JoinedOn ?? again, e.AdmissionPrecision);
            }
            else if (EndedOn <= e.On)
            {
                Gaps.Add(new(EndedOn!.Value, EndedTo, e.On, e.Precision, null));
            }
        }

        Over(!isMember || !wasMember || e.Cell != Home, !isMember || wasFormer, isMember && wasFormer);
        DecidedTo = e.AdmissionDecidedOn is not null || e.JoinedByCardOn is not null ? e.AdmissionPrecision : DecidedTo;
        (Decided, Card, Joined) = (e.AdmissionDecidedOn ?? Decided, e.JoinedByCardOn ?? Card, e.JoinedOn ?? Joined);
        (Official, Recognized) = (e.OfficialOn ?? Official, e.RecognizedOn ?? Recognized);
        ProbationEnds = e.Standing == Standing.Probationary ? Joined is null ? null : e.ProbationEndsOn ?? ProbationEnds : ProbationEnds;
        MoveTo(isMember ? e.Cell : Home);
        (Standing, Home, Case, CellUntold) = (e.Standing, e.Cell, null, e.Cell is null);
        var ended = e.Standing == Standing.Former ? e.Ended : null;
        (Ended, EndedOn, EndedTo) = (ended, ended is null ? null : e.On, ended is null ? default : e.Precision);
    }

    private void Over(bool way, bool exemption, bool leaving)
    {
        Action[] ends = [way ? Way.Clear : () => { }, exemption ? Exempt.Clear : () => { }, leaving ? () => Reopen(null) : () => { }];
        Array.ForEach(ends, end => end());
    }

    // What ended lies behind whoever begins anew: unless it never lawfully was, or nobody comes back from it.
    private void Close()
    {
        if (Standing == Standing.Former && PutOut && !IsFalse)
        {
            Past.Add((Decided ?? Card, DecidedTo, Official, EndedOn!.Value, EndedTo, Ended!.Value, false));
        }
    }

    private void ComeBack(LocalDate on, DatePrecision precision)
    {
        if (Past is [.., { } last] && last.EndedOn <= on && last.Reason is not (EndingReason.Died or EndingReason.AdmissionAnnulled))
        {
            Gaps.Add(new(last.EndedOn, last.EndedTo, on, precision, Decided));
        }
    }

    private void Forget()
    {
        (Home, Decided, DecidedTo, Card, Joined, Official, Recognized, ProbationEnds) = (null, null, default, null, null, null, null, null);
        (Ended, EndedOn, EndedTo, Case) = (null, null, default, null);
        Exempt.Clear();
        Reopen(null);
    }

    private void End(EndingReason reason, LocalDate on)
    {
        Exempt.Clear();
        (Standing, Ended, EndedOn, EndedTo, Case) = (Standing.Former, reason, on, default, null);
    }

    // A matter of leaving begins; nothing of an earlier one counts.
    private void Reopen(StrikingGround? why) => (ground, appealed, leftOn, before) = (why, false, null, Standing.Outside);

    private void Vote(Tally tally, EndingReason reason, LocalDate on)
    {
        (leftOn, appealed) = (on, false);
        if (tally.Carried)
        {
            before = Standing;
            End(reason, on);
        }
    }

    private void Strike(StrikingGround why, LocalDate on)
    {
        Reopen(why);
        (leftOn, before) = (on, Standing);
        End(EndingReason.StruckOff, on);
    }

    // A striking off that is annulled or suspended: the person is again what the person was.
    private void GoOn()
    {
        Standing = before == Standing.Probationary ? Standing.Probationary : Standing.Full;
        (Ended, EndedOn, EndedTo) = (null, null, default);
    }

    // A decision makes somebody a member of a cell again; nothing that was under way before goes on elsewhere.
    private void Settle(Standing standing, OrganizationId? cell)
    {
        Over(!IsMember || cell != Home, false, !IsMember);
        MoveTo(cell);
        (Standing, Ended, EndedOn, EndedTo, Case) = (standing, null, null, default, null);
    }

    private void Resume(LocalDate on) => Gaps.Where(gap => gap.Until is null).ToList().ForEach(gap => gap.Until = on);

    private void MoveTo(OrganizationId? home)
    {
        Considers = Considers is not null && Considers == Home ? home : Considers;
        Home = home;
    }

    private void Taken(OrganizationId from, OrganizationId to)
    {
        var considered = IsMember ? Home == from : Standing is Standing.Prospect or Standing.Candidate;
        Considers = considered && Considers == from ? to : Considers;
        Home = Home == from ? to : Home;
        if (IsMember)
        {
            Way.Taken(from, to, Home);
        }
    }
}
