using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>From when decisions have effect, and what must follow on the side of the state.</summary>
public static class EffectLaw
{
    /// <summary>A cell's decision has effect when the result of its vote is announced (30-QĐ/TW, 39; 296-QĐ/TW, 15.2).</summary>
    public static Provision<EffectStart> Cell { get; } = Stated.Inspection<EffectStart>(
        "discipline.effect.cell",
        new(Enacted, Inspection30, "39", Confirmed, EffectStart.VoteAnnouncement),
        new(Restated, Inspection22, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "15.2", Secondary),
        new(NotSeen, Inspection21));

    /// <summary>Within how long a cell puts its decision in writing; whether its "ngày" are working days is not certain (30-QĐ/TW, 39; 296-QĐ/TW, 15.2).</summary>
    public static Provision<Length> CellWrittenDecision { get; } = Stated.Inspection<Length>(
        "discipline.effect.cell.written-decision",
        new(Enacted, Inspection30, "39", Confirmed, Length.CalendarDays(10)),
        new(Restated, Inspection22, "chưa rõ điểm", Secondary),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "15.2", Secondary),
        new(NotSeen, Inspection21));

    /// <summary>From when other decisions have effect: their announcement (Charter, 39.6); under 21-QĐ/TW their signing, which contradicts the Charter's wording.</summary>
    public static Provision<EffectStart> Others { get; } = Stated.Inspection<EffectStart>(
        "discipline.effect.others",
        new(Enacted, Inspection46, "39.6", Confirmed, EffectStart.Announcement, Charter2011.Id),
        new(Restated, Inspection30, "39.6.3"),
        new(Restated, Inspection22, "39.6", Confirmed, CitedIn: Charter2011.Id),
        new(Restated, Inspection262, "39.6", Confirmed, CitedIn: Charter2011.Id),
        new(Restated, Inspection296, "39.6", Presumed, CitedIn: Charter2011.Id),
        new(Changed, Inspection21, "chưa rõ điểm", Secondary, EffectStart.Signing));

    /// <summary>Within how long after signing a decision is announced; whether its "ngày" are working days is not certain (30-QĐ/TW, 39).</summary>
    public static Provision<Length> AnnounceWithin { get; } = Stated.Inspection<Length>(
        "discipline.effect.announce-within",
        new(Enacted, Inspection30, "39", Confirmed, Length.CalendarDays(15)),
        new(NotSeen, Inspection22),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>Within how long after the announcement the state or union body must have imposed its own discipline (102-QĐ/TW, 2.6: working days; 69-QĐ/TW, 2.10: days).</summary>
    public static Provision<Length> StateFollows { get; } = Stated.Penalties<Length>(
        "discipline.sync.state-follows",
        new(Enacted, Penalties102, "2.6", Confirmed, Length.WorkingDays(30)),
        new(Changed, Penalties69, "2.10", Confirmed, Length.CalendarDays(30)),
        new(NotSeen, Penalties212));

    /// <summary>Within how long after the notice of a state body the party organization decides (69-QĐ/TW, 2.10).</summary>
    public static Provision<Length> PartyFollows { get; } = Stated.From69("discipline.sync.party-follows", "2.10", Length.CalendarDays(30));

    /// <summary>Within how long after a decision the committee directs state and union bodies, and they notify the other way (296-QĐ/TW, 8.5). It starts what 69-QĐ/TW, 2.10 ends.</summary>
    public static Provision<Length> Direct { get; } = Stated.Inspection<Length>(
        "discipline.sync.direct",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(Enacted, Inspection296, "8.5", Confirmed, Length.CalendarDays(5)),
        new(NotSeen, Inspection21));

    /// <summary>Within how long bodies of justice notify the party organization (22-QĐ/TW, 17 and 31.3).</summary>
    public static Provision<Length> JusticeNotifies { get; } = Stated.Inspection<Length>(
        "discipline.sync.justice-notifies",
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "31.3", Confirmed, Length.CalendarDays(3)),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Cell, CellWrittenDecision, Others, AnnounceWithin, StateFollows, PartyFollows, Direct, JusticeNotifies];
}
