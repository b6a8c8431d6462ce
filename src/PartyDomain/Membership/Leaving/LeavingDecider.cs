using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Leaving;

/// <summary>Decides and explains the end of a membership and its return. Pure: the same arguments give the same answer.</summary>
public static class LeavingDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<LeavingEvent> Decide(LeavingCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, command.On);
        var facts = new LeavingFacts(command, evidence, record, command.On);
        StepJudge.Judge(LeavingSteps.For(command), facts, "record", TermKey.Of(facts.Phase), ActTypes.Last(record), command, record, a);
        return a.Conclude<LeavingEvent>(() => [Of(command, facts, a) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs. What begins a matter of leaving is not listed.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        var facts = new LeavingFacts(null, evidence, record, on);
        return Explainer.Explain(LeavingSteps.All, facts, TermKey.Of(facts.Phase), on, law);
    }

    private static LeavingEvent Of(LeavingCommand command, LeavingFacts facts, Assessment a) => command switch
    {
        ApplyToLeave c => new LeavingApplied(c.On, c.Written, c.ReasonGiven, c.SpecialFamilyHardship),
        WithdrawLeaving c => new LeavingWithdrawn(c.On),
        ResolveLeaving c => new LeavingResolved(c.On, facts.Tally!),
        ResolveLeavingAtCommittee c => new LeavingResolvedAtCommittee(c.On, facts.Tally!),
        DecideLeaving c => new LeavingDecided(c.On, c.By, facts.Tally!),
        IssueSeniorityCertificate c => new SeniorityCertificateIssued(c.On),
        OpenStrikingOff c => new StrikingOffOpened(c.On, c.Ground, c.Facts),
        AskForOwnReview c => new OwnReviewAsked(c.On),
        SubmitOwnReview c => new OwnReviewSubmitted(c.On),
        RefuseOwnReview c => new OwnReviewRefused(c.On),
        CloseStrikingOff c => new StrikingOffClosed(c.On),
        ResolveStrikingOff c => new StrikingOffResolved(c.On, facts.Tally!, c.MemberAttended),
        AppraiseLeaving c => new LeavingAppraised(c.On),
        ResolveStrikingOffAtCommittee c => new StrikingOffResolvedAtCommittee(c.On, facts.Tally!),
        DecideStrikingOff c => new StrikingOffDecided(c.On, c.By, facts.Tally!),
        ReceiveStrikingOff c => new StrikingOffReceived(c.On, c.ReceivedOn, a.StartIfKnown(StrikingLaw.AppealWindow, c.ReceivedOn, "leaving.appealDue")),
        AppealStrikingOff c => new StrikingOffAppealed(c.On, c.FiledOn, c.By, c.To, a.StartIfKnown(StrikingAppealRules.Resolution(c.To), c.On, "leaving.appeals"), a.Law.Settings.StrikeAppealEffect == StrikeAppealReading.Suspensive),
        ResolveStrikingOffAppeal c => new StrikingOffAppealResolved(c.On, c.By, c.Annulled),
        RecordDeath c => new DeathRecorded(c.On),
        RecordExpulsion c => new MemberExpelled(c.On, c.Case),
        ReverseExpulsion c => new ExpulsionReversed(c.On, c.Case, c.Cell, facts.GapCounts == true),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
