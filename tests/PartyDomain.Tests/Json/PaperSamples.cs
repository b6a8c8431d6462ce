using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Json;

/// <summary>One value of every kind about badges, cards, files and members taken over. The golden files hold the same values.</summary>
internal static class PaperSamples
{
    private static readonly LocalDate Day = new(2025, 10, 8);
    private static readonly LocalDate Round = new(2025, 11, 7);
    private static readonly OrganizationId Cell = new("chi-bộ-3");
    private static readonly BadgeNumber Number = new("AB", "E0000012");
    private static readonly CardKey Card = new("card-17");
    private static readonly CvNumber Cv = CvNumber.Parse("000123ABC");

    public static BaselineFacts Facts { get; } = new("bản kê 2025", Standing.Full, Cell)
    {
        AdmissionDecidedOn = PartialDate.Of(1946),
        JoinedOn = PartialDate.Of(1946, 12),
        OfficialOn = PartialDate.Of(new LocalDate(1947, 5, 19)),
        Card = Card,
        CvNumber = Cv,
        Badges = [new(30, PartialDate.Of(1977)), new(40, null)],
        Interruptions = [new(InterruptionKind.LostContact, new(1950, 3, 1), new(1951, 6, 1), null) { FromPrecision = DatePrecision.Month, UntilPrecision = DatePrecision.Month }],
    };

    public static BaselineDocument Document { get; } = new(Day, [new(new("person-1"), Facts), new(new("person-2"), new("bản kê 2025", Standing.Former, null))]);

    public static MembershipEvidence Evidence { get; } = new()
    {
        Badge = new(Day, "register", [new(BadgeMeasureKind.Warning, Day, Day.PlusDays(-9)), new(BadgeMeasureKind.Removal, Day, null)]) { DiedOn = Day, Exempt = true },
    };

    public static ValueList<MembershipCommand> Commands { get; } =
    [
        new DeclareBadge(Day, 45, BadgeGround.Illness, BadgeDeclarer.FamilyOfIll, Round),
        new AgreeBadge(Day),
        new ProposeBadge(Day),
        new ListBadge(Day),
        new DecideBadge(Day, PartyBody.ProvincialStandingCommittee, Number),
        new PresentBadge(Day, Cell),
        new CloseBadgeClaim(Day, BadgeCloseReason.Postponed),
        new RecognizeCorrection(Day),
        new ReportBadgeLost(Day, 45, true),
        new ReissueBadge(Day, 45, PartyBody.ProvincialStandingCommittee, Number),
        new WithdrawBadges(Day),
        new RequestCard(Day, CardAct.Reissue),
        new DecideCard(Day, PartyBody.SuperiorStandingCommittee, Card),
        new HandOverCard(Day),
        new CheckCard(Day),
        new ReportCardFault(Day, CardFault.Damaged, true),
        new DepositCard(Day),
        new GiveBackCard(Day),
        new CollectCard(Day, CardReturn.Misprint),
        new AssignCvNumber(Day, Cv),
        new PlaceFile(Day, FileCase.LaborAbroad, FileKeeper.DirectSuperior, Cell),
        new ConfirmIndex(Day),
        new SupplementFile(Day, SupplementOccasion.Transfer),
        new HandOverFile(Day, Day.PlusDays(-3), Cell),
        new ReportFileLost(Day, FileLossCause.ForceMajeure, true),
        new RestoreFile(Day, true, true),
    ];

    public static ValueList<MembershipEvent> Events { get; } =
    [
        new BadgeDeclared(Day, 45, BadgeGround.Posthumous, BadgeDeclarer.FamilyOfDeceased, Round),
        new BadgeAgreed(Day, Cell),
        new BadgeProposed(Day),
        new BadgeListed(Day),
        new BadgeDecided(Day, 45, BadgeGround.Illness, PartyBody.ProvincialStandingCommittee, Number),
        new BadgePresented(Day, 45, Cell),
        new BadgeClaimClosed(Day, BadgeCloseReason.TakenBack),
        new CorrectionRecognized(Day),
        new BadgeLost(Day, 45, true),
        new BadgeReissued(Day, 45, PartyBody.ProvincialStandingCommittee, Number),
        new BadgesWithdrawn(Day),
        new CardRequested(Day, CardAct.Exchange),
        new CardDecided(Day, PartyBody.SuperiorStandingCommittee, Card),
        new CardHandedOver(Day),
        new CardChecked(Day),
        new CardFaultReported(Day, CardFault.Misprinted, true),
        new CardDeposited(Day),
        new CardGivenBack(Day),
        new CardCollected(Day, CardReturn.ReturnedByMember),
        new CvNumberAssigned(Day, Cv),
        new FilePlaced(Day, FileCase.OrganizationGone, FileKeeper.SuperiorOfEndedOrganization, Cell),
        new IndexConfirmed(Day),
        new FileSupplemented(Day, SupplementOccasion.ReturnFromAbroad),
        new FileHandedOver(Day, Day.PlusDays(-3), Cell),
        new FileLost(Day, FileLossCause.Organization, true),
        new FileRestored(Day, true, true),
        new BaselineRecorded(Day, Facts),
        new DuplicateLinked(Day, new("person-9"), DuplicateJudgment.DifferentMembers),
    ];
}
