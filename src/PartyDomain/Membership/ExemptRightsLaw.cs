using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership;

/// <summary>What other procedures ask about exempt members: a badge and the yearly grading (294-QĐ/TW, 7.2).</summary>
public static class ExemptRightsLaw
{
    /// <summary>An exempt member may be awarded the party badge (294-QĐ/TW, 7.2.2).</summary>
    public static Provision<bool> Badge { get; } = new(
        "exemption.right.badge",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "7", Secondary, true),
            new(Restated, Regulation24, "7", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "7.2.2"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm"),
        ]);

    /// <summary>An exempt member is not graded (294-QĐ/TW, 7.2.3).</summary>
    public static Provision<bool> NotGraded { get; } = new(
        "exemption.not-graded",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "7.2.3", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Badge, NotGraded];
}
