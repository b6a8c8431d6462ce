using NodaTime;
using PartyDomain.Membership.Readmission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Admission;

/// <summary>A fact of the admission workflow. The family is closed.</summary>
public abstract record AdmissionEvent : MembershipEvent
{
    private protected AdmissionEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>A cell's monthly resolution puts an outstanding person on the source list (38-HD/BTCTW, I.1.1 d).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cell">The cell.</param>
/// <param name="AssignedBy">Where the person's own place has no cell: the body that assigned this cell (294-QĐ/TW, 3.4.1); else null.</param>
public sealed record ProspectListed(LocalDate On, OrganizationId Cell, PartyBody? AssignedBy) : AdmissionEvent(On);

/// <summary>A cell's monthly resolution takes a person off the source list (38-HD/BTCTW, I.1.1 d).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ProspectRemoved(LocalDate On) : AdmissionEvent(On);

/// <summary>The cell assigns a full member by resolution to help the person (38-HD/BTCTW, I.1.3).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Helper">The member.</param>
public sealed record HelperAssigned(LocalDate On, PersonId Helper) : AdmissionEvent(On);

/// <summary>Registers the certificate of the awareness class (06-HD/TW, 3.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="IssuedOn">The date of the certificate.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record AwarenessCertificateRegistered(LocalDate On, LocalDate IssuedOn, CertificateIssuer Issuer) : AdmissionEvent(On);

/// <summary>The grassroots committee, or the direct superior where there is none, lets the procedure start (38-HD/BTCTW, I.1.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
public sealed record ProcedureAuthorized(LocalDate On, PartyBody By) : AdmissionEvent(On);

/// <summary>The applicant hands in the application (06-HD/TW, 3.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="WrittenPersonally">Whether the applicant wrote it personally.</param>
public sealed record ApplicationSubmitted(LocalDate On, bool WrittenPersonally) : AdmissionEvent(On);

/// <summary>The applicant declares the CV (06-HD/TW, 3.3; 38-HD/BTCTW, I.1.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Profile">What the rules ask of it.</param>
/// <param name="Declared">The relatives it declares.</param>
public sealed record CvSubmitted(LocalDate On, ApplicantProfile Profile, ValueList<Relation> Declared) : AdmissionEvent(On);

/// <summary>The CV changed after it was verified, so that supplementary verification is due when the dossier is renewed (06-HD/TW, 5.4 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Profile">What the rules ask of it now.</param>
public sealed record CvAmended(LocalDate On, ApplicantProfile Profile) : AdmissionEvent(On);

/// <summary>The addressee received a request to verify something of the CV (06-HD/TW, 3.4 d).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Request">The host's key of the request.</param>
/// <param name="Place">Where it went.</param>
/// <param name="Due">The deadline of a reply sent by post; null where the law of the day gives none.</param>
public sealed record VerificationRequested(LocalDate On, string Request, VerificationPlace Place, Deadline? Due) : AdmissionEvent(On);

/// <summary>The reply to a request was made (06-HD/TW, 3.4 d).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Request">The host's key of the request.</param>
public sealed record VerificationReplied(LocalDate On, string Request) : AdmissionEvent(On);

/// <summary>The CV is verified and concluded (06-HD/TW, 3.3 b, 3.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Persons">Each person and the ground.</param>
public sealed record VerificationConcluded(LocalDate On, ValueList<VerifiedPerson> Persons) : AdmissionEvent(On);

/// <summary>The committee certifies, signs and seals the CV after verification (06-HD/TW, 3.3 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
public sealed record CvCertified(LocalDate On, PartyBody By) : AdmissionEvent(On);

/// <summary>A full member introduces the applicant by letter (294-QĐ/TW, 3.2.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Introducer">The member.</param>
public sealed record MemberIntroduced(LocalDate On, PersonId Introducer) : AdmissionEvent(On);

/// <summary>A mass organization introduces the applicant by resolution (294-QĐ/TW, 3.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Body">The body.</param>
public sealed record UnionIntroduced(LocalDate On, UnionBody Body) : AdmissionEvent(On);

/// <summary>The cell assigns another full member in place of an introducer (294-QĐ/TW, 3.2.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Former">The introducer replaced.</param>
/// <param name="Replacement">The member who takes over.</param>
/// <param name="Reason">Why.</param>
/// <param name="WithLetter">Whether the replacing member wrote a letter.</param>
public sealed record IntroducerReplaced(
    LocalDate On,
    PersonId Former,
    PersonId Replacement,
    ReplacementReason Reason,
    bool WithLetter) : AdmissionEvent(On);

/// <summary>Registers a written comment that the place of consideration needs (06-HD/TW, 6.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Source">Who gave it.</param>
public sealed record CommentRegistered(LocalDate On, CommentSource Source) : AdmissionEvent(On);

/// <summary>The cell committee or secretary collects the opinions into one report (06-HD/TW, 3.5).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="MassOrganizationsAsked">Whether the mass organizations of which the applicant is a member were asked.</param>
/// <param name="ResidenceAsked">Whether the organization at the residence was asked.</param>
/// <param name="ResidenceWaived">Whether the Secretariat's rules waive the residence's opinion.</param>
public sealed record OpinionsCollected(
    LocalDate On,
    bool MassOrganizationsAsked,
    bool ResidenceAsked,
    bool ResidenceWaived) : AdmissionEvent(On);

/// <summary>The cell finds whether the conditions for considering a person over 60 are met (06-HD/TW, 1.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="HealthAndPrestige">Whether the person has the health and prestige required.</param>
/// <param name="Need">The second condition.</param>
public sealed record OverAgeGroundEstablished(LocalDate On, bool HealthAndPrestige, OverAgeNeed Need) : AdmissionEvent(On)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(OverAgeGroundEstablished);
}

