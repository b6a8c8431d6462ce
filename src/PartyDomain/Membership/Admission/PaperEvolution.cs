using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>What each paper makes of a dossier.</summary>
internal static class PaperEvolution
{
    public static AdmissionDossier Apply(AdmissionDossier dossier, AdmissionEvent happened)
    {
        var after = Register(dossier, happened);
        var isDossierPaper = happened is ApplicationSubmitted or CvSubmitted or MemberIntroduced or UnionIntroduced or OpinionsCollected;
        return isDossierPaper
            ? after with { FirstPaperOn = Earlier(dossier.FirstPaperOn, happened.On) }
            : after;
    }

    private static AdmissionDossier Register(AdmissionDossier dossier, AdmissionEvent happened) => happened switch
    {
        HelperAssigned e => dossier with { Helper = e.Helper },
        AwarenessCertificateRegistered e => dossier with { CertificateIssuedOn = e.IssuedOn },
        CvSubmitted e => dossier with { CvOn = e.On, Profile = e.Profile, Verification = null, CvCertifiedOn = null },
        CvAmended e => dossier with { CvAmendedOn = e.On, Profile = e.Profile },
        VerificationRequested e => dossier with
        {
            VerificationRequests = dossier.VerificationRequests.Add(new VerificationRequest(e.Request, e.On, e.Due, null)),
        },
        VerificationReplied e => dossier with
        {
            VerificationRequests = dossier.VerificationRequests
                .Select(request => string.Equals(request.Request, e.Request, StringComparison.Ordinal) ? request with { RepliedOn = e.On } : request)
                .ToValueList(),
        },
        VerificationConcluded e => dossier with { Verification = new Verification(e.Persons, e.On) },
        CvCertified e => dossier with { CvCertifiedOn = e.On },
        MemberIntroduced e => dossier with { Introductions = With(dossier.Introductions, new Introduction(e.Introducer, e.On, null, true), e.Introducer) },
        IntroducerReplaced e => dossier with
        {
            Introductions = With(dossier.Introductions, new Introduction(e.Replacement, e.On, e.Former, e.WithLetter), e.Former, e.Replacement),
        },
        UnionIntroduced e => dossier with
        {
            UnionIntroductions = dossier.UnionIntroductions.Where(other => other.Body != e.Body).Append(new UnionIntroduction(e.Body, e.On)).ToValueList(),
        },
        CommentRegistered e => dossier with { Comments = dossier.Comments.Add(new Comment(e.Source, e.On)) },
        OpinionsCollected e => dossier with { OpinionsOn = e.On },
        OverAgeGroundEstablished e => dossier with { OverAge = new OverAgeGround(e.HealthAndPrestige, e.Need, e.On) },
        PoliticalStandardConcluded e => dossier with { Political = new PoliticalConclusion(e.Matter, e.On) },
        ConsentRegistered e => dossier with { Consents = dossier.Consents.Add(new Consent(e.Kind, e.By, e.On)) },
        _ => dossier,
    };

    private static ValueList<Introduction> With(ValueList<Introduction> introductions, Introduction added, params ReadOnlySpan<PersonId> gone)
    {
        var rest = new List<Introduction>();
        foreach (var introduction in introductions.AsSpan())
        {
            if (!gone.Contains(introduction.Introducer))
            {
                rest.Add(introduction);
            }
        }

        return rest.Append(added).ToValueList();
    }

    private static LocalDate Earlier(LocalDate? known, LocalDate date) => known is { } other && other < date ? other : date;
}
