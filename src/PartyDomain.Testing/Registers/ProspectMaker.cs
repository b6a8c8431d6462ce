using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the people of a fictitious register who were put on the source list and not admitted: some move on, some are stalled, some gave up.</summary>
internal sealed class ProspectMaker(RegisterLayout layout, Population population, ProfileMaker profiles, CourseMaker courses, long seed)
{
    private static readonly int[] Weights = [22, 5, 6, 14, 12, 6, 8, 6, 8, 3, 5, 4, 3, 5, 4];

    private readonly Dice dice = new(seed, 4);

    public void Make()
    {
        for (var i = 0; i < layout.Shape.Prospects; i++)
        {
            // Two of five were set up in the year itself and are still moving at its end.
            var setUp = RegisterLayout.Workday(new LocalDate(layout.Shape.Year, 1, 5).PlusDays(i % 5 < 2 ? 60 + dice.Below(240) : -dice.Below(480)));
            Prospect(layout.Cells[dice.Weighted([.. layout.Cells.Select(cell => cell.Weight)])], setUp, (Kind)dice.Weighted(Weights));
        }
    }

    private void Prospect(CellPlan cell, LocalDate setUp, Kind kind)
    {
        var person = population.NextPerson();
        var bornOn = setUp.PlusYears(-20 - dice.Below(18)).PlusDays(-dice.Below(360));
        var profile = new ApplicantProfile(bornOn, EducationLevel.Higher) { Union = bornOn.PlusYears(30) > setUp ? UnionSetting.YouthUnion : UnionSetting.None };
        var builder = courses.Builder(person, cell, setUp, profile, dice);
        var cellOn = RegisterLayout.Workday(setUp.PlusMonths(5));
        LocalDate? certificate = kind switch
        {
            Kind.Expired => RegisterLayout.WorkdayBefore(setUp.PlusMonths(-63)),
            Kind.Expiring => RegisterLayout.WorkdayBefore(new LocalDate(layout.Shape.Year - 5, 10, 10).PlusDays(dice.Below(75))),
            Kind.Listed => null,
            _ => courses.Attend(person, setUp),
        };
        if (kind == Kind.Listed && dice.Percent(40))
        {
            courses.Attend(person, setUp);
        }

        builder = builder with
        {
            Stage = StageOf(kind),
            Dates = new MembershipDates
            {
                SetUpOn = setUp,
                CertificateOn = certificate,
                CellOn = cellOn,
                CommitteeOn = RegisterLayout.Workday(cellOn.PlusDays(14)),
                DecisionOn = RegisterLayout.Workday(cellOn.PlusDays(28)),
                ReceivedOn = RegisterLayout.Workday(cellOn.PlusDays(35)),
            },
            Dossier = builder.Dossier with { Omit = OmittedBy(kind) },
        };
        population.Add(person, courses.Known(builder.Build(CourseMaker.Law).Select(item => kind == Kind.VoteFallsShort ? CourseMaker.FallingShort(item) : item).Concat(After(kind, setUp, cellOn))), profiles.Make(cell, setUp.PlusMonths(-7), bornOn));
    }

    private static MembershipStage StageOf(Kind kind) => kind switch
    {
        Kind.Listed or Kind.Expired or Kind.Expiring or Kind.NotAuthorized or Kind.Removed => MembershipStage.Listed,
        Kind.PapersMissing => MembershipStage.Authorized,
        Kind.VoteFallsShort or Kind.NotDecided or Kind.Moved => MembershipStage.CellResolved,
        Kind.NoCeremony => MembershipStage.Received,
        _ => MembershipStage.Complete,
    };

    private static ValueList<DossierPart> OmittedBy(Kind kind) => kind switch
    {
        Kind.Listed => [DossierPart.Certificate],
        Kind.Unanswered or Kind.NotVerified => [DossierPart.Verification, DossierPart.Certification, DossierPart.Opinions],
        Kind.NotIntroduced => [DossierPart.Introductions, DossierPart.Union],
        _ => [],
    };

    private static IEnumerable<MembershipEvent> After(Kind kind, LocalDate setUp, LocalDate cellOn)
    {
        var asked = RegisterLayout.Workday(setUp.PlusDays(10));
        return kind switch
        {
            Kind.Unanswered => [new VerificationRequested(asked, "request-1", VerificationPlace.Domestic, Clocks.Start(DossierLaw.VerificationReply, asked, CourseMaker.Law))],
            Kind.Moved => [new ApplicantMoved(RegisterLayout.Workday(cellOn.PlusDays(10)), false, null)],
            Kind.Removed => [new ProspectRemoved(RegisterLayout.Workday(setUp))],
            Kind.Withdrawn => [new ProcedureClosed(RegisterLayout.Workday(cellOn), CloseReason.Withdrawn)],
            _ => [],
        };
    }

    private enum Kind
    {
        Listed = 0,
        Expired = 1,
        Expiring = 2,
        NotAuthorized = 3,
        PapersMissing = 4,
        Unanswered = 5,
        NotVerified = 6,
        NotIntroduced = 7,
        NotConsidered = 8,
        VoteFallsShort = 9,
        NotDecided = 10,
        NoCeremony = 11,
        Moved = 12,
        Removed = 13,
        Withdrawn = 14,
    }
}
