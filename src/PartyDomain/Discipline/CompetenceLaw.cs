using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>Which body decides which measure against a member.</summary>
public static class CompetenceLaw
{
    /// <summary>What a cell decides: reprimand and warning of any member in it (Charter, 36.1).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Cell { get; } = Stated.Charter<ValueList<DisciplineMeasure>>(
        "discipline.competence.cell",
        "36.1",
        [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning]);

    /// <summary>In tasks that a superior gave the cell only proposes (Charter, 36.1).</summary>
    public static Provision<bool> CellNotSuperiorTasks { get; } = Stated.Charter("discipline.competence.cell.not-superior-tasks", "36.1", true);

    /// <summary>A cell that disciplined a committee member, or a cadre managed above, reports to the committees and commissions concerned (46-QĐ/TW, 36.1; 296-QĐ/TW, 10.1.4).</summary>
    public static Provision<bool> CellReports { get; } = Stated.Inspection<bool>(
        "discipline.competence.cell.reports",
        new(Enacted, Inspection46, "36.1", Secondary, true),
        new(NotSeen, Inspection30),
        new(Restated, Inspection22, "11"),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "10.1.4"),
        new(NotSeen, Inspection21));

    /// <summary>A part committee decides nothing (294-QĐ/TW, 20.3.3).</summary>
    public static Provision<ValueList<DisciplineMeasure>> PartCommittee { get; } = FirstSeen.In294<ValueList<DisciplineMeasure>>("discipline.competence.part-committee", "20.3.3", []);

    /// <summary>What a whole grassroots committee decides: the list was not seen (Charter, 36.2).</summary>
    public static Provision<ValueList<DisciplineMeasure>> GrassrootsCommittee { get; } = Nowhere("discipline.competence.grassroots-committee");

    /// <summary>A grassroots committee expels only where the power was delegated to it in writing (294-QĐ/TW, 22).</summary>
    public static Provision<bool> ExpulsionNeedsDelegation { get; } = FirstSeen.In294("discipline.competence.expulsion.delegated", "22", true);

    /// <summary>The standing committee of a grassroots committee given superior powers expels; of the other measures nothing was seen (294-QĐ/TW, 10.6.2 b).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Empowered { get; } = FirstSeen.In294<ValueList<DisciplineMeasure>>("discipline.competence.empowered", "10.6.2 b", [DisciplineMeasure.Expulsion]);

    /// <summary>What the standing committee of a grassroots committee decides: nothing before 22-QĐ/TW, 11.</summary>
    public static Provision<ValueList<DisciplineMeasure>> GrassrootsStandingCommittee { get; } = Grassroots("discipline.competence.grassroots-standing-committee");

    /// <summary>What the inspection commission of a grassroots committee decides: nothing before 22-QĐ/TW, 11.</summary>
    public static Provision<ValueList<DisciplineMeasure>> GrassrootsInspectionCommission { get; } = Grassroots("discipline.competence.grassroots-inspection-commission");

    /// <summary>What the committee above grassroots organizations, its standing committee and its inspection commission decide against ordinary members (Charter, 36.3).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Superior { get; } = Above("discipline.competence.superior", "36.3");

    /// <summary>What a provincial committee, its standing committee and its inspection commission decide against ordinary members (Charter, 36.4).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Provincial { get; } = Above("discipline.competence.provincial", "36.4");

    /// <summary>What bodies above the cell decide against committee members and cadres managed by a committee: the lists were not seen.</summary>
    public static Provision<ValueList<DisciplineMeasure>> ManagedCadres { get; } = Nowhere("discipline.competence.managed-cadres");

    /// <summary>
    /// Who sits on several committees is expelled, or removed from the highest office, by the standing committee directly above the highest of them;
    /// from a lower office by the standing committee that manages the member (296-QĐ/TW, 13).
    /// </summary>
    public static Provision<bool> SeveralCommittees { get; } = Stated.Inspection<bool>(
        "discipline.competence.several-committees",
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(Enacted, Inspection296, "13", Confirmed, true),
        new(NotSeen, Inspection21));

    /// <summary>What central bodies decide: the lists were not seen.</summary>
    public static Provision<ValueList<DisciplineMeasure>> Central { get; } = Nowhere("discipline.competence.central");

    /// <summary>A competent organization verifies the violation itself before it acts on a proposal from below (05-HD/UBKTTW, 2).</summary>
    public static Provision<bool> VerifiesItself { get; } = Stated.Penalties<bool>(
        "discipline.competence.verifies-itself",
        new(NotKnown, Penalties102),
        new(NotKnown, Penalties69),
        new(Enacted, PenaltyGuidance05, "2", Confirmed, true),
        new(NotSeen, Penalties212));

    /// <summary>
    /// A violation found after a move, in an organization that the member has left: the one that manages the member now holds the review, and the
    /// common superior of both decides or assigns (30-QĐ/TW, 35.1.1; 22-QĐ/TW, 9; 296-QĐ/TW, 8).
    /// </summary>
    public static Provision<bool> CommonSuperior { get; } = Stated.Inspection<bool>(
        "discipline.competence.common-superior",
        new(Enacted, Inspection30, "35.1.1", Confirmed, true),
        new(Restated, Inspection22, "9", Secondary),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "8"),
        new(NotSeen, Inspection21));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Cell, CellNotSuperiorTasks, CellReports, PartCommittee, GrassrootsCommittee, ExpulsionNeedsDelegation, Empowered, GrassrootsStandingCommittee,
        GrassrootsInspectionCommission, Superior, Provincial, ManagedCadres, SeveralCommittees, Central, VerifiesItself, CommonSuperior,
    ];

    private static Provision<ValueList<DisciplineMeasure>> Above(string key, string point) => Stated.Charter<ValueList<DisciplineMeasure>>(
        key,
        point,
        [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Removal, DisciplineMeasure.Expulsion],
        Presumed);

    private static Provision<ValueList<DisciplineMeasure>> Grassroots(string key) => Stated.Inspection<ValueList<DisciplineMeasure>>(
        key,
        new(Enacted, Inspection46, "chưa rõ điểm", Confirmed, []),
        new(Restated, Inspection30, "chưa rõ điểm"),
        new(Changed, Inspection22, "11", Confirmed, [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning]),
        new(NotSeen, Inspection262),
        new(NotSeen, Inspection296),
        new(NotSeen, Inspection21));

    private static Provision<ValueList<DisciplineMeasure>> Nowhere(string key) => Stated.Inspection<ValueList<DisciplineMeasure>>(
        key,
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(NotKnown, Inspection296),
        new(NotKnown, Inspection21));
}
