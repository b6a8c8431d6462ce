using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Transfers;

/// <summary>Temporary transfer, and transfer abroad and back.</summary>
public static class TemporaryTransferLaw
{
    /// <summary>From how long a stay on there is a temporary transfer (294-QĐ/TW, 6.3.2 a); that a shorter one calls for none is read from it.</summary>
    public static Provision<Length> From { get; } = new(
        "transfer.temporary.from",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.2", Confirmed, Length.Months(3)),
            new(Restated, Regulation24, "6.3.2"),
            new(Restated, Regulation232, "6.3.2"),
            new(Restated, Regulation294, "6.3.2 a"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Below which length a stay for work or residence is a temporary one; so long itself is official (294-QĐ/TW, 6.3.2 a).</summary>
    public static Provision<Length> WorkBelow { get; } = new(
        "transfer.temporary.work-below",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.2", Confirmed, Length.Months(12)),
            new(Restated, Regulation24, "6.3.2"),
            new(Restated, Regulation232, "6.3.2"),
            new(Restated, Regulation294, "6.3.2 a"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Up to which length, itself included, full-time study in the country is a temporary stay (294-QĐ/TW, 6.3.2 a: two years; 06-HD/TW, 10.2.2 a: 24 months).</summary>
    public static Provision<Length> StudyUpTo { get; } = new(
        "transfer.temporary.study-up-to",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.2", Confirmed, Length.Months(24)),
            new(NotSeen, Regulation24),
            new(Restated, Regulation232, "6.3.2"),
            new(Restated, Regulation294, "6.3.2 a"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>At the host the member has every right but voting, standing and electing (294-QĐ/TW, 6.3.2 b).</summary>
    public static Provision<bool> NoVoteAtHost { get; } = new(
        "transfer.temporary.no-vote-at-host",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.2", Confirmed, true),
            new(Restated, Regulation24, "6.3.2"),
            new(Restated, Regulation232, "6.3.2"),
            new(Restated, Regulation294, "6.3.2 b"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>The member counts at home, not at the host (294-QĐ/TW, 6.3.2 c).</summary>
    public static Provision<bool> CountedAtHome { get; } = new(
        "transfer.temporary.counted-at-home",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.2", Confirmed, true),
            new(NotSeen, Regulation24),
            new(Restated, Regulation232, "6.3.2"),
            new(Restated, Regulation294, "6.3.2 c"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm"),
        ]);

    /// <summary>A committee member keeps the seat at home (294-QĐ/TW, 6.3.2 c; 06-HD/TW, 14.3).</summary>
    public static Provision<bool> SeatStays { get; } = new(
        "transfer.temporary.seat-stays",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "6.3.2 c", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>For an extension the member asks the host's committee and reports to the home organization (294-QĐ/TW, 6.3.2 b).</summary>
    public static Provision<bool> ExtensionReported { get; } = new(
        "transfer.temporary.extension-reported",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.3.2", Confirmed, true),
            new(NotSeen, Regulation24),
            new(Restated, Regulation232, "6.3.2"),
            new(Restated, Regulation294, "6.3.2 b"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Below which length a stay may be extended (38-HD/BTCTW, II.4.3.2 c).</summary>
    public static Provision<Length> ExtensionBelow { get; } = TransferLaw.FromAdministration("transfer.temporary.extension-below", "II.4.3.2 c", Length.Months(12));

    /// <summary>Special cases are laid down by the Secretariat (294-QĐ/TW, 6.3.2 a).</summary>
    public static Provision<bool> SpecialCases { get; } = FirstSeen.In294("transfer.temporary.special-cases", "6.3.2 a", true);

    /// <summary>Card, or admission decision of a probationary member, and self-review go along (38-HD/BTCTW, II.4.3.2 a).</summary>
    public static Provision<bool> Papers { get; } = TransferLaw.FromAdministration("transfer.papers.temporary", "II.4.3.2 a", true);

    /// <summary>While retirement papers are waited for, the member is transferred to the residence for the time (06-HD/TW, 10.3 b).</summary>
    public static Provision<bool> WaitingForRetirement { get; } = FirstSeen.In06("transfer.retirement.waiting", "10.3 b", true);

    /// <summary>From how long a stay abroad on there is a temporary transfer (06-HD/TW, 10.2.2 b).</summary>
    public static Provision<Length> AbroadFrom { get; } = FirstSeen.In06("transfer.abroad.temporary-from", "10.2.2 b", Length.Months(3));

    /// <summary>From how long a stay abroad on, study too, the transfer is official (06-HD/TW, 10.2.1 b).</summary>
    public static Provision<Length> AbroadOfficialFrom { get; } = FirstSeen.In06("transfer.abroad.official-from", "10.2.1 b", Length.Months(12));

    /// <summary>By which time an official slip is presented, from moving abroad (38-HD/BTCTW, II.4.3.1 c).</summary>
    public static Provision<Length> AbroadPresent { get; } = TransferLaw.FromAdministration("transfer.abroad.official-present", "II.4.3.1 c", Length.WorkingDays(60));

    /// <summary>By which time a labor slip is presented, from moving abroad (38-HD/BTCTW, II.4.3.1 c).</summary>
    public static Provision<Length> LaborPresent { get; } = TransferLaw.FromAdministration("transfer.abroad.labor-present", "II.4.3.1 c", Length.WorkingDays(60));

    /// <summary>By which time a member back from labor abroad reports to the committee that issued the slip (38-HD/BTCTW, II.4.3.1 c).</summary>
    public static Provision<Length> LaborReturn { get; } = TransferLaw.FromAdministration("transfer.abroad.labor-return", "II.4.3.1 c", Length.WorkingDays(30));

    /// <summary>By which time a temporary slip is presented, from moving abroad (38-HD/BTCTW, II.4.3.2 b).</summary>
    public static Provision<Length> TemporaryPresent { get; } = TransferLaw.FromAdministration("transfer.abroad.temporary-present", "II.4.3.2 b", Length.WorkingDays(30));

    /// <summary>Students, posted officials and experts go through the Ministry of Foreign Affairs, labor through the direct superior (38-HD/BTCTW, II.4.3.1 c).</summary>
    public static Provision<bool> AbroadRoutes { get; } = TransferLaw.FromAdministration("transfer.abroad.routes", "II.4.3.1 c", true);

    /// <summary>Temporary stays abroad go by a slip of the grassroots committee (38-HD/BTCTW, II.4.3.2 b).</summary>
    public static Provision<bool> TemporaryRoute { get; } = TransferLaw.FromAdministration("transfer.abroad.temporary-route", "II.4.3.2 b", true);

    /// <summary>A probationary member takes copies of admission decision, self-review and helper's comment abroad (38-HD/BTCTW, II.4.3.1 c).</summary>
    public static Provision<bool> AbroadProbationerPapers { get; } = TransferLaw.FromAdministration("transfer.papers.abroad-probationer", "II.4.3.1 c", true);

    /// <summary>On return the self-review is confirmed by the organization or the mission abroad (06-HD/TW, 10.2.1 b).</summary>
    public static Provision<bool> ReturnReview { get; } = FirstSeen.In06("transfer.abroad.return-review", "10.2.1 b", true);

    /// <summary>On a move to a third country the committee left comments and reports to the Ministry of Foreign Affairs (38-HD/BTCTW, II.4.3.1 c).</summary>
    public static Provision<bool> ThirdCountry { get; } = TransferLaw.FromAdministration("transfer.abroad.third-country", "II.4.3.1 c", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        From, WorkBelow, StudyUpTo, NoVoteAtHost, CountedAtHome, SeatStays, ExtensionReported, ExtensionBelow, SpecialCases, Papers,
        WaitingForRetirement, AbroadFrom, AbroadOfficialFrom, AbroadPresent, LaborPresent, LaborReturn, TemporaryPresent, AbroadRoutes, TemporaryRoute,
        AbroadProbationerPapers, ReturnReview, ThirdCountry,
    ];
}
