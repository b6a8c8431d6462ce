using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Exemptions;

/// <summary>Exemption from party work and activity.</summary>
public static class ExemptionLaw
{
    /// <summary>On an exemption for age or health the cell decides, on the member's own wish (Charter, 7; 294-QĐ/TW, 7.1).</summary>
    public static Provision<bool> CellDecides { get; } = new(
        "exemption.old-weak.cell-decides",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "7", Confirmed, true),
        ]);

    /// <summary>For age or health a direct report to the cell is enough (294-QĐ/TW, 7.1).</summary>
    public static Provision<bool> DirectReport { get; } = Article7("exemption.old-weak.direct-report", "7.1", new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>The cell's committee or secretary reports the cell's decision to the committee directly above (294-QĐ/TW, 7.1).</summary>
    public static Provision<bool> Reported { get; } = Article7("exemption.old-weak.reported", "7.1", new(NotSeen, Regulation208));

    /// <summary>For age or health a medical facility confirms (38-HD/BTCTW, IV.1.1 a).</summary>
    public static Provision<bool> MedicalPaper { get; } = In38("exemption.old-weak.medical-paper", "IV.1.1 a", true);

    /// <summary>On the return after such an exemption the cell decides (38-HD/BTCTW, IV.1.1 c).</summary>
    public static Provision<bool> CellDecidesReturn { get; } = In38("exemption.old-weak.return", "IV.1.1 c", true);

    /// <summary>The other reasons of the guidance on member administration (38-HD/BTCTW, IV.1.2 a).</summary>
    public static Provision<ValueList<ExemptionReason>> OtherReasons { get; } = new(
        "exemption.other.reasons",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2017, "chưa rõ điểm", Secondary, [ExemptionReason.AwaitingRetirement, ExemptionReason.MaternityLeave]),
            new(
                Changed,
                Administration2022,
                "IV.1.2",
                Secondary,
                [ExemptionReason.LongTreatment, ExemptionReason.AloneAbroad, ExemptionReason.MobileWork, ExemptionReason.AwaitingRetirement, ExemptionReason.MaternityLeave]),
            new(
                Changed,
                Administration2025,
                "IV.1.2 a",
                Confirmed,
                [
                    ExemptionReason.LongTreatment, ExemptionReason.AloneAbroad, ExemptionReason.RemotePlace, ExemptionReason.MobileWork, ExemptionReason.NoOrganization,
                    ExemptionReason.AwaitingRetirement, ExemptionReason.MaternityLeave,
                ]),
        ]);

    /// <summary>On those the cell proposes and the grassroots committee decides (38-HD/BTCTW, IV.1.2 c).</summary>
    public static Provision<bool> CommitteeDecides { get; } = In38("exemption.other.committee-decides", "IV.1.2 c", true);

    /// <summary>Where there is no grassroots committee, the standing committee directly above decides (38-HD/BTCTW, IV.1.2 c).</summary>
    public static Provision<bool> SuperiorDecides { get; } = In38("exemption.other.superior-decides", "IV.1.2 c", true);

    /// <summary>The application is in writing and says the reason and until when (38-HD/BTCTW, IV.1.2 b).</summary>
    public static Provision<bool> Written { get; } = In38("exemption.other.written", "IV.1.2 b", true);

    /// <summary>The reasons for a temporary exemption in the Secretariat's guidance (06-HD/TW, 10.3 a).</summary>
    public static Provision<ValueList<ExemptionReason>> TemporaryReasons { get; } = Temporary<ValueList<ExemptionReason>>(
        "exemption.temporary.reasons",
        [ExemptionReason.MobileWork, ExemptionReason.NoOrganization, ExemptionReason.Away]);

    /// <summary>On a temporary exemption the cell proposes and the grassroots committee decides (06-HD/TW, 10.3 a).</summary>
    public static Provision<bool> TemporaryCommitteeDecides { get; } = Temporary("exemption.temporary.committee-decides", true);

    /// <summary>A temporary exemption is for less than this (06-HD/TW, 10.3 a).</summary>
    public static Provision<Length> Below { get; } = Temporary("exemption.temporary.below", Length.Months(12));

    /// <summary>Where there is no grassroots committee, the committee directly above decides on it (06-HD/TW, 10.3 a).</summary>
    public static Provision<bool> TemporarySuperiorDecides { get; } = FirstSeen.In06("exemption.temporary.superior-decides", "10.3 a", true);

    /// <summary>Whoever stays away longer applies anew, and the cell considers and decides (06-HD/TW, 10.3 a).</summary>
    public static Provision<bool> Renewed { get; } = FirstSeen.In06("exemption.temporary.renewal", "10.3 a", true);

    /// <summary>The member registers as temporary resident (06-HD/TW, 10.3 a).</summary>
    public static Provision<bool> Stay { get; } = FirstSeen.In06("exemption.temporary.stay", "10.3 a", true);

    /// <summary>At the end the employer or the authority at the place comments on the member (06-HD/TW, 10.3 a).</summary>
    public static Provision<bool> PlaceComment { get; } = FirstSeen.In06("exemption.temporary.comment", "10.3 a", true);

    /// <summary>An exempt member attends members' congresses (294-QĐ/TW, 7.2.1).</summary>
    public static Provision<bool> AttendsCongress { get; } = Article7("exemption.right.congress", "7.2.1", new(Restated, Regulation208, "chưa rõ điểm", Secondary));

    /// <summary>An exempt member gets information on request (294-QĐ/TW, 7.2.1).</summary>
    public static Provision<bool> Information { get; } = In294("exemption.right.information", "7.2.1");

    /// <summary>An exempt member is disciplined like others (294-QĐ/TW, 7.2.4).</summary>
    public static Provision<bool> Disciplined { get; } = In294("exemption.disciplined", "7.2.4");

    /// <summary>Exemption does not end the duty to pay dues (answers on 24-QĐ/TW, 7; the later regulations were not seen to say otherwise).</summary>
    public static Provision<bool> DuesDue { get; } = new(
        "exemption.dues-due",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "7", Confirmed, true),
            new(Restated, Regulation24, "7"),
            new(NotSeen, Regulation232),
            new(NotSeen, Regulation294),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        CellDecides, DirectReport, Reported, MedicalPaper, CellDecidesReturn, OtherReasons, CommitteeDecides, SuperiorDecides, Written,
        TemporaryReasons, TemporaryCommitteeDecides, Below, TemporarySuperiorDecides, Renewed, Stay, PlaceComment,
        AttendsCongress, Information, Disciplined, DuesDue,
    ];

    private static Provision<bool> Article7(string key, string point, Statement<bool> last) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "7", Secondary, true),
            new(Restated, Regulation24, "7", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, point),
            new(NotSeen, Regulation20),
            last,
        ]);

    private static Provision<bool> In294(string key, string point) => new(
        key,
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, point, Confirmed, true),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    private static Provision<bool> In38(string key, string point, bool value) => new(
        key,
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, point, Confirmed, value),
        ]);

    private static Provision<T> Temporary<T>(string key, T value) => new(
        key,
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "chưa rõ điểm", Secondary, value),
            new(Restated, Guidance2021, "10.3"),
            new(Restated, Guidance2025, "10.3 a"),
            new(NotSeen, Guidance2026),
        ]);
}