/// <summary>The cell establishes how an earlier membership of the applicant ended (294-QĐ/TW, 3.5).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Earlier">What was established.</param>
public sealed record EarlierMembershipEstablished(LocalDate On, EarlierMembership Earlier) : AdmissionEvent(On)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(EarlierMembershipEstablished);
}

/// <summary>The matter of political standards is examined and concluded (294-QĐ/TW, 3.3; 06-HD/TW, 3.7 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Matter">What was found.</param>
public sealed record PoliticalStandardConcluded(LocalDate On, PoliticalMatter Matter) : AdmissionEvent(On);

/// <summary>Registers a written consent (06-HD/TW, 1.1, 1.2 b, 3.7 c; 294-QĐ/TW, 4.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="By">Who gave it.</param>
public sealed record ConsentRegistered(LocalDate On, ConsentKind Kind, PartyBody By) : AdmissionEvent(On);

/// <summary>The cell considers the applicant and votes (Charter, 4.3; 06-HD/TW, 3.6).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cell">The cell that voted.</param>
/// <param name="Tally">The full result.</param>
/// <param name="DecisionDue">The deadline of the decision, under the law of the day of the resolution.</param>
public sealed record CellResolved(LocalDate On, OrganizationId Cell, Tally Tally, Deadline? DecisionDue) : AdmissionEvent(On);

/// <summary>The part committee appraises the cell's resolution (06-HD/TW, 3.6 b).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record PartAppraised(LocalDate On) : AdmissionEvent(On);

/// <summary>The grassroots committee considers and votes (06-HD/TW, 3.6 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
public sealed record CommitteeResolved(LocalDate On, Tally Tally) : AdmissionEvent(On);

/// <summary>The dossier reaches the competent committee (06-HD/TW, 3.7).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record DossierForwarded(LocalDate On) : AdmissionEvent(On);

/// <summary>The competent committee records an extension of its deadline in a special case (294-QĐ/TW, 4.3.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Due">The extended deadline.</param>
public sealed record DecisionExtended(LocalDate On, Deadline Due) : AdmissionEvent(On);

/// <summary>The competent committee votes on admission (294-QĐ/TW, 4.3.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Tally">The full result.</param>
/// <param name="CeremonyDue">The ceremony's deadline where its clock starts with the decision; else null.</param>
public sealed record AdmissionDecided(LocalDate On, PartyBody By, Tally Tally, Deadline? CeremonyDue) : AdmissionEvent(On);

/// <summary>The cell receives the admission decision (294-QĐ/TW, 4.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="CeremonyDue">The ceremony's deadline where its clock starts with the receipt; else null.</param>
public sealed record DecisionReceived(LocalDate On, Deadline? CeremonyDue) : AdmissionEvent(On);

