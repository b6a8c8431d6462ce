using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>Suspension (đình chỉ sinh hoạt, đình chỉ hoạt động): a precaution, not a measure.</summary>
public static class SuspensionLaw
{
    /// <summary>How long a member is suspended at first (30-QĐ/TW, 40: working days; 22-QĐ/TW, 31: days).</summary>
    public static Provision<Length> Member { get; } = Days("discipline.suspension.member", Length.WorkingDays(90), Length.CalendarDays(90), new(Restated, Inspection21, "chưa rõ điểm", Secondary));

    /// <summary>How long with every extension: 180 days (22-QĐ/TW, 31); 90 and one extension of at most 30 under 21-QĐ/TW.</summary>
    public static Provision<Length> MemberTotal { get; } = Days("discipline.suspension.member.total", Length.WorkingDays(180), Length.CalendarDays(180), new(Changed, Inspection21, "chưa rõ điểm", Secondary, Length.CalendarDays(120)));

    /// <summary>How long an organization is suspended at first (30-QĐ/TW, 40: working days; 22-QĐ/TW, 31: days).</summary>
    public static Provision<Length> Organization { get; } = Days("discipline.suspension.organization", Length.WorkingDays(90), Length.CalendarDays(90), new(Restated, Inspection21, "chưa rõ điểm", Secondary));

    /// <summary>How long with every extension: there was none until 21-QĐ/TW, which allows one of at most 30 days.</summary>
    public static Provision<Length> OrganizationTotal { get; } = Days("discipline.suspension.organization.total", Length.WorkingDays(90), Length.CalendarDays(90), new(Changed, Inspection21, "chưa rõ điểm", Secondary, Length.CalendarDays(120)));

    /// <summary>How often a suspension may be extended (21-QĐ/TW: once).</summary>
    public static Provision<int> Extensions { get; } = Stated.Inspection<int>(
        "discipline.suspension.extensions",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(NotKnown, Inspection296),
        new(Enacted, Inspection21, "chưa rõ điểm", Secondary, 1));

    /// <summary>In a criminal case a suspension lasts as long as the law on procedure allows (30-QĐ/TW, 40.4; 22-QĐ/TW, 31).</summary>
    public static Provision<bool> CriminalByProcedureLaw { get; } = Stated.Inspection<bool>(
        "discipline.suspension.criminal",
        new(Enacted, Inspection30, "40.4", Confirmed, true),
        new(Restated, Inspection22, "31"),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>What must be followed by suspension of all party activity: detention and indictment (22-QĐ/TW, 28).</summary>
    public static Provision<ValueList<ProceedingsStage>> PartyActivity { get; } = Must("discipline.suspension.party-activity", [ProceedingsStage.Detained, ProceedingsStage.Indicted]);

    /// <summary>What must be followed by suspension of committee activity only: the charge (22-QĐ/TW, 28).</summary>
    public static Provision<ValueList<ProceedingsStage>> CommitteeActivity { get; } = Must("discipline.suspension.committee-activity", [ProceedingsStage.Charged]);

    /// <summary>A member may also be suspended where a violation looks serious and the member deliberately obstructs (22-QĐ/TW, 28).</summary>
    public static Provision<bool> ForObstruction { get; } = Stated.Inspection<bool>(
        "discipline.suspension.obstruction",
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "28", Confirmed, true),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection21));

    /// <summary>Who suspends a member of the Central Committee (30-QĐ/TW, 40.4). Who suspends anybody else was not seen.</summary>
    public static Provision<PartyBody> CentralDecider { get; } = Stated.Inspection<PartyBody>(
        "discipline.suspension.decider.central-committee-member",
        new(Enacted, Inspection30, "40.4", Confirmed, PartyBody.Politburo),
        new(NotSeen, Inspection22),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>Who suspends anybody else (22-QĐ/TW, 29): not seen.</summary>
    public static Provision<PartyBody> Decider { get; } = Stated.Inspection<PartyBody>(
        "discipline.suspension.decider",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(NotKnown, Inspection296),
        new(NotKnown, Inspection21));

    /// <summary>The Party acts by itself and need not await charge or court (46-QĐ/TW, 40.4.1; 22-QĐ/TW, 17).</summary>
    public static Provision<bool> NeedNotWait { get; } = Stated.Inspection<bool>(
        "discipline.need-not-wait",
        new(Enacted, Inspection46, "40.4.1", Secondary, true),
        new(Restated, Inspection30, "chưa rõ điểm", Secondary),
        new(Restated, Inspection22, "17"),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Member, MemberTotal, Organization, OrganizationTotal, Extensions, CriminalByProcedureLaw, PartyActivity, CommitteeActivity, ForObstruction,
        CentralDecider, Decider, NeedNotWait,
    ];

    private static Provision<Length> Days(string key, Length at30, Length at22, Statement<Length> at21) => Stated.Inspection<Length>(
        key,
        new(Enacted, Inspection30, "40", Confirmed, at30),
        new(Changed, Inspection22, "31", Confirmed, at22),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        at21);

    private static Provision<ValueList<ProceedingsStage>> Must(string key, ValueList<ProceedingsStage> stages) => Stated.Inspection<ValueList<ProceedingsStage>>(
        key,
        new(Enacted, Inspection30, "40.4", Secondary, stages),
        new(Restated, Inspection22, "28"),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection21));
}
