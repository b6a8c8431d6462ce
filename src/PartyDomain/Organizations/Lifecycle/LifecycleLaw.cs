using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Who founds, changes, ends and dissolves organizations, and what follows for members and committees.</summary>
public static class LifecycleLaw
{
    /// <summary>The committee directly above decides on founding and dissolving (Charter, 10.3).</summary>
    public static Provision<bool> SuperiorDecides { get; } = new(
        "lifecycle.superior-decides",
        Chains.Charter,
        [new(Enacted, Charter2011, "10.3", Confirmed, true)]);

    /// <summary>The committee that may found an organization may end it, and reports to the committee directly above (294-QĐ/TW, 10.5.2).</summary>
    public static Provision<bool> FounderEnds { get; } = FirstSeen.In294("lifecycle.founder-ends", "10.5.2", true);

    /// <summary>An organization is ended only when its task is done or it is no longer suitable (294-QĐ/TW, 10.5.1).</summary>
    public static Provision<bool> EndingGrounds { get; } = FirstSeen.In294("lifecycle.ending.grounds", "10.5.1", true);

    /// <summary>A part organization founds no cells: it proposes, the grassroots committee decides (294-QĐ/TW, 20.3.3).</summary>
    public static Provision<bool> PartOnlyProposes { get; } = FirstSeen.In294("lifecycle.part.only-proposes", "20.3.3", true);