/// <summary>The cell holds the admission ceremony (294-QĐ/TW, 4.1; 06-HD/TW, 3.8).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Helper">The full member assigned to help.</param>
/// <param name="Individually">Whether the person was admitted individually, even among several.</param>
/// <param name="ProbationEndsOn">The end of the twelve months of probation.</param>
/// <param name="MemberCvDue">The deadline of the member CV; null where the law of the day gives none.</param>
public sealed record CeremonyHeld(
    LocalDate On,
    PersonId Helper,
    bool Individually,
    LocalDate ProbationEndsOn,
    Deadline? MemberCvDue) : AdmissionEvent(On);

/// <summary>The new member declares the member CV (38-HD/BTCTW, I.2.2).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record MemberCvRegistered(LocalDate On) : AdmissionEvent(On);

/// <summary>The applicant is moved to, or moves to, another unit or residence (06-HD/TW, 3.9).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="SameCommittee">Whether the new place is under the same competent committee.</param>
/// <param name="ForwardDue">The deadline to forward an undecided dossier; null where none runs.</param>
public sealed record ApplicantMoved(LocalDate On, bool SameCommittee, Deadline? ForwardDue) : AdmissionEvent(On);

/// <summary>The old place certifies that the person is being helped and considered (06-HD/TW, 3.9 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record HelpCertified(LocalDate On) : AdmissionEvent(On);

/// <summary>The old committee sends letter and dossier, or the decision, to the new place (06-HD/TW, 3.9 b and c).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record DossierForwardedAfterMove(LocalDate On) : AdmissionEvent(On);

/// <summary>The new place receives letter and dossier, and a cell there assigns a full member (06-HD/TW, 3.9).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cell">The cell of the new place.</param>
/// <param name="Helper">The full member assigned.</param>
/// <param name="DecisionDue">The new committee's deadline; null where none runs.</param>
/// <param name="CeremonyDue">The ceremony's deadline where a decision came along and its clock starts with the receipt; else null.</param>
public sealed record DossierReceivedAfterMove(
    LocalDate On,
    OrganizationId Cell,
    PersonId Helper,
    Deadline? DecisionDue,
    Deadline? CeremonyDue) : AdmissionEvent(On);

/// <summary>The old committee annuls a decision it made too late after the move (06-HD/TW, 3.9 c).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record OwnDecisionAnnulled(LocalDate On) : AdmissionEvent(On);

/// <summary>The deciding committee receives the new place's request to review its decision (06-HD/TW, 3.9 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Due">The deadline of the review; null where the law of the day gives none.</param>
public sealed record ReviewRequested(LocalDate On, Deadline? Due) : AdmissionEvent(On);

/// <summary>The deciding committee ends its review (06-HD/TW, 3.9 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Upheld">Whether the decision stands.</param>
public sealed record ReviewConcluded(LocalDate On, bool Upheld) : AdmissionEvent(On);

/// <summary>The procedure ends without admission.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Reason">Why.</param>
public sealed record ProcedureClosed(LocalDate On, CloseReason Reason) : AdmissionEvent(On);

/// <summary>A wrong admission is annulled because a condition was not met (294-QĐ/TW, 4.4.1; 38-HD/BTCTW, I.3 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ground">The condition.</param>
/// <param name="DirectedBySuperior">Whether a superior committee found and directed it.</param>
/// <param name="IssuerGone">Whether the issuing organization no longer exists.</param>
/// <param name="AfterTransfer">Whether another committee has since received the member by transfer.</param>
/// <param name="SuperiorAgreed">Whether the competent superior agreed in writing.</param>
public sealed record AdmissionAnnulled(
    LocalDate On,
    AnnulmentGround Ground,
    bool DirectedBySuperior,
    bool IssuerGone,
    bool AfterTransfer,
    bool SuperiorAgreed) : AdmissionEvent(On);

/// <summary>A step done by the wrong body or in the wrong way is done again, and the date is fixed anew (294-QĐ/TW, 4.4.2; 38-HD/BTCTW, I.3 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Step">The step done again.</param>
/// <param name="NewDecisionDate">The date fixed anew for the admission.</param>
/// <param name="DirectedBySuperior">Whether a superior committee directed it.</param>
public sealed record AdmissionRectified(
    LocalDate On,
    DefectiveStep Step,
    LocalDate NewDecisionDate,
    bool DirectedBySuperior) : AdmissionEvent(On);
