using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Transfers;

/// <summary>Official transfer inside the country. Temporary transfers and those abroad are in <see cref="TemporaryTransferLaw"/>.</summary>
public static class TransferLaw
{
    /// <summary>What calls for an official transfer (294-QĐ/TW, 6.3.1 a); of 29-QĐ/TW only a decision and a change of residence were seen.</summary>
    public static Provision<ValueList<MoveReason>> Grounds { get; } = new(
        "transfer.official.grounds",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.1", Confirmed, [MoveReason.Posting, MoveReason.Residence]),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(
                Changed,
                Regulation294,
                "6.3.1 a",
                Confirmed,
                [MoveReason.Posting, MoveReason.Retirement, MoveReason.LossOfCapacity, MoveReason.Quitting, MoveReason.Demobilization, MoveReason.Residence]),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>How long a member has to start an official transfer, from the day the decision takes effect or the residence changes (294-QĐ/TW, 6.3.1 a).</summary>
    /// <remarks>Of 208-QĐ/TW two official answer keys say 60 working days, an unofficial one 30.</remarks>
    public static Provision<Length> StartLimit { get; } = new(
        "transfer.official.start",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.1", Confirmed, Length.WorkingDays(60)),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.3.1 a"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>How long a member has to present the letter, from the day of introduction (294-QĐ/TW, 6.3.1 c).</summary>
    public static Provision<Length> PresentLimit { get; } = new(
        "transfer.official.present",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.1", Confirmed, Length.WorkingDays(30)),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.3.1 c"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Whoever is late, member or organization, reports concrete reasons, and the competent committee handles it (294-QĐ/TW, 6.3.1 c).</summary>
    public static Provision<bool> LateReasons { get; } = new(
        "transfer.official.late-reasons",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.1", Confirmed, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.3.1 c"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>No official transfer while under inspection or audit, or while a complaint or denunciation is handled (29-QĐ/TW, 6.3.1; 294-QĐ/TW, 6.3.1 đ).</summary>
    /// <remarks>The key is that of the discipline room, which reads the same provision.</remarks>
    public static Provision<bool> Barred { get; } = new(
        "discipline.bar.transfer",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.1", Confirmed, true),
            new(Restated, Regulation24, "chưa rõ điểm", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.3.1 đ"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Out of the organization of the direct superior, that superior issues the letter (294-QĐ/TW, 6.3.1 b, which names the direct superior where its predecessor named the district committee).</summary>
    public static Provision<bool> SuperiorIntroduces { get; } = new(
        "transfer.official.superior-introduces",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(Enacted, Regulation232, "chưa rõ điểm", Secondary, true),
            new(Restated, Regulation294, "6.3.1 b"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Of members of grassroots organizations directly under a province its organization commission issues the letter (294-QĐ/TW, 6.3.1 b; entrusted bodies: 6.3.6 a).</summary>
    public static Provision<bool> EntrustedIntroduces { get; } = FirstSeen.In294("transfer.official.entrusted-introduces", "6.3.1 b", true);

    /// <summary>In the army the political organ of the same level is entrusted (294-QĐ/TW, 6.3.6 a).</summary>
    public static Provision<bool> ArmyOrganEntrusted { get; } = FirstSeen.In294("transfer.official.army-organ-entrusted", "6.3.6 a", true);

    /// <summary>The member shows the decision on the move and a self-review (06-HD/TW, 10.1 a).</summary>
    /// <remarks>06-HD/TW speaks of one year before the transfer, 38-HD/BTCTW of the time since the last yearly review.</remarks>
    public static Provision<bool> MemberPapers { get; } = FirstSeen.In06("transfer.papers.member", "10.1 a", true);

    /// <summary>Card and member file go along (38-HD/BTCTW, II.4.3.1 a).</summary>
    public static Provision<bool> FilePapers { get; } = FromAdministration("transfer.papers.file", "II.4.3.1 a", true);

    /// <summary>The card-form goes along out of the organization of the direct superior (06-HD/TW, 8.2 g).</summary>
    public static Provision<bool> CardForm { get; } = FirstSeen.In06("transfer.papers.card-form", "8.2 g", true);

    /// <summary>The file is supplemented at an official transfer (06-HD/TW, 8.1 c).</summary>
    public static Provision<bool> FileSupplement { get; } = FirstSeen.In06("transfer.papers.supplement", "8.1 c", true);

    /// <summary>Of a probationary member the helper's comment goes along, and the new cell assigns a full member to help (06-HD/TW, 3.10).</summary>
    public static Provision<bool> HelperComment { get; } = FirstSeen.In06("transfer.papers.helper-comment", "3.10", true);

    /// <summary>No reception before the committee that kept the file has confirmed its index (06-HD/TW, 8.2 c).</summary>
    public static Provision<bool> IndexConfirmed { get; } = FirstSeen.In06("transfer.reception.index", "8.2 c", true);

    /// <summary>Lost papers are reported at once, with reasons and the confirmation of the committee or police of the place (06-HD/TW, 10.1 a).</summary>
    public static Provision<bool> LostPapers { get; } = FirstSeen.In06("transfer.papers.lost", "10.1 a", true);

    /// <summary>Papers that came by a wrong address are sent on by the committee to which they came (06-HD/TW, 10.3 c).</summary>
    public static Provision<bool> WrongAddress { get; } = FirstSeen.In06("transfer.wrong-address", "10.3 c", true);

    /// <summary>Contracts that follow each other for so long call for an official transfer to a workplace with an organization (06-HD/TW, 10.3 a).</summary>
    public static Provision<Length> ContractFrom { get; } = FirstSeen.In06("transfer.contract.from", "10.3 a", Length.Months(12));

    /// <summary>Where a far workplace has no organization, the member is transferred to that of the temporary residence (06-HD/TW, 10.2.1 a).</summary>
    public static Provision<bool> FarWithoutOrganization { get; } = FirstSeen.In06("transfer.no-organization.far", "10.2.1 a", true);

    /// <summary>Where a near workplace has none, the member stays with the old organization (06-HD/TW, 10.2.1 a).</summary>
    public static Provision<bool> NearWithoutOrganization { get; } = FirstSeen.In06("transfer.no-organization.near", "10.2.1 a", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Grounds, StartLimit, PresentLimit, LateReasons, Barred, SuperiorIntroduces, EntrustedIntroduces, ArmyOrganEntrusted, MemberPapers, FilePapers,
        CardForm, FileSupplement, HelperComment, IndexConfirmed, LostPapers, WrongAddress, ContractFrom, FarWithoutOrganization, NearWithoutOrganization,
    ];

    /// <summary>What was read of 38-HD/BTCTW alone.</summary>
    internal static Provision<T> FromAdministration<T>(string key, string point, T value) => new(
        key,
        Chains.OrganizationCommission,
        [new(NotKnown, Administration2017), new(NotKnown, Administration2022), new(Enacted, Administration2025, point, Confirmed, value)]);
}
