using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Elections;

/// <summary>How long a term lasts, and how a congress is called and held.</summary>
public static class CongressLaw
{
    /// <summary>The term of a congress from the grassroots up: five years (Charter, 18, 22). A part organization has the term of its grassroots organization (294-QĐ/TW, 20.3.3).</summary>
    public static Provision<Length> Term { get; } = new("election.term", Chains.Charter, [new(Enacted, Charter2011, "18; 22", Confirmed, Length.Months(60))]);

    /// <summary>The term of a cell below a grassroots committee: twice in five years (Charter, 24.3); on trial once in five years from 1 July 2025 (294-QĐ/TW, 23.1; 06-HD/TW, 13.4).</summary>
    public static Provision<Length> CellTerm { get; } = new(
        "election.term.cell",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "24.3", Confirmed, Length.Months(30), Charter2011.Id),
            new(Restated, Regulation24, "24.3", Confirmed, CitedIn: Charter2011.Id),
            new(Restated, Regulation232, "24.3", Confirmed, CitedIn: Charter2011.Id),
            new(Changed, Regulation294, "23.1", Confirmed, Length.Months(60)),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>
    /// By how much the congress of a cell below a grassroots committee may come earlier or later, with that committee's consent (Charter, 24.3).
    /// The trial of 2025 changes the length of the term and says nothing of this: from then on it is presumed.
    /// </summary>
    public static Provision<Length> CellShift { get; } = new(
        "election.term.cell.shift",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "24.3", Confirmed, Length.Months(6), Charter2011.Id),
            new(Restated, Regulation24, "24.3", Confirmed, CitedIn: Charter2011.Id),
            new(Restated, Regulation232, "24.3", Confirmed, CitedIn: Charter2011.Id),
            new(Restated, Regulation294, "24.3", Presumed, CitedIn: Charter2011.Id),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>By how much any other congress may come earlier or later. No text on it was seen: a host that has it states it.</summary>
    public static Provision<Length> Shift { get; } = new("election.term.shift", Chains.Charter, [new(NotKnown, Charter2011)]);

    /// <summary>
    /// Whether a term of a cell that began with 30 months may be prolonged to the five years of the trial. Such decisions were reported, the rule
    /// was not seen: a host that has it states it.
    /// </summary>
    public static Provision<bool> CellProlongation { get; } = new(
        "election.term.cell.prolonged-to-trial",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(NotKnown, Regulation294),
            new(NotKnown, Regulation20),
            new(NotKnown, Regulation208),
        ]);

    /// <summary>The first term of what was founded, split or merged need not last five years (294-QĐ/TW, 16.5; 06-HD/TW, 13.4).</summary>
    public static Provision<bool> FirstTermFree { get; } = FirstSeen.In294("election.term.first-free", "16.5", true);

    /// <summary>What comes out of a split, a merger or an absorption goes on counting congresses; all successors of a split carry the same number (06-HD/TW, 13.2).</summary>
    public static Provision<bool> NumberContinues { get; } = FirstSeen.In06("election.congress-number.continues", "13.2", true);

    /// <summary>What is newly founded, or founded from several different units, begins with its first congress (06-HD/TW, 13.2).</summary>
    public static Provision<bool> NumberBegins { get; } = FirstSeen.In06("election.congress-number.begins", "13.2", true);

    /// <summary>How long before its opening a congress is announced (294-QĐ/TW, 11.1.3).</summary>
    public static Provision<Length> Notice { get; } = FirstSeen.In294("election.congress.notice", "11.1.3", Length.WorkingDays(30));

    /// <summary>Exempt members and members on temporary transfer must be told and summoned (06-HD/TW, 14.2; 01-HD/TW of 2016, 13.2).</summary>
    public static Provision<bool> SummonAll { get; } = new(
        "election.congress.summon-all",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "13.2", Confirmed, true),
            new(NotSeen, Guidance2021),
            new(Restated, Guidance2025, "14.2"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The share of the committee, by secret ballot, or of the organizations directly below that asks for an extraordinary congress (294-QĐ/TW, 19.1).</summary>
    public static Provision<Share> ExtraordinaryShare { get; } = FirstSeen.In294("election.extraordinary.share", "19.1", Share.MoreThanHalf);

    /// <summary>An extraordinary congress needs the agreement of the superior standing committee, directly under the Centre of the Political Bureau (294-QĐ/TW, 19.1).</summary>
    public static Provision<bool> ExtraordinaryAgreement { get; } = FirstSeen.In294("election.extraordinary.agreement", "19.1", true);

    /// <summary>An extraordinary congress is held on four grounds only (294-QĐ/TW, 19.2).</summary>
    public static Provision<bool> ExtraordinaryGrounds { get; } = FirstSeen.In294("election.extraordinary.grounds", "19.2", true);

    /// <summary>Substitutes become delegates in the order of votes; of equal votes the one of longer party seniority (294-QĐ/TW, 11.4.2).</summary>
    public static Provision<bool> SubstituteOrder { get; } = FirstSeen.In294("election.substitute.order", "11.4.2", true);

    /// <summary>How long after its end the result of a congress is reported to the committee directly above (294-QĐ/TW, 16.1.1).</summary>
    public static Provision<Length> Report { get; } = FirstSeen.In294("election.report", "16.1.1", Length.WorkingDays(7));

    /// <summary>How long after the report the committee directly above confirms the result, where nobody complained (294-QĐ/TW, 16.1.2).</summary>
    public static Provision<Length> Confirmation { get; } = FirstSeen.In294("election.confirmation", "16.1.2", Length.WorkingDays(15));

    /// <summary>The superior may reject a result, or not recognize single posts (294-QĐ/TW, 16.1.3).</summary>
    public static Provision<bool> Rejection { get; } = FirstSeen.In294("election.rejection", "16.1.3", true);

    /// <summary>How long the old committee has to hand over to the new one (294-QĐ/TW, 15.2).</summary>
    public static Provision<Length> Handover { get; } = FirstSeen.In294("election.handover", "15.2", Length.WorkingDays(15));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Term, CellTerm, CellShift, Shift, CellProlongation, FirstTermFree, NumberContinues, NumberBegins, Notice, SummonAll, ExtraordinaryShare, ExtraordinaryAgreement,
        ExtraordinaryGrounds, SubstituteOrder, Report, Confirmation, Rejection, Handover,
    ];
}
