using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Cases;

/// <summary>A request to do something in a case against a member or an organization. It holds only what the sender may assert; the member's standing, offices and the rosters come as <see cref="CaseEvidence"/>. The family is closed.</summary>
public abstract record CaseCommand
{
    private protected CaseCommand(LocalDate on) => On = on;

    /// <summary>The legal date of the act.</summary>
    public LocalDate On { get; }

    /// <summary>Writes nothing of the case.</summary>
    /// <returns>The name of the kind.</returns>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Registers a signal of a violation (dấu hiệu vi phạm).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ReceiveSignal(LocalDate On) : CaseCommand(On);

/// <summary>Opens an inspection on the signal (kiểm tra khi có dấu hiệu vi phạm).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body that inspects.</param>
public sealed record OpenInspection(LocalDate On, PartyBody By) : CaseCommand(On);

/// <summary>Registers an effective sentence of a court.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Penalty">The penalty.</param>
public sealed record RegisterSentence(LocalDate On, CriminalPenalty Penalty) : CaseCommand(On);

/// <summary>Concludes each act; no act means that there is no violation.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Acts">The acts.</param>
public sealed record ConcludeViolation(LocalDate On, ValueList<ViolationAct> Acts) : CaseCommand(On);

/// <summary>Defers the case.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ground">The ground.</param>
/// <param name="AskedInWriting">Whether the member asked in writing to be considered all the same.</param>
public sealed record DeferCase(LocalDate On, DeferralGround Ground, bool AskedInWriting) : CaseCommand(On);

/// <summary>Goes on after a deferral.</summary>
/// <param name="On">The legal date of the act: the first day on which the ground no longer holds.</param>
public sealed record EndDeferral(LocalDate On) : CaseCommand(On);

/// <summary>Hears the member, or records why that was not possible.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Attendance">How the member took part.</param>
public sealed record HearMember(LocalDate On, HearingAttendance Attendance) : CaseCommand(On);

/// <summary>Votes on a measure, to decide or to propose.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Kind">Whether it decides or proposes.</param>
/// <param name="Ballot">The votes.</param>
public sealed record VoteOnMeasure(LocalDate On, PartyBody By, MeasureVoteKind Kind, MeasureBallot Ballot) : CaseCommand(On);

/// <summary>Holds limitation against the measure voted.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record TestLimitation(LocalDate On) : CaseCommand(On);

/// <summary>Issues the decision in writing.</summary>
/// <param name="On">The day of signing.</param>
/// <param name="Measure">The one measure for all acts.</param>
/// <param name="Offices">The offices that a removal is from; none for other measures.</param>
public sealed record IssueDecision(LocalDate On, DisciplineMeasure Measure, ValueList<HeldOffice> Offices) : CaseCommand(On);

/// <summary>Announces the decision.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="ReceivedOn">The day on which the member received it; null where that is the day of announcement.</param>
public sealed record AnnounceDecision(LocalDate On, LocalDate? ReceivedOn) : CaseCommand(On)
{
    /// <summary>The organization at which it is announced, where the organization disciplined is gone.</summary>
    public OrganizationId? At { get; init; }
}

/// <summary>Files an appeal.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="To">The body addressed.</param>
/// <param name="Objections">What that body holds against it.</param>
public sealed record FileAppeal(LocalDate On, PartyBody To, ValueList<AppealObjection> Objections) : CaseCommand(On);

/// <summary>Resolves the appeal and announces the result.</summary>
/// <param name="On">The day on which the decision on the appeal is announced.</param>
/// <param name="By">The body.</param>
/// <param name="Outcome">The result.</param>
/// <param name="Measure">The new measure, for a reduction or an increase.</param>
public sealed record ResolveAppeal(LocalDate On, PartyBody By, AppealOutcome Outcome, DisciplineMeasure? Measure) : CaseCommand(On)
{
    /// <summary>What was wrong, for an annulment that found it.</summary>
    public WrongKind? Wrong { get; init; }
}

/// <summary>Records that the decision lapsed by itself.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record RecordLapse(LocalDate On) : CaseCommand(On);

/// <summary>Examines the responsibility of the members of an organization.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Individuals">What is concluded on each.</param>
public sealed record ExamineIndividuals(LocalDate On, ValueList<MemberResponsibility> Individuals) : CaseCommand(On);

/// <summary>Annuls or changes a decision that turned out to be wrong, on the conclusion of a competent organization or body of justice.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body that annuls or changes it: the one that decided, else the competent superior.</param>
/// <param name="Wrong">What was wrong.</param>
/// <param name="Outcome">Annulled, reduced or increased.</param>
/// <param name="Measure">The new measure; null for an annulment.</param>
public sealed record RectifyDecision(LocalDate On, PartyBody By, WrongKind Wrong, AppealOutcome Outcome, DisciplineMeasure? Measure) : CaseCommand(On);

/// <summary>Apologizes for wrongful discipline.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
public sealed record ApologizeForDiscipline(LocalDate On, PartyBody By) : CaseCommand(On);

/// <summary>Restores rights and interests after wrongful discipline.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="AppliedOn">The day of the application, which the restoration of membership needs.</param>
public sealed record RestoreRights(LocalDate On, PartyBody By, LocalDate? AppliedOn) : CaseCommand(On);
