using static PartyDomain.Discipline.Violations.PenaltyTier;
using static PartyDomain.Discipline.Violations.ViolationStatus;
using static PartyDomain.Discipline.Violations.ViolationSubject;
using static PartyDomain.Rulebooks.Instruments;

namespace PartyDomain.Discipline.Violations;

/// <summary>Acts that are followed through several regulations, or known of a regulation whose text was not seen.</summary>
internal static class KnownActs
{
    private static readonly ViolationCode cardLost = new("card-lost");
    private static readonly ViolationCode cardDamaged = new("card-damaged");

    private static readonly ViolationName lost = new("Làm mất thẻ đảng viên không có lý do chính đáng", "Losing the member's card without good reason");
    private static readonly ViolationName damaged = new("Làm hỏng thẻ đảng viên do bất cẩn", "Damaging the member's card by carelessness");

    // 102-QĐ/TW had a tier for each; 69-QĐ/TW speaks of population policy as a whole, by consequence.
    private static readonly (ViolationCode Code, ViolationName Name, PenaltyTier Tier102, int Clause102)[] births =
    [
        (new("birth-third-child"), new("Sinh con thứ ba, trừ trường hợp pháp luật cho phép", "A third child, where the law does not allow it"), Reprimand, 1),
        (new("birth-fourth-child"), new("Sinh con thứ tư, trừ trường hợp pháp luật cho phép", "A fourth child, where the law does not allow it"), WarningOrRemoval, 2),
        (new("birth-fifth-child"), new("Sinh con thứ năm trở lên", "A fifth or later child"), Expulsion, 3),
    ];

    public static ValueList<ViolationEntry> Of102 { get; } =
    [
        new(cardLost, Member, 11, 1, "g", Named, Reprimand, lost, [Listed(Reprimand, "11.1 g")], IsLadderKnown: false, In102("11.1 g"), EvidenceGrade.Confirmed),
        new(cardDamaged, Member, 11, 1, "g", NotNamed, null, damaged, [], IsLadderKnown: true, In102("11.1 g"), EvidenceGrade.Confirmed),
        .. births.Select(birth => new ViolationEntry(
            birth.Code,
            Member,
            27,
            birth.Clause102,
            null,
            Named,
            birth.Tier102,
            birth.Name,
            [Listed(birth.Tier102, $"27.{birth.Clause102}")],
            birth.Tier102 == Expulsion,
            In102($"27.{birth.Clause102}"),
            EvidenceGrade.Confirmed)),
    ];

    /// <summary>The acts under 69-QĐ/TW and what followed it, from the points that cover them.</summary>
    public static IEnumerable<ViolationEntry> Under(EditionPlan plan, ViolationEntry card, ViolationEntry population)
    {
        yield return card with { Code = cardLost, Name = lost, CoveredBy = card.Code };
        yield return card with { Code = cardDamaged, Name = damaged, Status = NotNamed, Tier = null, Steps = [] };
        foreach (var birth in births)
        {
            var covered = population with { Code = birth.Code, Name = birth.Name, CoveredBy = population.Code };
            yield return plan.From < PenaltyGuidance15.InForceOn
                ? covered
                : covered with { Status = NotHandled, Tier = null, Steps = [], Amendment = new(PenaltyGuidance15.Id, "8.3"), IsRetroactive = false };
        }

        if (plan.IsCarriedOver)
        {
            yield return New("false-information-online", "Tạo lập, tán phát thông tin sai sự thật qua internet, mạng xã hội, nền tảng số, trí tuệ nhân tạo", "Making or spreading false information by internet, networks, digital platforms or artificial intelligence");
            yield return New("digital-data-misuse", "Thu thập, sử dụng, chia sẻ, mua bán, khai thác trái phép dữ liệu số", "Unlawfully collecting, using, sharing, trading or exploiting digital data");
        }
    }

    private static ViolationEntry New(string code, string vietnamese, string english)
    {
        var citation = new Citation(Penalties212.Id, ViolationEdition.NoPoint);
        return new(
            new(code),
            Member,
            null,
            null,
            null,
            Named,
            Reprimand,
            new(vietnamese, english),
            [new(Reprimand, LadderTrigger.LessSerious, citation)],
            IsLadderKnown: false,
            citation,
            EvidenceGrade.Secondary);
    }

    private static LadderStep Listed(PenaltyTier tier, string point) => new(tier, LadderTrigger.AsListed, In102(point));

    private static Citation In102(string point) => new(Penalties102.Id, point);
}
