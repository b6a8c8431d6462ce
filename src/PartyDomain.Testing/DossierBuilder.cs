using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Voting;

namespace PartyDomain.Testing;

/// <summary>
/// Makes the papers of a fictitious, complete dossier. Counted from the day it is set up: on the source list 7 months before, helper
/// 6 months before, certificate 4 months before, authorization 1 month before; application, CV, introductions and resolution of the mass
/// organization on the day; verification 1, certification 2 and opinions 3 months after it, but at the latest on the day before the cell's vote.
/// </summary>
public sealed record DossierBuilder
{
    /// <summary>The cell that considers the person.</summary>
    public OrganizationId Cell { get; init; } = new("cell-1");

    /// <summary>Who authorizes the procedure and certifies the CV.</summary>
    public PartyBody Authorizer { get; init; } = PartyBody.GrassrootsCommittee;

    /// <summary>What the CV says; by default an adult of 30 years with a higher diploma, for whom two members must write.</summary>
    public ApplicantProfile? Profile { get; init; }

    /// <summary>The members who introduce the applicant.</summary>
    public ValueList<PersonId> Introducers { get; init; } = [new("introducer-1"), new("introducer-2")];

    /// <summary>The member assigned to help.</summary>
    public PersonId Helper { get; init; } = new("helper");

    /// <summary>What is left out.</summary>
    public ValueList<DossierPart> Omit { get; init; } = [];

    /// <summary>Makes the facts up to a stage, complete at the most.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="dates">The days; <see cref="MembershipDates.SetUpOn"/> and <see cref="MembershipDates.CellOn"/> must be given.</param>
    /// <returns>The facts in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    public ValueList<MembershipEvent> Build(MembershipStage stage, MembershipDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var setUp = dates.SetUpOn ?? throw new ArgumentException("The day on which the dossier is set up is needed.", nameof(dates));
        var last = dates.CellOn?.PlusDays(-1) ?? LocalDate.MaxIsoValue;
        var profile = ProfileOn(setUp);
        var certificate = dates.CertificateOn ?? setUp.PlusMonths(-4);
        var facts = new List<MembershipEvent>();
        if (stage >= MembershipStage.Listed)
        {
            facts.Add(new ProspectListed(setUp.PlusMonths(-7), Cell, null));
            Add(DossierPart.Helper, new HelperAssigned(setUp.PlusMonths(-6), Helper));
            Add(DossierPart.Certificate, new AwarenessCertificateRegistered(LocalDate.Max(certificate, setUp.PlusMonths(-6)), certificate, CertificateIssuer.PoliticalCenter));
        }

        if (stage >= MembershipStage.Authorized)
        {
            Add(DossierPart.Authorization, new ProcedureAuthorized(setUp.PlusMonths(-1), Authorizer));
        }

        if (stage >= MembershipStage.Complete)
        {
            Papers();
        }

        return facts.ToValueList();

        void Add(DossierPart part, MembershipEvent happened)
        {
            if (!Omit.Contains(part))
            {
                facts.Add(happened);
            }
        }

        void Papers()
        {
            Add(DossierPart.Application, new ApplicationSubmitted(setUp, true));
            Add(DossierPart.Cv, new CvSubmitted(setUp, profile, Declared(profile)));
            foreach (var introducer in Introducers)
            {
                Add(DossierPart.Introductions, new MemberIntroduced(setUp, introducer));
            }

            if (profile.Union != UnionSetting.None)
            {
                Add(DossierPart.Union, new UnionIntroduced(setUp, profile.Union == UnionSetting.YouthUnion ? UnionBody.YouthUnion : UnionBody.TradeUnion));
            }

            Add(DossierPart.Verification, new VerificationConcluded(LocalDate.Min(setUp.PlusMonths(1), last), Verified(profile)));
            Add(DossierPart.Certification, new CvCertified(LocalDate.Min(setUp.PlusMonths(2), last), Authorizer));
            Add(DossierPart.Opinions, new OpinionsCollected(LocalDate.Min(setUp.PlusMonths(3), last), true, true, false));
        }
    }

    /// <summary>Gives the profile, or the usual one for a dossier set up on a day.</summary>
    /// <param name="setUpOn">The day.</param>
    /// <returns>The profile.</returns>
    public ApplicantProfile ProfileOn(LocalDate setUpOn) => Profile ?? new ApplicantProfile(setUpOn.PlusYears(-30), EducationLevel.Higher);

    private static ValueList<Relation> Declared(ApplicantProfile profile) =>
        [.. Relatives(profile), Relation.Sibling, Relation.Grandparent];

    private static ValueList<VerifiedPerson> Verified(ApplicantProfile profile) =>
        Relatives(profile).Prepend(Relation.Applicant).Select(relation => new VerifiedPerson(relation, VerificationBasis.Verified)).ToValueList();

    private static List<Relation> Relatives(ApplicantProfile profile)
    {
        List<Relation> all = [Relation.Father, Relation.Mother];
        AddIf(profile.RaisedByCarer, Relation.Carer);
        AddIf(profile.Married, Relation.Spouse, Relation.SpouseFather, Relation.SpouseMother);
        AddIf(profile is { Married: true, SpouseRaisedByCarer: true }, Relation.SpouseCarer);
        AddIf(profile.HasAdultChildren, Relation.Child);
        return all;

        void AddIf(bool condition, params ReadOnlySpan<Relation> relations)
        {
            if (condition)
            {
                all.AddRange(relations);
            }
        }
    }
}
