using NodaTime;
using static PartyDomain.Rulebooks.Instruments;

namespace PartyDomain.Discipline.Violations;

/// <summary>
/// The violations that party regulations name, and what they prescribe for them, as reference data with citations and days. It decides nothing.
/// </summary>
/// <remarks>
/// 102-QĐ/TW (a few points), 69-QĐ/TW (articles 8–56), 264-QĐ/TW (waste), 15-HD/UBKTTW (a third or later child), 212-QĐ/TW (not seen: the predecessor's points
/// as presumed, and two new violations). The day asked for is the day on which a violation is considered; no regulation has a transition clause. A violation the
/// catalogue does not name may still be disciplined by other rules (69-QĐ/TW, 1.3).
/// </remarks>
public static class ViolationCatalog
{
    private static readonly ViolationEdition[] editions = Build();

    /// <summary>Every edition, earliest first. The first one holds nothing: no regulation before 102-QĐ/TW is held.</summary>
    public static ValueList<ViolationEdition> Editions { get; } = editions.ToValueList();

    /// <summary>Finds the edition in force on a day.</summary>
    /// <param name="day">The day on which a violation is considered.</param>
    /// <returns>The edition; before 15 November 2017 one without entries.</returns>
    public static ViolationEdition On(LocalDate day)
    {
        var index = editions.Length - 1;
        while (index > 0 && editions[index].From > day)
        {
            index--;
        }

        return editions[index];
    }

    /// <summary>Finds a violation on a day, with its article, the tiers that can be reached and the circumstances that weigh.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="day">The day on which it is considered.</param>
    /// <returns>The guide, or null where the catalogue of the day does not know the violation.</returns>
    public static ViolationGuide? For(ViolationCode code, LocalDate day) => On(day).For(code);

    private static ViolationEdition[] Build()
    {
        var (law69, law264, guidance15, law212) = (Penalties69, Penalties264, PenaltyGuidance15, Penalties212);
        return
        [
            new(LocalDate.MinIsoValue, null, [], ViolationContent.Nothing),
            new(Penalties102.InForceOn, Penalties102, [], ViolationContent.Nothing with { Acts = KnownActs.Of102 }),
            Of(new(law69.InForceOn, law69, [], IsAmended: false, EvidenceGrade.Confirmed)),
            Of(new(law264.InForceOn, law69, [law264], IsAmended: true, EvidenceGrade.Confirmed)),
            Of(new(guidance15.InForceOn, law69, [law264, guidance15], IsAmended: true, EvidenceGrade.Confirmed)),
            Of(new(law212.InForceOn, law212, [], IsAmended: true, EvidenceGrade.Presumed)),
        ];

        static ViolationEdition Of(EditionPlan plan) => new(plan.From, plan.Instrument, plan.Amendments, ViolationContent.Of(plan));
    }
}
