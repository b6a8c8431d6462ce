using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Dues;

/// <summary>The rates of dues: 342-QĐ/TW of 2010 with its guidance, and 01-QĐ/TW, signed 3 February 2026 and applied from 1 February.</summary>
public static class DuesRatesLaw
{
    private const string NoPoint = "chưa rõ điểm";

    /// <summary>The rate on pay.</summary>
    public static Provision<Fraction> Pay { get; } = Rate("dues.rate.pay", new(Enacted, Dues342, NoPoint, Confirmed, new(1, 100)), new(Restated, Dues01, NoPoint, Secondary));

    /// <summary>The rate on a pension.</summary>
    public static Provision<Fraction> Pension { get; } = Rate("dues.rate.pension", new(Enacted, Dues342, NoPoint, Confirmed, new(1, 200)), new(Restated, Dues01, NoPoint));

    /// <summary>The rate on the sickness benefit.</summary>
    public static Provision<Fraction> Sickness { get; } = Rate("dues.rate.sickness", new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Secondary, new(1, 100)));

    /// <summary>The rate on the maternity benefit (until January 2026 by 03-HD/VPTW of 2016, II.3).</summary>
    public static Provision<Fraction> Maternity { get; } = Rate("dues.rate.maternity", new(Enacted, Dues342, "03-HD/VPTW (2016); II.3", Secondary, new(1, 200)), new(Changed, Dues01, NoPoint, Secondary, new(1, 100)));

    /// <summary>The rate on the allowance of part-time workers of communes and villages; none was seen.</summary>
    public static Provision<Fraction> CommuneAllowance { get; } = Rate("dues.rate.commune-allowance", new(NotKnown, Dues342), new(NotKnown, Dues01));

    /// <summary>The rate of members abroad; none was seen.</summary>
    public static Provision<Fraction> Abroad { get; } = Rate("dues.rate.abroad", new(NotKnown, Dues342), new(NotKnown, Dues01));

    /// <summary>From which parts of the pay dues are taken: those from which social insurance is paid (1266-CV/VPTW of 2012).</summary>
    public static Provision<ValueList<PayItem>> Items { get; } = new(
        "dues.base.items",
        Chains.Dues,
        [
            new(Enacted, Dues342, "1266-CV/VPTW (2012)", Confirmed, [PayItem.GradePay, PayItem.OverFrameSeniority, PayItem.ProfessionalSeniority, PayItem.OtherInsured]),
            new(Restated, Dues01, NoPoint, Secondary),
        ]);

    /// <summary>The rate is taken from the insured pay of the month before (01-QĐ/TW).</summary>
    public static Provision<bool> PreviousMonth { get; } = new(
        "dues.base.previous-month",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Secondary, true)]);

    /// <summary>The sum of a student, in đồng (01-QĐ/TW).</summary>
    public static Provision<int> Student { get; } = new(
        "dues.student",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, NoPoint, Secondary, 5_000)]);

    /// <summary>A student paid within the range of members without insured pay (342-QĐ/TW; a reading, the sheet records students nowhere else).</summary>
    public static Provision<bool> StudentInRange { get; } = new(
        "dues.range.students",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Presumed, true), new(Repealed, Dues01, NoPoint, Secondary)]);

    /// <summary>The least a member without insured pay owed, in đồng (342-QĐ/TW).</summary>
    public static Provision<int> RangeLeast { get; } = new(
        "dues.range.least",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Secondary, 2_000), new(Repealed, Dues01, "3.2.2")]);

    /// <summary>The most a member without insured pay owed, in đồng (342-QĐ/TW).</summary>
    public static Provision<int> RangeMost { get; } = new(
        "dues.range.most",
        Chains.Dues,
        [new(Enacted, Dues342, NoPoint, Secondary, 30_000), new(Repealed, Dues01, "3.2.2")]);

    /// <summary>The part of it that members past working age owed (342-QĐ/TW).</summary>
    public static Provision<Fraction> RangeRetired { get; } = Rate("dues.range.retired", new(Enacted, Dues342, NoPoint, Secondary, new(1, 2)), new(Repealed, Dues01, "3.2.2"));

    /// <summary>The rate on the regional minimum wage below retirement age, first stage (01-QĐ/TW, 3.2.2).</summary>
    public static Provision<Fraction> Uninsured { get; } = Rate("dues.rate.uninsured", new(NotKnown, Dues342), new(Enacted, Dues01, "3.2.2", Confirmed, new(3, 1000)));

    /// <summary>The same at retirement age, first stage (01-QĐ/TW, 3.2.2).</summary>
    public static Provision<Fraction> UninsuredRetired { get; } = Rate("dues.rate.uninsured-retired", new(NotKnown, Dues342), new(Enacted, Dues01, "3.2.2", Confirmed, new(2, 1000)));

    /// <summary>The first year of the second stage (01-QĐ/TW, 3.2.2).</summary>
    public static Provision<int> SecondStage { get; } = new(
        "dues.second-stage",
        Chains.Dues,
        [new(NotKnown, Dues342), new(Enacted, Dues01, "3.2.2", Confirmed, 2028)]);

    /// <summary>The rate on the regional minimum wage below retirement age, second stage (01-QĐ/TW, 3.2.2).</summary>
    public static Provision<Fraction> UninsuredLater { get; } = Rate("dues.rate.uninsured.later", new(NotKnown, Dues342), new(Enacted, Dues01, "3.2.2", Confirmed, new(5, 1000)));

    /// <summary>The same at retirement age, second stage (01-QĐ/TW, 3.2.2).</summary>
    public static Provision<Fraction> UninsuredRetiredLater { get; } = Rate("dues.rate.uninsured-retired.later", new(NotKnown, Dues342), new(Enacted, Dues01, "3.2.2", Confirmed, new(3, 1000)));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Pay, Pension, Sickness, Maternity, CommuneAllowance, Abroad, Items, PreviousMonth, Student, StudentInRange, RangeLeast, RangeMost, RangeRetired,
        Uninsured, UninsuredRetired, SecondStage, UninsuredLater, UninsuredRetiredLater,
    ];

    private static Provision<Fraction> Rate(string key, Statement<Fraction> of2010, Statement<Fraction> of2026) => new(key, Chains.Dues, [of2010, of2026]);
}
