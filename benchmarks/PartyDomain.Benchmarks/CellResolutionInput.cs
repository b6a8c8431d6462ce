using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Voting;

namespace PartyDomain.Benchmarks;

/// <summary>One fictitious dossier before the cell's resolution, complete or with three faults; all three contestants judge the same objects.</summary>
public sealed class CellResolutionInput
{
    private static readonly LocalDate On = new(2025, 10, 6);

    public CellResolutionInput(bool faulty)
    {
        var cell = new OrganizationId("cell-1");
        Command = new ResolveAtCell(On, new Ballot(VotingForm.SecretBallot, votesFor: 11, votesAgainst: 3));
        Evidence = new MembershipEvidence
        {
            Cell = new CellSituation(cell, On, "benchmark", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary),
            Roster = new Roster(cell, PartyBody.Cell, On, "benchmark", Members()),
            Members = [Introducer("member-1"), Introducer("member-2")],
        };
        Record = new MembershipRecord(new PersonId("person-1"))
        {
            Standing = Standing.Candidate,
            Dossier = new AdmissionDossier
            {
                Phase = AdmissionPhase.Preparing,
                Cell = cell,
                ListedOn = On.PlusMonths(-20),
                AuthorizedOn = On.PlusMonths(-6),
                FirstPaperOn = On.PlusMonths(-5),
                CertificateIssuedOn = faulty ? On.PlusMonths(-61) : On.PlusMonths(-8),
                ApplicationOn = On.PlusMonths(-5),
                CvOn = On.PlusMonths(-5),
                Profile = new ApplicantProfile(On.PlusYears(-25), faulty ? EducationLevel.LowerSecondaryEquivalent : EducationLevel.LowerSecondaryDiploma),
                Verification = new Verification(Verified(Relation.Applicant, Relation.Father, Relation.Mother), On.PlusMonths(-3)),
                CvCertifiedOn = On.PlusMonths(-3),
                Introductions =
                [
                    new Introduction(new PersonId("member-1"), On.PlusMonths(-4), null, true),
                    new Introduction(new PersonId("member-2"), On.PlusMonths(-4), null, true),
                ],
                OpinionsOn = faulty ? null : On.PlusMonths(-2),
            },
        };
    }

    public ResolveAtCell Command { get; }

    public MembershipEvidence Evidence { get; }

    public MembershipRecord Record { get; }

    private static ValueList<VerifiedPerson> Verified(params Relation[] relations) =>
        relations.Select(relation => new VerifiedPerson(relation, VerificationBasis.Verified)).ToValueList();

    private static MemberEvidence Introducer(string person) => new(new PersonId(person), On, "benchmark", Standing.Full);

    private static ValueList<RosterEntry> Members() => Enumerable.Range(1, 18)
        .Select(n => new RosterEntry(new PersonId($"member-{n}")) { Present = n <= 14, Exempt = n == 15, TemporarilyElsewhere = n == 16 })
        .ToValueList();
}
