using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Discipline;

/// <summary>What is particular to discipline of organizations.</summary>
public static class OrganizationCaseLaw
{
    /// <summary>What superior committees and their standing committees decide against organizations (22-QĐ/TW, 12; 296-QĐ/TW, 11).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Committees { get; } = Light("discipline.competence.organization.committees");

    /// <summary>What inspection commissions decide against organizations under a lower committee (22-QĐ/TW, 12; 296-QĐ/TW, 11).</summary>
    public static Provision<ValueList<DisciplineMeasure>> InspectionCommissions { get; } = Light("discipline.competence.organization.inspection-commissions");

    /// <summary>What an inspection commission decides against organizations directly under its own committee: the wording was not seen.</summary>
    public static Provision<ValueList<DisciplineMeasure>> OwnInspectionCommission { get; } = Nowhere<ValueList<DisciplineMeasure>>("discipline.competence.organization.own-inspection-commission");

    /// <summary>What central bodies other than the Central Inspection Commission decide against organizations: not seen.</summary>
    public static Provision<ValueList<DisciplineMeasure>> CentralBodies { get; } = Nowhere<ValueList<DisciplineMeasure>>("discipline.competence.organization.central");

    /// <summary>The committee directly above proposes a dissolution, the committee one level further up decides (Charter, 37; 22-QĐ/TW, 18; 296-QĐ/TW, 17).</summary>
    public static Provision<bool> TwoLevels { get; } = Stated.Charter("discipline.dissolution.two-levels", "37", true);

    /// <summary>A dissolution is reported further up and to the Central Inspection Commission (Charter, 37; 22-QĐ/TW, 18).</summary>
    public static Provision<bool> Reported { get; } = Stated.Charter("discipline.dissolution.reported", "37", true);

    /// <summary>Who concludes last on a dissolution: not seen.</summary>
    public static Provision<PartyBody> LastInstanceDissolution { get; } = Nowhere<PartyBody>("discipline.appeal.last-instance.dissolution");

    /// <summary>The measure that goes with the consequences of a violation, from less to specially serious (69-QĐ/TW, 8.1–8.3, and the same in each article of its chapter II).</summary>
    public static Provision<ValueList<DisciplineMeasure>> Ladder { get; } = Since69<ValueList<DisciplineMeasure>>(
        "discipline.organization.ladder",
        "8",
        [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Dissolution]);

    /// <summary>A relapse after discipline with less serious consequences calls for warning (69-QĐ/TW, 8.2, and the same in each article of its chapter II).</summary>
    public static Provision<DisciplineMeasure> Relapse { get; } = Since69("discipline.organization.relapse", "8.2", DisciplineMeasure.Warning);

    /// <summary>The responsibility of each individual concerned is examined too (69-QĐ/TW, 2.8).</summary>
    public static Provision<bool> IndividualsExamined { get; } = Since69("discipline.organization.individuals-examined", "2.8", true);

    /// <summary>Every member of a disciplined organization gets it entered in the CV; who did not agree or is not concerned, with a note of that (69-QĐ/TW, 2.8).</summary>
    public static Provision<bool> Recorded { get; } = Since69("discipline.organization.recorded", "2.8", true);

    /// <summary>An organization handed over, split, merged or ended since: the decision is announced at the organization that received it or at the one directly above (69-QĐ/TW, 2.7).</summary>
    public static Provision<bool> AnnouncedAtSuccessor { get; } = Since69("discipline.organization.announced-at-successor", "2.7", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Committees, InspectionCommissions, OwnInspectionCommission, CentralBodies, TwoLevels, Reported, LastInstanceDissolution, Ladder, Relapse,
        IndividualsExamined, Recorded, AnnouncedAtSuccessor,
    ];

    private static Provision<ValueList<DisciplineMeasure>> Light(string key) => Stated.Inspection<ValueList<DisciplineMeasure>>(
        key,
        new(NotKnown, Inspection30),
        new(Enacted, Inspection22, "12", Confirmed, [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning]),
        new(NotSeen, Inspection262),
        new(Restated, Inspection296, "11"),
        new(NotSeen, Inspection21));

    private static Provision<T> Nowhere<T>(string key) => Stated.Inspection<T>(
        key,
        new(NotKnown, Inspection30),
        new(NotKnown, Inspection22),
        new(NotKnown, Inspection262),
        new(NotKnown, Inspection296),
        new(NotKnown, Inspection21));

    private static Provision<T> Since69<T>(string key, string point, T value) => Stated.OfOrganizations<T>(
        key,
        new(NotKnown, Penalties07),
        new(Enacted, Penalties69, point, Confirmed, value),
        new(NotSeen, Penalties212));
}
