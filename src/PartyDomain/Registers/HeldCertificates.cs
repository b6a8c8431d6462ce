using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Finds certificates of classes that are due in somebody's dossier: of awareness for people who are to be considered, of the class for new members for probationers.</summary>
public static class HeldCertificates
{
    /// <summary>Lists the certificates that are to be entered, the latest one of each person.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The day on which they are entered: the latest certificate up to that day counts.</param>
    /// <param name="issuer">Who issued them, which a class does not say.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The certificates, in the order of the persons in the register. One that ended before the day is left out: the class has to be taken again (06-HD/TW, 5.4 b).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<HeldCertificate> Of(Register register, LocalDate on, CertificateIssuer issuer, Law law)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(law);
        var kinds = new Dictionary<string, TrainingKind>(StringComparer.Ordinal);
        foreach (var held in register.Document.TrainingClasses)
        {
            kinds.TryAdd(held.Id, held.TrainingKind);
        }

        var byPerson = register.Document.TrainingCertificates.Where(certificate => certificate.IssuedOn <= on).ToLookup(certificate => certificate.Person);
        var found = new List<HeldCertificate>();
        foreach (var member in register.Members)
        {
            if (byPerson.Contains(member.Person) && Due(member.ToRecord(on)) is var (kind, entered)
                && byPerson[member.Person].Where(item => kinds.TryGetValue(item.ClassId, out var of) && of == kind).MaxBy(item => item.IssuedOn) is { } latest
                && (entered is null || entered < latest.IssuedOn))
            {
                Add(found, latest, kind, on, issuer, law);
            }
        }

        return found.ToValueList();
    }

    // What the record waits for, and the certificate of that kind that it has.
    private static (TrainingKind Kind, LocalDate? Entered)? Due(MembershipRecord record) => record switch
    {
        { Standing: Standing.Prospect or Standing.Candidate, Dossier.Phase: AdmissionPhase.Listed or AdmissionPhase.Preparing } => (TrainingKind.Awareness, record.Dossier.CertificateIssuedOn),
        { Standing: Standing.Probationary, Probation: { Phase: ProbationPhase.Running } file } => (TrainingKind.NewMembers, file.CertificateIssuedOn),
        _ => null,
    };

    private static void Add(List<HeldCertificate> found, TrainingCertificate held, TrainingKind kind, LocalDate on, CertificateIssuer issuer, Law law)
    {
        if (kind == TrainingKind.NewMembers)
        {
            found.Add(new HeldCertificate(held.Person, held.ClassId, held.IssuedOn, null, new RegisterNewMemberCertificate(on, held.IssuedOn, issuer)));
            return;
        }

        LocalDate? end = law.Read(DossierLaw.CertificateValidity, on) is { IsKnown: true } validity ? Periods.End(held.IssuedOn, validity.Value) : null;
        if (end is null || end >= on)
        {
            found.Add(new HeldCertificate(held.Person, held.ClassId, held.IssuedOn, end, new RegisterAwarenessCertificate(on, held.IssuedOn, issuer)));
        }
    }
}
