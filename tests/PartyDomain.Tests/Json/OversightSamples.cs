using NodaTime;
using PartyDomain.Oversight.Households;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;

namespace PartyDomain.Tests.Json;

/// <summary>One value of every kind of fact of sessions, and a register with sessions and households.</summary>
internal static class OversightSamples
{
    private static readonly LocalDate Day = new(2025, 7, 1);
    private static readonly OrganizationId Commune = new("đảng-bộ-xã");
    private static readonly OrganizationId Cell = new("chi-bộ-3");
    private static readonly PersonId Person = new("person-5");
    private static readonly SessionPlan Plan = new(SessionKind.Inspection, SessionForm.SignsOfViolation, Commune, SessionBody.InspectionCommission);

    public static ValueList<SessionSubject> Subjects { get; } = [new OrganizationSubject(Cell, SubjectBody.PartyGroup), new MemberSubject(Person, true)];

    public static ValueList<InspectionEvent> Events { get; } =
    [
        new SessionDecided(Day, Plan, Subjects),
        new SessionRecorded(Day, Plan with { Kind = SessionKind.Supervision, Form = null }, [new OrganizationSubject(Cell)])
        {
            DecidedOn = Day.PlusDays(-40),
            BegunOn = Day.PlusDays(-30),
            Further = new SubjectNumbers(4, 3, 2),
        },
        new SessionBegun(Day),
        new SubjectAdded(Day, new MemberSubject(Person)),
        new SubjectConcluded(Day, Subjects[1], SubjectConclusion.MustBeDisciplined) { Position = 4 },
        new SubjectDisciplined(Day, Subjects[1]),
        new SessionConcluded(Day),
        new SessionCancelled(Day),
        new SessionCorrected(Day, 2, new SessionBegun(Day.PlusDays(1))) { Position = 8 },
    ];

    public static ValueList<InspectionCommand> Commands { get; } =
    [
        new DecideSession(Day, Plan, Subjects),
        new BeginSession(Day),
        new AddSubject(Day, new MemberSubject(Person, false)),
        new ConcludeSubject(Day, new OrganizationSubject(Cell, SubjectBody.StandingCommittee), SubjectConclusion.Shortcoming),
        new RegisterDiscipline(Day, Subjects[1]),
        new ConcludeSession(Day),
        new CancelSession(Day),
    ];

    public static InspectionSession Session { get; } = InspectionHistory.Fold(
        new SessionId("cuộc-1"),
        [
            new SessionDecided(Day, Plan, Subjects),
            new SessionBegun(Day.PlusDays(9)),
            new SubjectConcluded(Day.PlusDays(30), new MemberSubject(Person), SubjectConclusion.Violation),
            new SessionCorrected(Day.PlusDays(40), 1, new SessionBegun(Day.PlusDays(8))),
        ]);

    public static RegisterDocument Document { get; } = new(1)
    {
        Inspections = [new InspectionEntry(Session.Id, Session.History)],
        HouseholdGroups = [new HouseholdGroup("nhóm-1", new CoverageUnitId("thôn-3"), 11, Day, Day.PlusYears(1))],
        HouseholdAssignments = [new HouseholdAssignment(Person, "nhóm-1", Day, null)],
    };
}
