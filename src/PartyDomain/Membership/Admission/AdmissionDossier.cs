using NodaTime;
using PartyDomain.Membership.Readmission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Admission;

/// <summary>What the record holds of an admission procedure. Null means: not there yet.</summary>
public sealed record AdmissionDossier
{
    /// <summary>A dossier with nothing in it.</summary>
    public static AdmissionDossier Empty { get; } = new();

    /// <summary>How far the procedure has come.</summary>
    public AdmissionPhase Phase { get; init; }

    /// <summary>The cell that considers the person.</summary>
    public OrganizationId? Cell { get; init; }

    /// <summary>The body that assigned the cell because the person's own place has none.</summary>
    public PartyBody? AssignedBy { get; init; }

    /// <summary>When the person was put on the source list.</summary>
    public LocalDate? ListedOn { get; init; }

    /// <summary>The full member assigned to help.</summary>
    public PersonId? Helper { get; init; }

    /// <summary>The date of the awareness certificate.</summary>
    public LocalDate? CertificateIssuedOn { get; init; }

    /// <summary>When the procedure was authorized.</summary>
    public LocalDate? AuthorizedOn { get; init; }

    /// <summary>The date of the first paper of the dossier proper: application, CV, introduction or opinions.</summary>
    public LocalDate? FirstPaperOn { get; init; }

    /// <summary>The date of the application.</summary>
    public LocalDate? ApplicationOn { get; init; }

    /// <summary>The date of the CV.</summary>
    public LocalDate? CvOn { get; init; }

    /// <summary>What the CV says.</summary>
    public ApplicantProfile? Profile { get; init; }

    /// <summary>When the CV last changed after it was declared.</summary>
    public LocalDate? CvAmendedOn { get; init; }

    /// <summary>Requests to verify something of the CV.</summary>
    public ValueList<VerificationRequest> VerificationRequests { get; init; } = [];

    /// <summary>The conclusion on the CV.</summary>
    public Verification? Verification { get; init; }

    /// <summary>When the CV was certified.</summary>
    public LocalDate? CvCertifiedOn { get; init; }

    /// <summary>The members who introduce the applicant now; a replaced one is no longer here.</summary>
    public ValueList<Introduction> Introductions { get; init; } = [];

    /// <summary>The mass organizations that introduce the applicant, each with its latest resolution.</summary>
    public ValueList<UnionIntroduction> UnionIntroductions { get; init; } = [];

    /// <summary>Comments that the place of consideration needs.</summary>
    public ValueList<Comment> Comments { get; init; } = [];

    /// <summary>When the opinions were last collected.</summary>
    public LocalDate? OpinionsOn { get; init; }

    /// <summary>What the cell found on a person over 60.</summary>
    public OverAgeGround? OverAge { get; init; }

    /// <summary>What was concluded on political standards.</summary>
    public PoliticalConclusion? Political { get; init; }

    /// <summary>Written consents.</summary>
    public ValueList<Consent> Consents { get; init; } = [];

    /// <summary>When the cell voted.</summary>
    public LocalDate? CellResolvedOn { get; init; }

    /// <summary>The cell's full result.</summary>
    public Tally? CellTally { get; init; }

    /// <summary>When the part committee appraised it.</summary>
    public LocalDate? AppraisedOn { get; init; }

    /// <summary>When the grassroots committee voted.</summary>
    public LocalDate? CommitteeResolvedOn { get; init; }

    /// <summary>The grassroots committee's full result.</summary>
    public Tally? CommitteeTally { get; init; }

    /// <summary>When the dossier reached the competent committee.</summary>
    public LocalDate? ForwardedOn { get; init; }

    /// <summary>The deadline of the decision, as extended.</summary>
    public Deadline? DecisionDue { get; init; }

    /// <summary>Whether that deadline was extended.</summary>
    public bool DecisionExtended { get; init; }

    /// <summary>When the competent committee voted.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Its full result.</summary>
    public Tally? DecisionTally { get; init; }

    /// <summary>When the cell received the decision.</summary>
    public LocalDate? DecisionReceivedOn { get; init; }

    /// <summary>The deadline of the ceremony.</summary>
    public Deadline? CeremonyDue { get; init; }

    /// <summary>The deadline of the new member's CV.</summary>
    public Deadline? MemberCvDue { get; init; }

    /// <summary>When the new member declared the CV.</summary>
    public LocalDate? MemberCvOn { get; init; }

    /// <summary>The latest move during the procedure.</summary>
    public Move? Move { get; init; }

    /// <summary>When the old place certified that the person is being helped.</summary>
    public LocalDate? HelpCertifiedOn { get; init; }

    /// <summary>The deadline of a review asked for by the new place.</summary>
    public Deadline? ReviewDue { get; init; }

    /// <summary>What was established on an earlier membership; null where there was none, or nothing is established yet.</summary>
    public EarlierMembership? Earlier { get; init; }

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(AdmissionDossier)} {{ {Phase} }}";
}
