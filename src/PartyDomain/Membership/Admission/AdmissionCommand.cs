using NodaTime;
using PartyDomain.Membership.Readmission;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Admission;

/// <summary>A command of the admission workflow. The family is closed.</summary>
public abstract record AdmissionCommand : MembershipCommand
{
    private protected AdmissionCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>A cell's monthly resolution puts an outstanding person on the source list (38-HD/BTCTW, I.1.1 d).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cell">The cell.</param>
/// <param name="AssignedBy">Where the person's own place has no cell: the body that assigned this cell (294-QĐ/TW, 3.4.1); else null.</param>
public sealed record ListProspect(LocalDate On, OrganizationId Cell, PartyBody? AssignedBy) : AdmissionCommand(On);

/// <summary>A cell's monthly resolution takes a person off the source list (38-HD/BTCTW, I.1.1 d).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record RemoveProspect(LocalDate On) : AdmissionCommand(On);

/// <summary>The cell assigns a full member by resolution to help the person (38-HD/BTCTW, I.1.3).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Helper">The member.</param>
public sealed record AssignHelper(LocalDate On, PersonId Helper) : AdmissionCommand(On);

/// <summary>Registers the certificate of the awareness class (06-HD/TW, 3.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="IssuedOn">The date of the certificate.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record RegisterAwarenessCertificate(LocalDate On, LocalDate IssuedOn, CertificateIssuer Issuer) : AdmissionCommand(On);

/// <summary>The grassroots committee, or the direct superior where there is none, lets the procedure start (38-HD/BTCTW, I.1.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
public sealed record AuthorizeProcedure(LocalDate On, PartyBody By) : AdmissionCommand(On);

/// <summary>The applicant hands in the application (06-HD/TW, 3.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="WrittenPersonally">Whether the applicant wrote it personally.</param>
public sealed record SubmitApplication(LocalDate On, bool WrittenPersonally) : AdmissionCommand(On);

/// <summary>The applicant declares the CV (06-HD/TW, 3.3; 38-HD/BTCTW, I.1.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Profile">What the rules ask of it.</param>
/// <param name="Declared">The relatives it declares.</param>
public sealed record SubmitCv(LocalDate On, ApplicantProfile Profile, ValueList<Relation> Declared) : AdmissionCommand(On);

/// <summary>The CV changed after it was verified, so that supplementary verification is due when the dossier is renewed (06-HD/TW, 5.4 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Profile">What the rules ask of it now.</param>
public sealed record AmendCv(LocalDate On, ApplicantProfile Profile) : AdmissionCommand(On);

/// <summary>The addressee received a request to verify something of the CV (06-HD/TW, 3.4 d).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Request">The host's key of the request.</param>
/// <param name="Place">Where it went.</param>
public sealed record RequestVerification(LocalDate On, string Request, VerificationPlace Place) : AdmissionCommand(On);

/// <summary>The reply to a request was made (06-HD/TW, 3.4 d).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Request">The host's key of the request.</param>
public sealed record RegisterVerificationReply(LocalDate On, string Request) : AdmissionCommand(On);

/// <summary>The CV is verified and concluded (06-HD/TW, 3.3 b, 3.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Persons">Each person and the ground.</param>
public sealed record ConcludeVerification(LocalDate On, ValueList<VerifiedPerson> Persons) : AdmissionCommand(On);

/// <summary>The committee certifies, signs and seals the CV after verification (06-HD/TW, 3.3 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
public sealed record CertifyCv(LocalDate On, PartyBody By) : AdmissionCommand(On);

/// <summary>A full member introduces the applicant by letter (294-QĐ/TW, 3.2.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Introducer">The member.</param>
public sealed record IntroduceByMember(LocalDate On, PersonId Introducer) : AdmissionCommand(On);

/// <summary>A mass organization introduces the applicant by resolution (294-QĐ/TW, 3.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Body">The body.</param>
public sealed record IntroduceByUnion(LocalDate On, UnionBody Body) : AdmissionCommand(On);

/// <summary>The cell assigns another full member in place of an introducer (294-QĐ/TW, 3.2.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Former">The introducer replaced.</param>
/// <param name="Replacement">The member who takes over.</param>
/// <param name="Reason">Why.</param>
/// <param name="WithLetter">Whether the replacing member wrote a letter.</param>
public sealed record ReplaceIntroducer(
    LocalDate On,
    PersonId Former,
    PersonId Replacement,
    ReplacementReason Reason,
    bool WithLetter) : AdmissionCommand(On);

/// <summary>Registers a written comment that the place of consideration needs (06-HD/TW, 6.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Source">Who gave it.</param>
public sealed record RegisterComment(LocalDate On, CommentSource Source) : AdmissionCommand(On);

/// <summary>The cell committee or secretary collects the opinions into one report (06-HD/TW, 3.5).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="MassOrganizationsAsked">Whether the mass organizations of which the applicant is a member were asked.</param>
/// <param name="ResidenceAsked">Whether the organization at the residence was asked.</param>
/// <param name="ResidenceWaived">Whether the Secretariat's rules waive the residence's opinion.</param>
public sealed record CollectOpinions(
    LocalDate On,
    bool MassOrganizationsAsked,
    bool ResidenceAsked,
    bool ResidenceWaived) : AdmissionCommand(On);

/// <summary>The cell finds whether the conditions for considering a person over 60 are met (06-HD/TW, 1.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="HealthAndPrestige">Whether the person has the health and prestige required.</param>
/// <param name="Need">The second condition.</param>
public sealed record EstablishOverAgeGround(LocalDate On, bool HealthAndPrestige, OverAgeNeed Need) : AdmissionCommand(On)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(EstablishOverAgeGround);
}

