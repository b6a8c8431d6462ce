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
    public static Provision<bool> FounderEnds { get; } = From294("lifecycle.founder-ends", "10.5.2", true);

    /// <summary>An organization is ended only when its task is done or it is no longer suitable (294-QĐ/TW, 10.5.1).</summary>
    public static Provision<bool> EndingGrounds { get; } = From294("lifecycle.ending.grounds", "10.5.1", true);

    /// <summary>A part organization founds no cells: it proposes, the grassroots committee decides (294-QĐ/TW, 20.3.3).</summary>
    public static Provision<bool> PartOnlyProposes { get; } = From294("lifecycle.part.only-proposes", "20.3.3", true);

    /// <summary>How many levels the organizations of territories have: with the district four, without it three (294-QĐ/TW, 10.1).</summary>
    public static Provision<int> Levels { get; } = new(
        "lifecycle.levels",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "chưa rõ điểm", Confirmed, 4),
            new(Restated, Regulation232, "chưa rõ điểm"),
            new(Changed, Regulation294, "10.1", Confirmed, 3),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>What the party organization of a commune or ward is to the tree (294-QĐ/TW, 10.2; grassroots before and under 208-QĐ/TW).</summary>
    public static Provision<TierRole> CommuneRole { get; } = new(
        "lifecycle.commune.role",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "chưa rõ điểm", Confirmed, TierRole.Grassroots),
            new(Restated, Regulation232, "chưa rõ điểm"),
            new(Changed, Regulation294, "10.2", Confirmed, TierRole.SuperiorOfGrassroots),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "chưa rõ điểm", Secondary, TierRole.Grassroots),
        ]);

    /// <summary>What a special zone is, is decided after the Central Organization Commission agreed in writing (294-QĐ/TW, 10.2).</summary>
    public static Provision<bool> SpecialZoneConsent { get; } = From294("lifecycle.special-zone.consent", "10.2", true);

    /// <summary>
    /// Superior organizations of a special kind, and grassroots organizations directly under a province, are founded after the Secretariat agreed,
    /// for which the Central Organization Commission answers in writing (294-QĐ/TW, 10.4.4; 06-HD/TW, 12).
    /// </summary>
    public static Provision<bool> SpecialKindConsent { get; } = From294("lifecycle.special-kind.consent", "10.4.4", true);

    /// <summary>
    /// In villages and residential groups there are only cells directly under the committee of the commune, where that is superior of grassroots
    /// organizations (294-QĐ/TW, 20.2.2).
    /// </summary>
    public static Provision<bool> VillageCellUnderCommune { get; } = From294("lifecycle.village-cell.under-commune", "20.2.2", true);

    /// <summary>Founding, splitting, merging and handing over move members collectively; the superiors of both sides act (294-QĐ/TW, 6.3.4).</summary>
    public static Provision<bool> CollectiveTransfer { get; } = From294("lifecycle.collective-transfer", "6.3.4", true);

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
    public static Provision<bool> BetweenBlocsConsent { get; } = new(
        "lifecycle.between-blocs.consent",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "10.5 a", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>After founding, splitting and merging the committee directly above appoints committee, standing committee, secretary and deputies (294-QĐ/TW, 16.5).</summary>
    public static Provision<bool> ReorganizedCommitteeAppointed { get; } = From294("lifecycle.reorganized-committee.appointed", "16.5", true);

    /// <summary>On trial the standing committee directly above also appoints the inspection commission with its chair and deputies (294-QĐ/TW, 16.5).</summary>
    public static Provision<bool> ReorganizedCommissionAppointed { get; } = From294("lifecycle.reorganized-commission.appointed", "16.5", true);

    /// <summary>Out of its superior's organization a grassroots organization is transferred by the standing committee of the superior that it leaves (06-HD/TW, 10.5 b).</summary>
    public static Provision<bool> SuperiorTransfersBase { get; } = new(
        "lifecycle.base-transfer.superior",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "10.5 b", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Out of its superior's organization a grassroots organization is transferred by the standing committee of the province (38-HD/BTCTW, II.4.3.3 b).</summary>
    public static Provision<bool> ProvinceTransfersBase { get; } = FromAdministration("lifecycle.base-transfer.province", "II.4.3.3 b");

    /// <summary>The committee of an organization that is ended transfers its members right after the decision (38-HD/BTCTW, II.4.3.3 a).</summary>
    public static Provision<bool> OwnCommitteeTransfers { get; } = FromAdministration("lifecycle.ended-transfers.own-committee", "II.4.3.3 a");

    /// <summary>The share of the committee directly above that proposes a dissolution (294-QĐ/TW, 9.3.5).</summary>
    public static Provision<Share> DissolutionProposalShare { get; } = From294("lifecycle.dissolution.proposal-share", "9.3.5", Share.AtLeastTwoThirds);

    /// <summary>The share of the committee one level further up that decides a dissolution (294-QĐ/TW, 9.3.5).</summary>
    public static Provision<Share> DissolutionDecisionShare { get; } = From294("lifecycle.dissolution.decision-share", "9.3.5", Share.MoreThanHalf);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        SuperiorDecides, FounderEnds, EndingGrounds, PartOnlyProposes, Levels, CommuneRole, SpecialZoneConsent, SpecialKindConsent,
        VillageCellUnderCommune, CollectiveTransfer, TransferAfterEnding, BetweenBlocsConsent, ReorganizedCommitteeAppointed,
        ReorganizedCommissionAppointed, SuperiorTransfersBase, ProvinceTransfersBase, OwnCommitteeTransfers, DissolutionProposalShare, DissolutionDecisionShare,
    ];

    private static Provision<bool> FromAdministration(string key, string point) => new(
        key,
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, point, Confirmed, true),
        ]);

    private static Provision<T> From294<T>(string key, string point, T value) => new(
        key,
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, point, Confirmed, value),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);
}
