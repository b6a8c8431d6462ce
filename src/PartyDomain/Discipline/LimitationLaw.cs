using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>After how long a violation is not disciplined any more (thời hiệu).</summary>
public static class LimitationLaw
{
    /// <summary>Limitation where the measure is reprimand (102-QĐ/TW, 3.1 a; 69-QĐ/TW, 4.2 b).</summary>
    public static Provision<Length> Reprimand { get; } = Stated.Penalties<Length>(
        "discipline.limitation.reprimand",
        new(Enacted, Penalties102, "3.1 a", Confirmed, Length.Years(5)),
        new(Changed, Penalties69, "4.2 b", Confirmed, Length.Months(60)),
        new(Restated, Penalties212, "chưa rõ điểm", Secondary));

    /// <summary>Limitation where the measure is warning (102-QĐ/TW, 3.1 a; 69-QĐ/TW, 4.2 b).</summary>
    public static Provision<Length> Warning { get; } = Ten("discipline.limitation.warning");

    /// <summary>Limitation where the measure is removal from office (102-QĐ/TW, 3.1 a; 69-QĐ/TW, 4.2 b).</summary>
    public static Provision<Length> Removal { get; } = Ten("discipline.limitation.removal");

    /// <summary>Measures for members that have no limitation (102-QĐ/TW, 3.2; 69-QĐ/TW, 4.2 b).</summary>
    public static Provision<ValueList<DisciplineMeasure>> WithoutLimit { get; } = Stated.Penalties<ValueList<DisciplineMeasure>>(
        "discipline.limitation.none.measures",
        new(Enacted, Penalties102, "3.2", Confirmed, [DisciplineMeasure.Expulsion]),
        new(Restated, Penalties69, "4.2 b"),
        new(NotSeen, Penalties212));

    /// <summary>Violations of members that have no limitation (102-QĐ/TW, 3.2; 69-QĐ/TW, 4.2 b).</summary>
    public static Provision<ValueList<ViolationNature>> NatureWithoutLimit { get; } = Stated.Penalties<ValueList<ViolationNature>>(
        "discipline.limitation.none.violations",
        new(Enacted, Penalties102, "3.2", Confirmed, [ViolationNature.InternalPolitics, ViolationNature.SecurityDefenseForeign, ViolationNature.IllegalDiploma]),
        new(Restated, Penalties69, "4.2 b"),
        new(NotSeen, Penalties212));

    /// <summary>Limitation of organizations where the measure is reprimand (07-QĐi/TW, 5; 69-QĐ/TW, 4.2 a).</summary>
    public static Provision<Length> OrganizationReprimand { get; } = Organization("discipline.limitation.organization.reprimand", Length.Years(5), Length.Months(60));

    /// <summary>Limitation of organizations where the measure is warning (07-QĐi/TW, 5; 69-QĐ/TW, 4.2 a).</summary>
    public static Provision<Length> OrganizationWarning { get; } = Organization("discipline.limitation.organization.warning", Length.Years(10), Length.Months(120));

    /// <summary>Measures for organizations that have no limitation (07-QĐi/TW, 5.3; 69-QĐ/TW, 4.2 a).</summary>
    public static Provision<ValueList<DisciplineMeasure>> OrganizationWithoutLimit { get; } = Stated.OfOrganizations<ValueList<DisciplineMeasure>>(
        "discipline.limitation.organization.none.measures",
        new(Enacted, Penalties07, "5.3", Confirmed, [DisciplineMeasure.Dissolution]),
        new(Restated, Penalties69, "4.2 a"),
        new(NotSeen, Penalties212));

    /// <summary>Violations of organizations that have no limitation; diplomas are not among them (07-QĐi/TW, 5.3; 69-QĐ/TW, 4.2 a).</summary>
    public static Provision<ValueList<ViolationNature>> OrganizationNatureWithoutLimit { get; } = Stated.OfOrganizations<ValueList<ViolationNature>>(
        "discipline.limitation.organization.none.violations",
        new(Enacted, Penalties07, "5.3", Confirmed, [ViolationNature.InternalPolitics, ViolationNature.SecurityDefenseForeign]),
        new(Restated, Penalties69, "4.2 a"),
        new(NotSeen, Penalties212));

    /// <summary>From when limitation runs: the violation (69-QĐ/TW, 4.2); its end, else its discovery (05-HD/UBKTTW, 4).</summary>
    public static Provision<LimitationStart> Start { get; } = Stated.Penalties<LimitationStart>(
        "discipline.limitation.start",
        new(Enacted, Penalties102, "3", Confirmed, LimitationStart.Occurrence),
        new(Restated, Penalties69, "4.2"),
        new(Changed, PenaltyGuidance05, "4", Confirmed, LimitationStart.EndElseDiscovery),
        new(NotSeen, Penalties212));

    /// <summary>From when the limitation of organizations runs: the violation (07-QĐi/TW, 5; 69-QĐ/TW, 4.2); its end (06-HD/UBKTTW); its end, else its discovery (05-HD/UBKTTW, 4).</summary>
    public static Provision<LimitationStart> OrganizationStart { get; } = Stated.OfOrganizations<LimitationStart>(
        "discipline.limitation.organization.start",
        new(Enacted, Penalties07, "5", Confirmed, LimitationStart.Occurrence),
        new(Changed, PenaltyGuidance06, "chưa rõ điểm", Confirmed, LimitationStart.End),
        new(Changed, Penalties69, "4.2", Confirmed, LimitationStart.Occurrence),
        new(Changed, PenaltyGuidance05, "4", Confirmed, LimitationStart.EndElseDiscovery),
        new(NotSeen, Penalties212));

