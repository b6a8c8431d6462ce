using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Papers;

/// <summary>Decides and explains what is done about a member's card and file. Pure: the same arguments give the same answer.</summary>
public static class PaperDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say; nothing of it is needed here.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<PaperEvent> Decide(PaperCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        StepJudge.Judge(PaperSteps.For(command), new PaperFacts(command, record, command.On), "record", TermKey.Of(record.Papers.Phase), null, command, record, assessment);
        return assessment.Conclude<PaperEvent>(() => [Of(command) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say; nothing of it is needed here.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open steps; none where nothing is known of card and file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        IEnumerable<Step<PaperFacts>> steps = record.Papers == PaperFile.Empty ? [] : PaperSteps.All;
        return Explainer.Explain(steps, new PaperFacts(null, record, on), TermKey.Of(record.Papers.Phase), on, law);
    }

    private static PaperEvent Of(PaperCommand command) => command switch
    {
        RequestCard c => new CardRequested(c.On, c.Act),
        DecideCard c => new CardDecided(c.On, c.By, c.Card),
        HandOverCard c => new CardHandedOver(c.On),
        CheckCard c => new CardChecked(c.On),
        ReportCardFault c => new CardFaultReported(c.On, c.Fault, c.SelfCriticism),
        DepositCard c => new CardDeposited(c.On),
        GiveBackCard c => new CardGivenBack(c.On),
        CollectCard c => new CardCollected(c.On, c.Reason),
        AssignCvNumber c => new CvNumberAssigned(c.On, c.Number),
        PlaceFile c => new FilePlaced(c.On, c.Case, c.Keeper, c.Organization),
        ConfirmIndex c => new IndexConfirmed(c.On),
        SupplementFile c => new FileSupplemented(c.On, c.Occasion),
        HandOverFile c => new FileHandedOver(c.On, c.NoticeOn, c.Organization),
        ReportFileLost c => new FileLost(c.On, c.Cause, c.Confirmed),
        RestoreFile c => new FileRestored(c.On, c.SuperiorAgreed, c.Verified),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
