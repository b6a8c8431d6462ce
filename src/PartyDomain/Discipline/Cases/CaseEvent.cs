using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Cases;

/// <summary>A fact in a case. Facts are never deleted; a mistake is repaired by a <see cref="CaseCorrected"/>. The family is closed.</summary>
public abstract record CaseEvent
{
    private protected CaseEvent(LocalDate on) => On = on;

    /// <summary>The legal date of the fact.</summary>
    public LocalDate On { get; init; }

    /// <summary>The place in the case's history, counted from zero. Facts of one day are ordered by it.</summary>
    public int Position { get; init; }

    /// <summary>Writes nothing of the case.</summary>
    /// <returns>The name of the kind.</returns>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A signal of a violation came.</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record SignalReceived(LocalDate On) : CaseEvent(On);

/// <summary>An inspection was opened.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body that inspects.</param>
public sealed record InspectionOpened(LocalDate On, PartyBody By) : CaseEvent(On);

/// <summary>A sentence of a court took effect.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Penalty">The penalty.</param>
public sealed record SentenceRegistered(LocalDate On, CriminalPenalty Penalty) : CaseEvent(On);

/// <summary>Each act was concluded.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Acts">The acts; none where there is no violation.</param>
public sealed record ViolationConcluded(LocalDate On, ValueList<ViolationAct> Acts) : CaseEvent(On);

/// <summary>The case was deferred.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Ground">The ground.</param>
public sealed record CaseDeferred(LocalDate On, DeferralGround Ground) : CaseEvent(On);

/// <summary>The case goes on.</summary>
/// <param name="On">The legal date of the fact.</param>
public sealed record DeferralEnded(LocalDate On) : CaseEvent(On);

/// <summary>The member was heard, or why not.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Attendance">How the member took part.</param>
public sealed record MemberHeard(LocalDate On, HearingAttendance Attendance) : CaseEvent(On);

/// <summary>A body voted on a measure.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Tally">The full result.</param>
public sealed record MeasureVoted(LocalDate On, MeasureTally Tally) : CaseEvent(On);

/// <summary>Limitation was held against the measure voted.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Acts">How each act stands.</param>
/// <param name="Expired">Whether it has passed for every act: then there is no discipline.</param>
public sealed record LimitationTested(LocalDate On, ValueList<ActLimitation> Acts, bool Expired) : CaseEvent(On);

/// <summary>The decision was signed.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body that decided.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Offices">The offices that a removal is from.</param>
public sealed record DecisionIssued(LocalDate On, PartyBody By, DisciplineMeasure Measure, ValueList<HeldOffice> Offices) : CaseEvent(On)
{
    /// <summary>Whether the member was full or probationary; organization for an organization.</summary>
    public DisciplineSubject? Standing { get; init; }
}

/// <summary>The decision was announced.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="ReceivedOn">The day on which the member received it.</param>
/// <param name="EffectiveOn">The first day of its effect.</param>
public sealed record DecisionAnnounced(LocalDate On, LocalDate ReceivedOn, LocalDate EffectiveOn) : CaseEvent(On)
{
    /// <summary>The organization at which it was announced, where the organization disciplined was gone.</summary>
    public OrganizationId? At { get; init; }
}

/// <summary>An appeal was filed and accepted.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="To">The body addressed.</param>
/// <param name="ResolveDue">By when it is resolved; null where no limit is known.</param>
public sealed record AppealFiled(LocalDate On, PartyBody To, Deadline? ResolveDue) : CaseEvent(On);

/// <summary>An appeal was resolved and its result announced.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
/// <param name="Outcome">The result.</param>
/// <param name="Measure">The new measure; null where it stays or the decision is annulled.</param>
public sealed record AppealResolved(LocalDate On, PartyBody By, AppealOutcome Outcome, DisciplineMeasure? Measure) : CaseEvent(On)
{
    /// <summary>What was wrong, for an annulment that found it.</summary>
    public WrongKind? Wrong { get; init; }
}

/// <summary>The decision lapsed by itself.</summary>
/// <param name="On">The day on which that was recorded.</param>
/// <param name="LapsedOn">The day on which it lapsed.</param>
public sealed record DecisionLapsed(LocalDate On, LocalDate LapsedOn) : CaseEvent(On);

/// <summary>The responsibility of members of an organization was examined.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Individuals">What was concluded on each.</param>
public sealed record IndividualsExamined(LocalDate On, ValueList<MemberResponsibility> Individuals) : CaseEvent(On);

/// <summary>The decision was annulled or changed because it was wrong.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
/// <param name="Wrong">What was wrong.</param>
/// <param name="Outcome">Annulled, reduced or increased.</param>
/// <param name="Measure">The new measure; null for an annulment.</param>
public sealed record DecisionRectified(LocalDate On, PartyBody By, WrongKind Wrong, AppealOutcome Outcome, DisciplineMeasure? Measure) : CaseEvent(On);

/// <summary>There was an apology for wrongful discipline.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
public sealed record ApologyMade(LocalDate On, PartyBody By) : CaseEvent(On);

/// <summary>Rights and interests were restored.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
/// <param name="AppliedOn">The day of the application, where there was one.</param>
public sealed record RightsRestored(LocalDate On, PartyBody By, LocalDate? AppliedOn) : CaseEvent(On);

/// <summary>States that an earlier fact was wrong, and what takes its place.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Corrects">The position of the wrong fact.</param>
/// <param name="Replacement">The right fact, or null when nothing takes its place.</param>
public sealed record CaseCorrected(LocalDate On, int Corrects, CaseEvent? Replacement) : CaseEvent(On);
