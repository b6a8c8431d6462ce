using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>Who is not considered yet, and what is concluded without discipline.</summary>
public static class DeferralLaw
{
    /// <summary>Grounds of women (102-QĐ/TW, 5; 69-QĐ/TW, 2.14 a).</summary>
    public static Provision<ValueList<DeferralGround>> Women { get; } = Stated.Penalties<ValueList<DeferralGround>>(
        "discipline.deferral.women",
        new(Enacted, Penalties102, "5", Secondary, [DeferralGround.Pregnancy, DeferralGround.MaternityLeave]),
        new(Changed, Penalties69, "2.14 a", Confirmed, [DeferralGround.Pregnancy, DeferralGround.MaternityLeave, DeferralGround.NursingMother]),
        new(Restated, Penalties212, "chưa rõ điểm", Secondary));

    /// <summary>A woman nursing a child under twelve months, since 22-QĐ/TW, 9.7: a year before 69-QĐ/TW.</summary>
    public static Provision<bool> NursingSince22 { get; } = Stated.Inspection<bool>(
        "discipline.deferral.nursing",
        new(Enacted, Inspection30, "chưa rõ điểm", Secondary, false),
        new(Changed, Inspection22, "9.7", Confirmed, true),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection21));

    /// <summary>A man nursing a child under twelve months because his wife died or for another reason beyond his control (69-QĐ/TW, 2.14 a).</summary>
    public static Provision<bool> NursingFather { get; } = Stated.From69("discipline.deferral.nursing-father", "2.14 a", true);

    /// <summary>Grounds of illness (102-QĐ/TW, 5; 69-QĐ/TW, 2.14 b: only as an inpatient).</summary>
    public static Provision<ValueList<DeferralGround>> Illness { get; } = Stated.Penalties<ValueList<DeferralGround>>(
        "discipline.deferral.illness",
        new(Enacted, Penalties102, "5", Secondary, [DeferralGround.InpatientCare, DeferralGround.FatalDisease, DeferralGround.LossOfCognition]),
        new(Changed, Penalties69, "2.14 b", Confirmed, [DeferralGround.InpatientCare]),
        new(NotSeen, Penalties212));

    /// <summary>Who is declared missing is concluded, and disciplined when found alive (69-QĐ/TW, 2.14 d).</summary>
    public static Provision<bool> Missing { get; } = Stated.From69("discipline.deferral.missing", "2.14 d", true);

    /// <summary>A woman who asks for it in writing is considered all the same (212-QĐ/TW; no such exception in 69-QĐ/TW, 2.14 a).</summary>
    public static Provision<bool> UnlessAsked { get; } = Stated.From69("discipline.deferral.unless-asked", "2.14 a", false, new(Changed, Penalties212, "chưa rõ điểm", Secondary, true));

    /// <summary>What an authorized innovation brings (69-QĐ/TW, 2.14 đ; exemption under 212-QĐ/TW).</summary>
    public static Provision<InnovationRule> Innovation { get; } = Stated.From69("discipline.exemption.innovation", "2.14 đ", InnovationRule.ExemptOrReduced, new(Changed, Penalties212, "chưa rõ điểm", Secondary, InnovationRule.Exempt));

    /// <summary>Who followed a wrong order, or was coerced, and had reported it in writing beforehand is exempt (69-QĐ/TW, 2.14 e).</summary>
    public static Provision<bool> OrderReported { get; } = Stated.From69("discipline.exemption.order", "2.14 e", true);

    /// <summary>Who died is concluded and not disciplined, unless the violation is specially serious (69-QĐ/TW, 2.14 c).</summary>
    public static Provision<bool> Deceased { get; } = Stated.From69("discipline.exemption.deceased", "2.14 c", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Women, NursingSince22, NursingFather, Illness, Missing, UnlessAsked, Innovation, OrderReported, Deceased];
}
