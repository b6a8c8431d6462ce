using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Json;

/// <summary>One value of every kind of fact of organizations and coverage units. The golden files hold the same values.</summary>
internal static class OrganizationSamples
{
    private static readonly LocalDate Earlier = new(2025, 5, 26);
    private static readonly LocalDate Day = new(2025, 7, 1);
    private static readonly OrganizationId Commune = new("đảng-bộ-xã");
    private static readonly OrganizationId Cell = new("chi-bộ-3");
    private static readonly PersonId Person = new("person-5");

    private static readonly OrganizationAttributes Attributes =
        new("Chi bộ thôn 3", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, Commune) { Code = "08.03" };

    public static ValueList<OrganizationEvent> OrganizationEvents { get; } =
    [
        new OrganizationTakenOver(Earlier, Attributes),
        new OrganizationFounded(Day, Attributes with { Parent = null, Code = null }),
        new OrganizationRenamed(Day, "Chi bộ thôn 3 \"mới\""),
        new OrganizationRecoded(Day, null) { Position = 3 },
        new OrganizationRetyped(Day, OrganizationKind.PartyOrganization, OrganizationSector.SpecialZone),
        new TierRoleChanged(Day, TierRole.SuperiorOfGrassroots),
        new OrganizationReparented(Day, Commune),
        new OrganizationEnded(Day),
        new OrganizationMerged(Day, Cell),
        new OrganizationSplit(Day, [Cell, Commune], true) { Position = 2 },
        new OrganizationDissolved(Day),
        new OfficeTaken(Day, Person, PartyOffice.StandingDeputySecretary, OfficeSelection.Appointed),
        new OfficeLeft(Day, Person, PartyOffice.InspectionChair),
        new CongressCalled(Earlier, CongressKind.Extraordinary, CongressForm.OfDelegates, Day),
        new CongressHeld(Day, CongressForm.OfMembers, 12, 7, new(2030, 7, 1), Due(7, "16.1.1", new(2025, 7, 10))) { Position = 5 },
        new ElectionHeld(Day, PartyOffice.Secretary, 2, 1, 13, 7, 12, [new(Person, 9), new(new("person-6"), 3)], [Person]),
        new CommitteeAppointed(Day, AppointmentGround.Reorganization, 15, new(2027, 6, 30)),
        new TermEndMoved(Day, new(2028, 1, 1)),
        new ElectionReported(Day, Due(15, "16.1.2", new(2025, 7, 22))),
        new ElectionConfirmed(Day, true),
        new PowersGranted(Day, OrganizationPower.Empowered, [PowerGrant.Admission, PowerGrant.Files]),
        new PowersRevoked(Day, OrganizationPower.Delegated) { Position = 5 },
        new OrganizationCorrected(Day, 4, new OrganizationReparented(Earlier, null)) { Position = 10 },
    ];

    public static ValueList<ElectionCommand> ElectionCommands { get; } =
    [
        new CallCongress(Earlier, Commune, CongressKind.Extraordinary, CongressForm.OfDelegates, Day)
        {
            Ground = ExtraordinaryGround.SeriousDisunity,
            Ballot = new Ballot(VotingForm.SecretBallot, 9, 4, 2),
            Agreeing = [Cell],
        },
        new HoldCongress(Day, Cell, 5, true) { Number = 12, TermEndsOn = new(2027, 6, 30) },
        new HoldElection(Day, Cell, PartyOffice.DeputySecretary, 2, 13, [new(Person, 9), new(new("person-6"), 3)]),
        new ReportElection(Day, Cell),
        new ConfirmElection(Day, Cell, Commune, true) { NotRecognized = [new(Person, PartyOffice.CommitteeMember)] },
        new AppointOffices(Day, Cell, null, AppointmentGround.Reorganization, [new(Person, PartyOffice.Secretary)])
        {
            ProposedOn = Earlier,
            Seats = 7,
            TermEndsOn = new(2027, 6, 30),
            Agreement = new Ballot(VotingForm.PartyCard, 6, 1),
        },
        new MoveTermEnd(Day, Cell, Commune, new(2028, 1, 1)),
        new LeaveOffices(Day, Cell, [Person], LeavingReason.Retired),
    ];

    private static Deadline Due(int days, string point, LocalDate on) =>
        new(Day, Length.WorkingDays(days), on, new Citation(Instruments.Regulation294.Id, point), EvidenceGrade.Confirmed);

