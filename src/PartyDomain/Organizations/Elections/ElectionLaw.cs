using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Elections;

/// <summary>In what order offices are elected, how often, and how many members the committees of communes have.</summary>
public static class ElectionLaw
{
    /// <summary>A cell elects its committee first, then the secretary, then a deputy from among the committee (Charter, 24.4; 294-QĐ/TW, 23.2).</summary>
    public static Provision<bool> CellOrder { get; } = new("election.cell.order", Chains.Charter, [new(Enacted, Charter2011, "24.4", Confirmed, true)]);

    /// <summary>How many ballots a cell holds for its secretary before the superior appoints one (294-QĐ/TW, 23.3).</summary>
    public static Provision<int> CellBallots { get; } = new(
        "election.cell.ballots",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "chưa rõ điểm", Confirmed, 3),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "23.3"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Standing committee, secretary and deputies are elected by the committee from among its members (294-QĐ/TW, 16.2.2).</summary>
    public static Provision<bool> PostsFromCommittee { get; } = FirstSeen.In294("election.posts-from-committee", "16.2.2", true);

    /// <summary>How many members the committee of a commune, ward or special zone has at most that was formed from two units, or was not changed (45-CT/TW).</summary>
    public static Provision<int> CommuneCommittee { get; } = Commune("election.commune.committee.max", 27);

    /// <summary>How many members the committee of a commune, ward or special zone has at most that was formed from three units or more (45-CT/TW).</summary>
    public static Provision<int> CommuneCommitteeManyUnits { get; } = Commune("election.commune.committee.max.many-units", 33);

    /// <summary>From how many units on a commune counts as formed from many (45-CT/TW).</summary>
    public static Provision<int> CommuneManyUnits { get; } = Commune("election.commune.many-units", 3);

    /// <summary>How many members the standing committee of a commune has at least (45-CT/TW).</summary>
    public static Provision<int> CommuneStandingMin { get; } = Commune("election.commune.standing.min", 9);

    /// <summary>How many members the standing committee of a commune has at most (45-CT/TW).</summary>
    public static Provision<int> CommuneStandingMax { get; } = Commune("election.commune.standing.max", 11);

    /// <summary>How many deputy secretaries a commune has: the standing one, and the chair of the People's Committee (45-CT/TW).</summary>
    public static Provision<int> CommuneDeputies { get; } = Commune("election.commune.deputies", 2);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        CellOrder, CellBallots, PostsFromCommittee, CommuneCommittee, CommuneCommitteeManyUnits, CommuneManyUnits, CommuneStandingMin, CommuneStandingMax, CommuneDeputies,
    ];

    // The directive speaks of the congresses of the term 2025-2030, in the communes of 1 July 2025.
    private static Provision<int> Commune(string key, int value) => new(
        key,
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "chưa rõ điểm", Confirmed, value, CongressDirective2025.Id),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);
}
