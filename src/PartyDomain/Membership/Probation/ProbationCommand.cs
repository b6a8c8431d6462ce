using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Probation;

/// <summary>A command of the probation workflow. The family is closed.</summary>
public abstract record ProbationCommand : MembershipCommand
{
    private protected ProbationCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>Registers the certificate of the class for new members (06-HD/TW, 4.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="IssuedOn">The date of the certificate.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record RegisterNewMemberCertificate(LocalDate On, LocalDate IssuedOn, CertificateIssuer Issuer) : ProbationCommand(On);

/// <summary>The cell assigns another full member to help the probationer (06-HD/TW, 3.10).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Helper">The new helper.</param>
/// <param name="Reason">Why.</param>
/// <param name="FormerCommented">Whether the former helper left a written comment.</param>
public sealed record ChangeHelper(LocalDate On, PersonId Helper, HelperChangeReason Reason, bool FormerCommented) : ProbationCommand(On);

/// <summary>The probationer hands in the self-review and asks for recognition (06-HD/TW, 4.2).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record SubmitSelfReview(LocalDate On) : ProbationCommand(On);

/// <summary>The helper comments in writing on the probationer (06-HD/TW, 4.3).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The helper.</param>
/// <param name="Judgment">The judgment.</param>
public sealed record SubmitHelperComment(LocalDate On, PersonId By, DutiesJudgment Judgment) : ProbationCommand(On);

/// <summary>The opinions on the probationer are collected (06-HD/TW, 4.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="MassOrganizationsAsked">Whether the mass organizations of which the probationer is a member were asked.</param>
/// <param name="ResidenceAsked">Whether the organization at the residence was asked.</param>
/// <param name="ResidenceWaived">Whether the Secretariat's rules waive the residence's opinion.</param>
public sealed record CollectProbationOpinions(
    LocalDate On,
    bool MassOrganizationsAsked,
    bool ResidenceAsked,
    bool ResidenceWaived) : ProbationCommand(On);

/// <summary>The cell reviews the probationer and votes (294-QĐ/TW, 4.2.1; 06-HD/TW, 4.5–4.6).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes of full members.</param>
public sealed record ReviewProbation(LocalDate On, ReviewBallot Ballot) : ProbationCommand(On);

/// <summary>The part committee appraises the cell's resolution on the probationer (06-HD/TW, 4.5 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AppraiseReview(LocalDate On) : ProbationCommand(On);

/// <summary>The grassroots committee votes on the probationer (06-HD/TW, 4.5 a, 4.6 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
public sealed record ReviewAtCommittee(LocalDate On, ReviewBallot Ballot) : ProbationCommand(On);

/// <summary>The competent committee records an extension of its deadline in a special case (294-QĐ/TW, 4.3.1).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ExtendRecognition(LocalDate On) : ProbationCommand(On);

/// <summary>The competent committee votes to recognize the probationer or to strike the probationer off (294-QĐ/TW, 4.2–4.3; 06-HD/TW, 4.6).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Ballot">The votes.</param>
public sealed record DecideProbation(LocalDate On, PartyBody By, ReviewBallot Ballot) : ProbationCommand(On);

/// <summary>The recognition is announced at the nearest cell meeting (06-HD/TW, 4.5 b).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AnnounceRecognition(LocalDate On) : ProbationCommand(On);