    public static ValueList<CoverageUnitEvent> CoverageUnitEvents { get; } =
    [
        new CoverageUnitEstablished(Earlier, CoverageUnitKind.HealthStation, "Trạm y tế xã", Commune),
        new CoverageUnitRenamed(Day, "Trạm y tế số 2"),
        new CoverageUnitMoved(Day, Commune),
        new HeadTookOffice(Day, Person, false),
        new HeadLeftOffice(Day),
        new CellServes(Day, Cell),
        new CellServesNoLonger(Day),
        new CoverageUnitEnded(Day) { Position = 7 },
        new CoverageUnitCorrected(Day, 1, null),
    ];

    public static PartyOrganization Organization { get; } = OrganizationHistory.Fold(
        Cell,
        [
            new OrganizationFounded(Earlier, Attributes),
            new OfficeTaken(Earlier, Person, PartyOffice.Secretary, OfficeSelection.Elected),
            new OrganizationRenamed(Day, "Chi bộ 3"),
            new OrganizationCorrected(Day, 2, new OrganizationRenamed(Day, "Chi bộ thôn Ba")),
        ]);

    public static CoverageUnit Unit { get; } = CoverageUnit.Fold(
        new CoverageUnitId("thôn-3"),
        [
            new CoverageUnitEstablished(Earlier, CoverageUnitKind.Village, "Thôn 3", Commune),
            new HeadTookOffice(Earlier, Person),
            new CellServes(Day, Cell),
            new CoverageUnitCorrected(Day, 1, null),
        ]);

    public static MemberProfile Profile { get; } = new(Earlier)
    {
        BornOn = new(1999, 2, 28),
        Sex = Sex.Male,
        YouthUnionMember = true,
        PrivateBusinessOwner = false,
        Occupation = Occupation.Worker,
        Rural = true,
        LivesIn = new CoverageUnitId("thôn-3"),
        Sensitive = new SensitiveProfile { Ethnicity = "02", EthnicMinority = true, Religion = "none", Religious = false },
    };

    public static MemberProfile Studied { get; } = new(Earlier)
    {
        Occupation = Occupation.StoppedWorking,
        GeneralEducation = GeneralEducation.UpperSecondary,
        ProfessionalLevel = ProfessionalLevel.Master,
        AcademicTitle = AcademicTitle.None,
        PoliticalTheory = PoliticalTheory.Advanced,
        MarriedToForeigner = true,
        FamilyPlanningViolator = false,
    };

    public static PartyOrganization Ended { get; } = OrganizationHistory.Fold(
        Cell,
        [
            new OrganizationFounded(Earlier, Attributes),
            new PowersGranted(Earlier, OrganizationPower.Delegated, []),
            new OrganizationEnded(Day) { MembersTo = Commune, TransfersDue = new Deadline(Earlier, Length.WorkingDays(30), Day, new Citation(new InstrumentId("24-QĐ/TW", new(2021, 7, 30), "BCHTW"), "6.3.5"), EvidenceGrade.Confirmed) },
        ]);

    public static ValueList<OrganizationCommand> Commands { get; } =
    [
        new FoundOrganization(Day, Commune, new NewOrganization(Cell, Attributes)) { DecidedOn = Earlier, Document = new InstrumentId("12-QĐ/ĐU", Earlier, "Đảng ủy xã") },
        new RenameOrganization(Day, null, Cell, "Chi bộ thôn 3 \"mới\""),
        new RecodeOrganization(Day, Commune, Cell, null),
        new RetypeOrganization(Day, Commune, Cell, OrganizationKind.Cell, OrganizationSector.Ward),
        new ChangeTierRole(Day, Commune, Cell, TierRole.Grassroots, OrganizationKind.PartyOrganization),
        new ReparentOrganization(Day, null, Cell, null),
        new SplitOrganization(Day, Commune, Cell, [new NewOrganization(new("chi-bộ-4"), Attributes)], true, [new OrganizationHandover(Commune, Cell)]),
        new MergeOrganizations(Day, Commune, [Cell, Commune], new("chi-bộ-4"), Attributes),
        new EndOrganization(Day, Commune, Cell, EndingGround.Unsuitable, null, []),
        new DissolveOrganization(Day, null, Cell, Commune, new Ballot(VotingForm.SecretBallot, 9, 1), new Ballot(VotingForm.PartyCard, 6, 4, 1), Cell, []),
    ];

    public static TrainingClass ClassByDays { get; } = new("class-2", Commune, TrainingKind.OfficeHolders, Earlier, Day, 30)
    {
        Sessions = [new TrainingSession(Earlier, 29) { Persons = [Person] }, new TrainingSession(Day, 0)],
        CertificatesIssued = 28,
    };

    public static TrainingClass Class { get; } =
        new("class-1", Commune, TrainingKind.NewMembers, Earlier, Day, 41) { Persons = [Person, new("person-6")] };
}
