using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Finds people on the way to admission who do not get on, and why.</summary>
public static class StalledCandidates
{
    /// <summary>Lists prospects and candidates for whom nothing has happened since a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="under">The organization whose cells count, by the tree of <paramref name="day"/>.</param>
    /// <param name="quietSince">Who had a fact after this day is not stalled.</param>
    /// <param name="day">The day of looking.</param>
    /// <param name="law">The law as the host applies it: it says when a certificate runs out (06-HD/TW, 5.4 a).</param>
    /// <returns>The people, by the order of the register.</returns>
    public static ValueList<StalledCandidate> Of(Register register, OrganizationId under, LocalDate quietSince, LocalDate day, Law law)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(law);
        var view = register.Organizations.On(day);
        var cells = view.Contains(under) ? view.Subtree(under).ToHashSet() : [];
        var stalled = new List<StalledCandidate>();
        foreach (var member in register.Members.AsSpan())
        {
            if (member.Timeline.On(day) is not { Standing: Standing.Prospect or Standing.Candidate, Cell: { } cell } || !cells.Contains(cell))
            {
                continue;
            }

            var record = member.ToRecord(day);
            if (record.History.Count > 0 && record.History.Max(happened => happened.On) is var last && last <= quietSince)
            {
                stalled.Add(new StalledCandidate(member.Person, cell, ReasonOf(record.Dossier, day, law), last));
            }
        }

        return stalled.ToValueList();
    }

    private static StallReason ReasonOf(AdmissionDossier dossier, LocalDate day, Law law) => dossier.Phase switch
    {
        AdmissionPhase.Moved or AdmissionPhase.MovedReceived => StallReason.Moved,
        AdmissionPhase.UnderReview => StallReason.UnderReview,
        AdmissionPhase.Decided or AdmissionPhase.DecisionReceived => StallReason.NoCeremony,
        AdmissionPhase.Escalated => StallReason.VoteNotCarried,
        AdmissionPhase.CellResolved or AdmissionPhase.CommitteeResolved => StallReason.NotDecided,
        _ => Missing(dossier, day, law),
    };

    private static StallReason Missing(AdmissionDossier dossier, LocalDate day, Law law) => dossier switch
    {
        { CertificateIssuedOn: null } => StallReason.NoCertificate,
        _ when HasExpired(dossier.CertificateIssuedOn.Value, day, law) => StallReason.CertificateExpired,
        { AuthorizedOn: null, ApplicationOn: null } => StallReason.NotAuthorized,
        { ApplicationOn: null } or { CvOn: null } => StallReason.PapersMissing,
        { Verification: null } when dossier.VerificationRequests.Any(request => request.RepliedOn is null) => StallReason.VerificationUnanswered,
        { Verification: null } or { CvCertifiedOn: null } => StallReason.NotVerified,
        { DecisionTally: { Carried: false } } => StallReason.VoteNotCarried,
        _ when !IsIntroduced(dossier, day, law) => StallReason.NotIntroduced,
        _ => StallReason.NotConsidered,
    };

    // Charter, 4.1: members, and beside fewer of them the union the applicant belongs to.
    private static bool IsIntroduced(AdmissionDossier dossier, LocalDate day, Law law)
    {
        var union = dossier.Profile?.Union ?? UnionSetting.None;
        var needed = law.Read(union == UnionSetting.None ? DossierLaw.Introducers : DossierLaw.IntroducersBesideUnion, day);
        var body = union == UnionSetting.YouthUnion ? UnionBody.YouthUnion : UnionBody.TradeUnion;
        return (!needed.IsKnown || dossier.Introductions.Count >= needed.Value)
            && (union == UnionSetting.None || dossier.UnionIntroductions.Any(introduction => introduction.Body == body));
    }

    private static bool HasExpired(LocalDate issued, LocalDate day, Law law) =>
        law.Read(DossierLaw.CertificateValidity, day) is { IsKnown: true } validity && Periods.End(issued, validity.Value) < day;
}