    /// <summary>
    /// How many levels the organizations of territories have, the Centre and what is at the base counted: with the district four, without it three
    /// (Charter, 10; 294-QĐ/TW, 10.1). What stands between commune and cell is not counted.
    /// </summary>
    public static Provision<int> Levels { get; } = SinceCharter("lifecycle.levels", "10", Confirmed, 4, new(Changed, Regulation294, "10.1", Confirmed, 3), new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>
    /// What the party organization of a commune, a ward or a township is to the tree: grassroots below the district (Charter, 21.2), a pilot as
    /// superior of grassroots organizations (294-QĐ/TW, 10.2), grassroots below the province under 208-QĐ/TW, then also in special zones.
    /// </summary>
    public static Provision<TierRole> CommuneRole { get; } = SinceCharter(
        "lifecycle.commune.role",
        "21.2",
        Confirmed,
        TierRole.Grassroots,
        new(Changed, Regulation294, "10.2", Confirmed, TierRole.SuperiorOfGrassroots),
        new(Changed, Regulation208, "chưa rõ điểm", Secondary, TierRole.Grassroots));

    /// <summary>
    /// What a special zone is, is decided after the Central Organization Commission agreed in writing (294-QĐ/TW, 10.2). Under 208-QĐ/TW there is
    /// no choice any more: it is a grassroots organization founded by the province.
    /// </summary>
    public static Provision<bool> SpecialZoneConsent { get; } = new(
        "lifecycle.special-zone.consent",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "10.2", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Repealed, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>
    /// Superior organizations of a special kind, and grassroots party organizations directly under a committee under the Centre, are founded after
    /// the Secretariat agreed, for which the Central Organization Commission answers in writing (294-QĐ/TW, 10.4.4; 06-HD/TW, 12). Not those of
    /// agencies that 10.4.2 names.
    /// </summary>
    public static Provision<bool> SpecialKindConsent { get; } = FirstSeen.In294("lifecycle.special-kind.consent", "10.4.4", true);

    /// <summary>Superior organizations of a special kind are ended after the Central Organization Commission answered in writing for the Secretariat (06-HD/TW, 12).</summary>
    public static Provision<bool> SpecialKindEndingConsent { get; } = FromGuidance("lifecycle.special-kind.ending-consent", "12");

    /// <summary>
    /// A grassroots organization stands below a grassroots committee only where that was given superior powers, and is founded after the committee
    /// directly above that one agreed in writing (29-QĐ/TW, 19, of cells; 294-QĐ/TW, 20.1.1).
    /// </summary>
    public static Provision<bool> BelowEmpowered { get; } = new(
        "lifecycle.below-empowered",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "19", Confirmed, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "20.1.1"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Founding, splitting, merging and handing over move members collectively; the superiors of both sides act (294-QĐ/TW, 6.3.4).</summary>
    public static Provision<bool> CollectiveTransfer { get; } = new(
        "lifecycle.collective-transfer",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "6.3.4", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Out of the reach of the superior that it leaves, an organization is received by a decision of the standing committee directly above on the receiving side (06-HD/TW, 10.5 b).</summary>
    public static Provision<bool> ReceivingDecides { get; } = FromGuidance("lifecycle.receiving.decides", "10.5 b");

    /// <summary>Out of its grassroots organization a cell is transferred by the committee directly above that organization, and received by the other grassroots committee (38-HD/BTCTW, II.4.3.3 b).</summary>
    public static Provision<bool> SuperiorTransfersCell { get; } = FromAdministration("lifecycle.cell-transfer.superior", "II.4.3.3 b");

    /// <summary>Within how long after ending or dissolution the superior collects files and seal and transfers the members (294-QĐ/TW, 6.3.5).</summary>
    public static Provision<Length> TransferAfterEnding { get; } = new(
        "lifecycle.transfer-after-ending",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "6.3.5", Confirmed, Length.WorkingDays(30)),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.3.5"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Handing organizations over between a province and a committee directly under the Centre needs the Central Organization Commission's written agreement (06-HD/TW, 10.5 a).</summary>
    public static Provision<bool> BetweenBlocsConsent { get; } = FromGuidance("lifecycle.between-blocs.consent", "10.5 a");

    /// <summary>After founding, splitting and merging the committee directly above appoints committee, standing committee, secretary and deputies (Charter, 13.5; 294-QĐ/TW, 16.5).</summary>
    public static Provision<bool> ReorganizedCommitteeAppointed { get; } = SinceCharter(
        "lifecycle.reorganized-committee.appointed", "13.5", Secondary, true, new(Restated, Regulation294, "16.5"), new(NotSeen, Regulation208));

    /// <summary>On trial the standing committee directly above also appoints the inspection commission with its chair and deputies (294-QĐ/TW, 16.5).</summary>
    public static Provision<bool> ReorganizedCommissionAppointed { get; } = FirstSeen.In294("lifecycle.reorganized-commission.appointed", "16.5", true);

    /// <summary>Out of its superior's organization a grassroots organization is transferred by the standing committee of the superior that it leaves (06-HD/TW, 10.5 b).</summary>
    public static Provision<bool> SuperiorTransfersBase { get; } = FromGuidance("lifecycle.base-transfer.superior", "10.5 b");

    /// <summary>Out of its superior's organization a grassroots organization is transferred by the standing committee of the province (38-HD/BTCTW, II.4.3.3 b).</summary>
    public static Provision<bool> ProvinceTransfersBase { get; } = FromAdministration("lifecycle.base-transfer.province", "II.4.3.3 b");

    /// <summary>The committee of an organization that is ended transfers its members right after the decision (38-HD/BTCTW, II.4.3.3 a).</summary>
    public static Provision<bool> OwnCommitteeTransfers { get; } = FromAdministration("lifecycle.ended-transfers.own-committee", "II.4.3.3 a");

    /// <summary>The share of the committee directly above that proposes a dissolution (294-QĐ/TW, 9.3.5; before it the regulations on discipline).</summary>
    /// <remarks>30-QĐ/TW of 26 July 2016 and 22-QĐ/TW of 28 July 2021 began a day after, and two days before, the regulations on the Charter of their time.</remarks>
    public static Provision<Share> DissolutionProposalShare { get; } = OfDissolution("lifecycle.dissolution.proposal-share", Share.AtLeastTwoThirds);

    /// <summary>The share of the committee one level further up that decides a dissolution (294-QĐ/TW, 9.3.5; before it the regulations on discipline).</summary>
    /// <remarks>30-QĐ/TW of 26 July 2016 and 22-QĐ/TW of 28 July 2021 began a day after, and two days before, the regulations on the Charter of their time.</remarks>
    public static Provision<Share> DissolutionDecisionShare { get; } = OfDissolution("lifecycle.dissolution.decision-share", Share.MoreThanHalf);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        SuperiorDecides, FounderEnds, EndingGrounds, PartOnlyProposes, Levels, CommuneRole, SpecialZoneConsent, SpecialKindConsent,
        SpecialKindEndingConsent, BelowEmpowered, CollectiveTransfer, ReceivingDecides, SuperiorTransfersCell, TransferAfterEnding,
        BetweenBlocsConsent, ReorganizedCommitteeAppointed, ReorganizedCommissionAppointed, SuperiorTransfersBase, ProvinceTransfersBase,
        OwnCommitteeTransfers, DissolutionProposalShare, DissolutionDecisionShare,
    ];

    // What the Charter of 2011 says, from the first regulation that came after it; what is not known of 20-QĐ/TW is carried over.
    private static Provision<T> SinceCharter<T>(string key, string point, EvidenceGrade grade, T value, Statement<T> of294, Statement<T> of208) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation45, point, grade, value, Charter2011.Id),
            new(Restated, Regulation29, point, grade, CitedIn: Charter2011.Id),
            new(Restated, Regulation24, point, grade, CitedIn: Charter2011.Id),
            new(Restated, Regulation232, point, grade, CitedIn: Charter2011.Id),
            of294,
            new(NotSeen, Regulation20),
            of208,
        ]);

    private static Provision<Share> OfDissolution(string key, Share share) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "chưa rõ điểm", Secondary, share, Inspection30.Id),
            new(Restated, Regulation24, "chưa rõ điểm", Secondary, CitedIn: Inspection22.Id),
            new(Restated, Regulation232, "chưa rõ điểm", Secondary, CitedIn: Inspection22.Id),
            new(Restated, Regulation294, "9.3.5"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    private static Provision<bool> FromGuidance(string key, string point) => new(
        key,
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, point, Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    private static Provision<bool> FromAdministration(string key, string point) => new(
        key,
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, point, Confirmed, true),
        ]);
}