    /// <summary>Whether the limitation of organizations runs until the conclusion (69-QĐ/TW, 4.2). Under 06-HD/UBKTTW it ran until the competent body considered the violation, which is no later.</summary>
    public static Provision<bool> OrganizationEndsAtConclusion { get; } = Stated.OfOrganizations<bool>(
        "discipline.limitation.organization.ends-at-conclusion",
        new(Enacted, Penalties07, "chưa rõ điểm", Presumed, true),
        new(Changed, PenaltyGuidance06, "chưa rõ điểm", Confirmed, false),
        new(Changed, Penalties69, "4.2", Confirmed, true),
        new(NotSeen, Penalties212));

    /// <summary>A new violation of the organization within the period starts that of the old one again (07-QĐi/TW; 69-QĐ/TW, 4.2).</summary>
    public static Provision<bool> OrganizationRestarts { get; } = Stated.OfOrganizations<bool>(
        "discipline.limitation.organization.restarts",
        new(Enacted, Penalties07, "chưa rõ điểm", Secondary, true),
        new(Restated, Penalties69, "4.2"),
        new(NotSeen, Penalties212));

    /// <summary>Limitation runs until the competent body concludes that the violation must be disciplined (69-QĐ/TW, 4.2).</summary>
    public static Provision<bool> EndsAtConclusion { get; } = Stated.Penalties<bool>(
        "discipline.limitation.ends-at-conclusion",
        new(Enacted, Penalties102, "chưa rõ điểm", Presumed, true),
        new(Restated, Penalties69, "4.2"),
        new(NotSeen, Penalties212));

    /// <summary>A new violation within the period starts that of the old one again (102-QĐ/TW, 3.1 b; 69-QĐ/TW, 4.2).</summary>
    public static Provision<bool> Restarts { get; } = Stated.Penalties<bool>(
        "discipline.limitation.restarts",
        new(Enacted, Penalties102, "3.1 b", Confirmed, true),
        new(Restated, Penalties69, "4.2"),
        new(NotSeen, Penalties212));

    /// <summary>The deferrals during which limitation does not run (04-HD/UBKTTW; 05-HD/UBKTTW, 4).</summary>
    public static Provision<ValueList<DeferralGround>> ExcludedDeferrals { get; } = Stated.Penalties<ValueList<DeferralGround>>(
        "discipline.limitation.excludes-deferral",
        new(NotKnown, Penalties102),
        new(Enacted, PenaltyGuidance04, "chưa rõ điểm", Secondary, [DeferralGround.Pregnancy, DeferralGround.MaternityLeave, DeferralGround.InpatientCare, DeferralGround.FatalDisease, DeferralGround.LossOfCognition]),
        new(NotSeen, Penalties69),
        new(Changed, PenaltyGuidance05, "4", Confirmed, [DeferralGround.Pregnancy, DeferralGround.MaternityLeave, DeferralGround.NursingMother, DeferralGround.NursingFather, DeferralGround.InpatientCare, DeferralGround.Missing]),
        new(NotSeen, Penalties212));

    /// <summary>Whether limitation stands still during investigation, prosecution and trial (05-HD/UBKTTW, 4).</summary>
    public static Provision<bool> ExcludesProceedings { get; } = Stated.Penalties<bool>(
        "discipline.limitation.excludes-proceedings",
        new(NotKnown, Penalties102),
        new(NotKnown, Penalties69),
        new(Enacted, PenaltyGuidance05, "4", Confirmed, true),
        new(NotSeen, Penalties212));

    /// <summary>The violation is concluded and a measure voted first; then limitation is held against that measure (102-QĐ/TW, 3.1 a; 06-HD/UBKTTW, 2.11).</summary>
    public static Provision<bool> TestedAfterVote { get; } = Stated.Penalties<bool>(
        "discipline.limitation.after-vote",
        new(Enacted, Penalties102, "3.1 a", Confirmed, true),
        new(Restated, Penalties69, "chưa rõ điểm", Confirmed, CitedIn: InspectionGuidance02.Id),
        new(NotSeen, Penalties212));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Reprimand, Warning, Removal, WithoutLimit, NatureWithoutLimit, OrganizationReprimand, OrganizationWarning, OrganizationWithoutLimit,
        OrganizationNatureWithoutLimit, OrganizationStart, OrganizationEndsAtConclusion, OrganizationRestarts, Start, EndsAtConclusion, Restarts, ExcludedDeferrals, ExcludesProceedings, TestedAfterVote,
    ];

    private static Provision<Length> Ten(string key) => Stated.Penalties<Length>(
        key,
        new(Enacted, Penalties102, "3.1 a", Confirmed, Length.Years(10)),
        new(Changed, Penalties69, "4.2 b", Confirmed, Length.Months(120)),
        new(NotSeen, Penalties212));

    private static Provision<Length> Organization(string key, Length before, Length since) => Stated.OfOrganizations<Length>(
        key,
        new(Enacted, Penalties07, "5", Confirmed, before),
        new(Changed, Penalties69, "4.2 a", Confirmed, since),
        new(NotSeen, Penalties212));
}
