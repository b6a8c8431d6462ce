using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Chains;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Rulebooks;

/// <summary>Readings that concern every workflow. No text states them; each is presumed, is shown in the basis, and can be replaced.</summary>
public static class ReadingsLaw
{
    /// <summary>Which day's law governs a deadline when the law changes while it runs: the day its clock starts. No instrument has a transition clause.</summary>
    public static Provision<string> Transition { get; } = new(
        "readings.transition",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "transition", Presumed, "clock-start")]);

    /// <summary>The day of the trigger is day 0; the n-th working day after it is the last day on time.</summary>
    public static Provision<int> DayZero { get; } = new(
        "readings.day-zero",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "day-zero", Presumed, 0)]);

    /// <summary>A period of months or years ends on the same day number, clamped to the end of a shorter month.</summary>
    public static Provision<string> MonthEnd { get; } = new(
        "readings.month-end",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "month-end", Presumed, "clamp")]);

    /// <summary>Which day's law governs limitation: that of the day on which the violation is concluded. No text has a transition clause.</summary>
    public static Provision<string> LimitationLaw { get; } = new(
        "readings.limitation-law",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "limitation-law", Presumed, "conclusion")]);

    /// <summary>A disciplinary decision lapses only where there is no appeal, no relapse and no new violation; the text joins the three by "hoặc" (69-QĐ/TW, 2.5).</summary>
    public static Provision<string> LapseConditions { get; } = new(
        "readings.lapse-conditions",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "lapse-conditions", Presumed, "all")]);

    /// <summary>The base of votes on discipline is that of 294-QĐ/TW, 9.3.2–9.3.3; the regulations on discipline were not seen on this.</summary>
    public static Provision<string> DisciplineBase { get; } = new(
        "readings.discipline-base",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "discipline-base", Presumed, "general-base")]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Transition, DayZero, MonthEnd, LimitationLaw, LapseConditions, DisciplineBase];
}
