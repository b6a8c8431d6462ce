using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations;

/// <summary>How many members bodies may have.</summary>
public static class FormationLaw
{
    /// <summary>How many members a cell committee has at most (294-QĐ/TW, 23.2; the Charter, 24.4, sets no number).</summary>
    public static Provision<int> CellCommitteeMax { get; } = new(
        "formation.cell-committee.max",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "22/24", Confirmed, 7),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "23.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>
    /// The share of the committee that its standing committee has at most (294-QĐ/TW, 14.2). Newly founded provinces and communes have
    /// rules of their own: <see cref="StandingCommitteeShareNewProvince"/>, <see cref="StandingCommitteeShareCommune"/>.
    /// </summary>
    public static Provision<Fraction> StandingCommitteeShare { get; } = new(
        "formation.standing-committee.share",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "14.2", Confirmed, new Fraction(1, 3)),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>
    /// The share below which the standing committee of a provincial committee stays that was newly founded in the terms 2020–2025 or 2025–2030;
    /// the Political Bureau decides its number, and exactly the share is too many (294-QĐ/TW, 14.2).
    /// </summary>
    public static Provision<Fraction> StandingCommitteeShareNewProvince { get; } = new(
        "formation.standing-committee.share.new-province",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "14.2", Confirmed, new Fraction(1, 2)),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>
    /// The share of a commune's committee that its standing committee has at most: 294-QĐ/TW, 14.2 leaves it to a rule of the Political Bureau
    /// that was not seen. A host that has the rule states it.
    /// </summary>
    public static Provision<Fraction> StandingCommitteeShareCommune { get; } = new(
        "formation.standing-committee.share.commune",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(NotKnown, Regulation294),
            new(NotKnown, Regulation20),
            new(NotKnown, Regulation208),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        CellCommitteeMax,
        StandingCommitteeShare,
        StandingCommitteeShareNewProvince,
        StandingCommitteeShareCommune,
    ];
}
