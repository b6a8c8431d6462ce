using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>When a decision lapses by itself.</summary>
public static class LapseLaw
{
    /// <summary>After how long a decision lapses by itself, from its announcement (69-QĐ/TW, 2.5).</summary>
    public static Provision<Length> After { get; } = Stated.From69("discipline.lapse.after", "2.5", Length.Months(12), new(Restated, Penalties212, "chưa rõ điểm", Secondary));

    /// <summary>The same before 69-QĐ/TW (30-QĐ/TW, 40.3.2).</summary>
    public static Provision<Length> AfterUntil69 { get; } = Stated.Inspection<Length>(
        "discipline.lapse.after-until-69",
        new(Enacted, Inspection30, "40.3.2", Confirmed, Length.Years(1)),
        new(NotSeen, Inspection22),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>What never lapses (69-QĐ/TW, 2.5).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Never { get; } = Stated.From69<ValueList<DisciplineMeasure>>("discipline.lapse.never", "2.5", [DisciplineMeasure.Expulsion, DisciplineMeasure.Dissolution]);

    /// <summary>Where a later decision changes the measure, time served under the earlier one counts (05-HD/UBKTTW, 2).</summary>
    public static Provision<bool> ServedTimeCounts { get; } = Stated.Penalties<bool>(
        "discipline.lapse.served-time-counts",
        new(NotKnown, Penalties102),
        new(NotKnown, Penalties69),
        new(Enacted, PenaltyGuidance05, "2", Confirmed, true),
        new(NotSeen, Penalties212));

    /// <summary>How long a removed member is not elected to committees nor appointed to an equal or higher office, from the decision (Charter, 40.3).</summary>
    public static Provision<Length> OfficeBar { get; } = Stated.Charter("discipline.office-bar", "40.3", Length.Years(1));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [After, AfterUntil69, Never, ServedTimeCounts, OfficeBar];
}