/// <summary>The cell establishes how an earlier membership of the applicant ended, from the CV, the file and the decisions kept (294-QĐ/TW, 3.5).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Earlier">What was established.</param>
public sealed record EstablishEarlierMembership(LocalDate On, EarlierMembership Earlier) : AdmissionCommand(On)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(EstablishEarlierMembership);
}

/// <summary>The matter of political standards is examined and concluded (294-QĐ/TW, 3.3; 06-HD/TW, 3.7 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Matter">What was found.</param>
public sealed record ConcludePoliticalStandard(LocalDate On, PoliticalMatter Matter) : AdmissionCommand(On);

/// <summary>Registers a written consent (06-HD/TW, 1.1, 1.2 b, 3.7 c; 294-QĐ/TW, 4.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="By">Who gave it.</param>
public sealed record RegisterConsent(LocalDate On, ConsentKind Kind, PartyBody By) : AdmissionCommand(On);

/// <summary>The cell considers the applicant and votes (Charter, 4.3; 06-HD/TW, 3.6).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes of full members.</param>
public sealed record ResolveAtCell(LocalDate On, Ballot Ballot) : AdmissionCommand(On);

/// <summary>The part committee appraises the cell's resolution (06-HD/TW, 3.6 b).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AppraiseAtPart(LocalDate On) : AdmissionCommand(On);

/// <summary>The grassroots committee considers and votes (06-HD/TW, 3.6 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
public sealed record ResolveAtCommittee(LocalDate On, Ballot Ballot) : AdmissionCommand(On);

/// <summary>The dossier reaches the competent committee (06-HD/TW, 3.7).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ForwardDossier(LocalDate On) : AdmissionCommand(On);

/// <summary>The competent committee records an extension of its deadline in a special case (294-QĐ/TW, 4.3.1).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ExtendDecision(LocalDate On) : AdmissionCommand(On);

/// <summary>The competent committee votes on admission (294-QĐ/TW, 4.3.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Ballot">The votes.</param>
public sealed record DecideAdmission(LocalDate On, PartyBody By, Ballot Ballot) : AdmissionCommand(On);

/// <summary>The cell receives the admission decision (294-QĐ/TW, 4.1).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ReceiveDecision(LocalDate On) : AdmissionCommand(On);

/// <summary>The cell holds the admission ceremony (294-QĐ/TW, 4.1; 06-HD/TW, 3.8).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Helper">The full member assigned to help.</param>
/// <param name="Individually">Whether the person was admitted individually, even among several.</param>
public sealed record HoldCeremony(LocalDate On, PersonId Helper, bool Individually) : AdmissionCommand(On);

/// <summary>The new member declares the member CV (38-HD/BTCTW, I.2.2).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record RegisterMemberCv(LocalDate On) : AdmissionCommand(On);

/// <summary>The applicant is moved to, or moves to, another unit or residence (06-HD/TW, 3.9).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="SameCommittee">Whether the new place is under the same competent committee.</param>
public sealed record ReportMove(LocalDate On, bool SameCommittee) : AdmissionCommand(On);

/// <summary>The old place certifies that the person is being helped and considered (06-HD/TW, 3.9 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record CertifyHelp(LocalDate On) : AdmissionCommand(On);

/// <summary>The old committee sends letter and dossier, or the decision, to the new place (06-HD/TW, 3.9 b and c).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ForwardAfterMove(LocalDate On) : AdmissionCommand(On);

/// <summary>The new place receives letter and dossier, and a cell there assigns a full member (06-HD/TW, 3.9).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cell">The cell of the new place.</param>
/// <param name="Helper">The full member assigned.</param>
public sealed record ReceiveAfterMove(LocalDate On, OrganizationId Cell, PersonId Helper) : AdmissionCommand(On);

/// <summary>The old committee annuls a decision it made too late after the move (06-HD/TW, 3.9 c).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AnnulOwnDecision(LocalDate On) : AdmissionCommand(On);

/// <summary>The deciding committee receives the new place's request to review its decision (06-HD/TW, 3.9 c).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record RequestReview(LocalDate On) : AdmissionCommand(On);

/// <summary>The deciding committee ends its review (06-HD/TW, 3.9 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Upheld">Whether the decision stands.</param>
public sealed record ConcludeReview(LocalDate On, bool Upheld) : AdmissionCommand(On);

/// <summary>The procedure ends without admission.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Reason">Why.</param>
public sealed record CloseProcedure(LocalDate On, CloseReason Reason) : AdmissionCommand(On);

/// <summary>A wrong admission is annulled because a condition was not met (294-QĐ/TW, 4.4.1; 38-HD/BTCTW, I.3 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ground">The condition.</param>
/// <param name="DirectedBySuperior">Whether a superior committee found and directed it.</param>
/// <param name="IssuerGone">Whether the issuing organization no longer exists.</param>
/// <param name="AfterTransfer">Whether another committee has since received the member by transfer.</param>
/// <param name="SuperiorAgreed">Whether the competent superior agreed in writing.</param>
public sealed record AnnulAdmission(
    LocalDate On,
    AnnulmentGround Ground,
    bool DirectedBySuperior,
    bool IssuerGone,
    bool AfterTransfer,
    bool SuperiorAgreed) : AdmissionCommand(On);

/// <summary>A step done by the wrong body or in the wrong way is done again, and the date is fixed anew (294-QĐ/TW, 4.4.2; 38-HD/BTCTW, I.3 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Step">The step done again.</param>
/// <param name="NewDecisionDate">The date fixed anew for the admission.</param>
/// <param name="DirectedBySuperior">Whether a superior committee directed it.</param>
public sealed record RectifyAdmission(
    LocalDate On,
    DefectiveStep Step,
    LocalDate NewDecisionDate,
    bool DirectedBySuperior) : AdmissionCommand(On);
