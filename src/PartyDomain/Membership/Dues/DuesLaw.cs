using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Dues;

/// <summary>Who pays dues, where, and what leaving them unpaid leads to. The rates are in <see cref="DuesRatesLaw"/>.</summary>
public static class DuesLaw
{
    private const string NoPoint = "chưa rõ điểm";

    /// <summary>Dues are paid for each month (342-QĐ/TW; 01-QĐ/TW).</summary>
    public static Provision<Length> Period { get; } = new(
        "dues.period",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Secondary, Length.Months(1)), new(Restated, Dues01, NoPoint, Secondary)]);

    /// <summary>A probationer pays as others do.</summary>
    public static Provision<bool> Probationers { get; } = new(
        "dues.probationers",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Confirmed, true), new(Restated, Dues01, NoPoint)]);

    /// <summary>Whoever is exempt from Party work and activities, for good or for a time, still pays.</summary>
    public static Provision<bool> ExemptFromActivities { get; } = new(
        "dues.exempt-from-activities",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Confirmed, true), new(Restated, Dues01, NoPoint, Secondary)]);

    /// <summary>A suspended member pays.</summary>
    public static Provision<bool> Suspended { get; } = new(
        "dues.suspended",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Confirmed, true), new(NotSeen, Dues01)]);

    /// <summary>A member suspended because of detention pays; no longer since 01-QĐ/TW.</summary>
    public static Provision<bool> Detained { get; } = new(
        "dues.detained",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Secondary, true), new(Changed, Dues01, NoPoint, Secondary, false)]);

    /// <summary>A member of long seniority is exempt, without asking (01-QĐ/TW).</summary>
    public static Provision<bool> SeniorityExempts { get; } = new(
        "dues.exempt.by-seniority",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Secondary, false), new(Changed, Dues01, NoPoint, Confirmed, true)]);

    /// <summary>How long that seniority is (01-QĐ/TW).</summary>
    public static Provision<Length> ExemptSeniority { get; } = new(
        "dues.exempt.seniority",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Confirmed, Length.Years(50))]);

    /// <summary>Whoever draws the social pension is exempt (01-QĐ/TW).</summary>
    public static Provision<bool> SocialPension { get; } = new(
        "dues.exempt.social-pension",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Confirmed, true)]);

    /// <summary>The poor, the near-poor and the critically ill are exempt on application (01-QĐ/TW).</summary>
    public static Provision<bool> Hardship { get; } = new(
        "dues.exempt.hardship",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Confirmed, true)]);

    /// <summary>By how many hundredths dues may be reduced (01-QĐ/TW).</summary>
    public static Provision<ValueList<int>> Reductions { get; } = new(
        "dues.relief.reductions",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Confirmed, [30, 50, 70])]);

    /// <summary>How long one reduction or exemption lasts at most (01-QĐ/TW).</summary>
    public static Provision<Length> LongestRelief { get; } = new(
        "dues.relief.longest",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Confirmed, Length.Months(12))]);

    /// <summary>For how many months of a year dues must be unpaid, without good reason, for striking off (294-QĐ/TW, 8.1).</summary>
    public static Provision<int> UnpaidLimit { get; } = new(
        "dues.unpaid.months",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "8.1", Confirmed, 3),
            new(Restated, Regulation24, "8.1"),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "8.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "8.1"),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Period, Probationers, ExemptFromActivities, Suspended, Detained, SeniorityExempts, ExemptSeniority, SocialPension, Hardship, Reductions,
        LongestRelief, UnpaidLimit,
    ];
}
