using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Probation;

/// <summary>A fact of the probation workflow. The family is closed.</summary>
public abstract record ProbationEvent : MembershipEvent
{
    private protected ProbationEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>Registers the certificate of the class for new members (06-HD/TW, 4.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="IssuedOn">The date of the certificate.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record NewMemberCertificateRegistered(LocalDate On, LocalDate IssuedOn, CertificateIssuer Issuer) : ProbationEvent(On);

/// <summary>The cell assigns another full member to help the probationer (06-HD/TW, 3.10).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Helper">The new helper.</param>
/// <param name="Reason">Why.</param>
/// <param name="FormerCommented">Whether the former helper left a written comment.</param>
public sealed record HelperChanged(LocalDate On, PersonId Helper, HelperChangeReason Reason, bool FormerCommented) : ProbationEvent(On);

/// <summary>The probationer hands in the self-review and asks for recognition (06-HD/TW, 4.2).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record SelfReviewSubmitted(LocalDate On) : ProbationEvent(On);

/// <summary>The helper comments in writing on the probationer (06-HD/TW, 4.3).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The helper.</param>
/// <param name="Judgment">The judgment.</param>
public sealed record HelperCommented(LocalDate On, PersonId By, DutiesJudgment Judgment) : ProbationEvent(On);

/// <summary>The opinions on the probationer are collected (06-HD/TW, 4.4).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="MassOrganizationsAsked">Whether the mass organizations of which the probationer is a member were asked.</param>
/// <param name="ResidenceAsked">Whether the organization at the residence was asked.</param>
/// <param name="ResidenceWaived">Whether the Secretariat's rules waive the residence's opinion.</param>
public sealed record ProbationOpinionsCollected(
    LocalDate On,
    bool MassOrganizationsAsked,
    bool ResidenceAsked,
    bool ResidenceWaived) : ProbationEvent(On);

/// <summary>The cell reviews the probationer and votes (294-QĐ/TW, 4.2.1; 06-HD/TW, 4.5–4.6).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cell">The cell that voted.</param>
/// <param name="Tally">The full result.</param>
/// <param name="Round">The round of the cell, from one.</param>
/// <param name="Escalated">Whether the matter now goes to the superior without a proposal.</param>
/// <param name="DecisionDue">The deadline of the decision, under the law of the day of the resolution; null where there is no proposal.</param>
public sealed record ProbationReviewed(
    LocalDate On,
    OrganizationId Cell,
    ReviewTally Tally,
    int Round,
    bool Escalated,
    Deadline? DecisionDue) : ProbationEvent(On);

/// <summary>The part committee appraises the cell's resolution on the probationer (06-HD/TW, 4.5 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ReviewAppraised(LocalDate On) : ProbationEvent(On);

/// <summary>The grassroots committee votes on the probationer (06-HD/TW, 4.5 a, 4.6 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
/// <param name="Round">The round of the committee, from one.</param>
/// <param name="Escalated">Whether the matter now goes to the superior without a proposal.</param>
public sealed record CommitteeReviewed(LocalDate On, ReviewTally Tally, int Round, bool Escalated) : ProbationEvent(On);

/// <summary>The competent committee records an extension of its deadline in a special case (294-QĐ/TW, 4.3.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Due">The extended deadline.</param>
public sealed record RecognitionExtended(LocalDate On, Deadline Due) : ProbationEvent(On);

/// <summary>The competent committee votes to recognize the probationer or to strike the probationer off (294-QĐ/TW, 4.2–4.3; 06-HD/TW, 4.6).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Tally">The full result.</param>
/// <param name="OfficialOn">The official date of membership when recognized: the end of the twelve months, however late the decision.</param>
public sealed record ProbationDecided(LocalDate On, PartyBody By, ReviewTally Tally, LocalDate? OfficialOn) : ProbationEvent(On);

/// <summary>The recognition is announced at the nearest cell meeting (06-HD/TW, 4.5 b).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record RecognitionAnnounced(LocalDate On) : ProbationEvent(On);
