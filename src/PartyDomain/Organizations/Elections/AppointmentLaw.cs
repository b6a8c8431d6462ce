using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Elections;

/// <summary>Who is appointed instead of elected, when, and how offices end.</summary>
public static class AppointmentLaw
{
    /// <summary>A committee proposes who fills its vacancies, the committee directly above decides; in special cases without a proposal (294-QĐ/TW, 16.2.1).</summary>
    public static Provision<bool> CommitteeVacancy { get; } = FirstSeen.In294("election.vacancy.committee", "16.2.1", true);

    /// <summary>Vacancies of a cell are filled by the committee directly above on the cell's proposal (294-QĐ/TW, 16.2.2).</summary>
    public static Provision<bool> CellVacancy { get; } = new(
        "election.vacancy.cell",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "16.2.2", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Whether the superior needs no proposal where all offices of a cell are vacant (208-QĐ/TW; 294-QĐ/TW, 16.2.2 knows no such case).</summary>
    public static Provision<bool> AllVacantWithoutProposal { get; } = new(
        "election.vacancy.all-without-proposal",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "16.2.2", Confirmed, false),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "chưa rõ điểm", Secondary, true),
        ]);

    /// <summary>When it is really needed the superior appoints secretary, deputy and committee members of a cell (294-QĐ/TW, 23.4).</summary>
    public static Provision<bool> CellExceptional { get; } = FirstSeen.In294("election.appointment.cell-exceptional", "23.4", true);

    /// <summary>Where no secretary could be elected, the superior may appoint somebody from inside or outside as member and secretary (06-HD/TW, 16.1).</summary>
    public static Provision<bool> NoSecretaryElected { get; } = FirstSeen.In06("election.appointment.no-secretary", "16.1", true);

    /// <summary>The superior may name a member of its own committee, or move somebody in from elsewhere, to leading posts (294-QĐ/TW, 16.2.3–16.2.4).</summary>
    public static Provision<bool> NamedBySuperior { get; } = FirstSeen.In294("election.appointment.named-by-superior", "16.2.3", true);

    /// <summary>How long after the vote somebody may be appointed to a committee who was nominated and got no more than half (06-HD/TW, 16.3).</summary>
    public static Provision<Length> LaterWait { get; } = FirstSeen.In06("election.later-appointment.wait", "16.3", Length.Months(12));

    /// <summary>The share of the votes cast up to which that holds; exactly the share is within (06-HD/TW, 16.3).</summary>
    public static Provision<Fraction> LaterLimit { get; } = FirstSeen.In06("election.later-appointment.up-to", "16.3", new Fraction(1, 2));

    /// <summary>The share of the incumbents that must agree to it (06-HD/TW, 16.3).</summary>
    public static Provision<Share> LaterShare { get; } = FirstSeen.In06("election.later-appointment.share", "16.3", Share.MoreThanHalf);

    /// <summary>Where fewer than half of the decided number were elected, the rest is appointed step by step (06-HD/TW, 16.4).</summary>
    public static Provision<Fraction> ShortCommittee { get; } = FirstSeen.In06("election.short-committee", "16.4", new Fraction(1, 2));

    /// <summary>The share of the elected members beyond which moving them away at once needs the agreement of the committee a level further up (294-QĐ/TW, 16.3).</summary>
    public static Provision<Fraction> MovedAtOnce { get; } = FirstSeen.In294("election.moved-at-once", "16.3", new Fraction(1, 3));

    /// <summary>Who retires, ends in a post or moves away leaves the committee without a decision (294-QĐ/TW, 16.4).</summary>
    public static Provision<bool> LeavesWithoutDecision { get; } = FirstSeen.In294("election.leaves-without-decision", "16.4.3", true);

    /// <summary>The local secretary is secretary of the military committee of the same level; secretary and chair of the People's Committee are appointed into it, and leave it with their posts (294-QĐ/TW, 24.3.1).</summary>
    public static Provision<bool> MilitaryByOffice { get; } = FirstSeen.In294("election.military.by-office", "24.3.1", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        CommitteeVacancy, CellVacancy, AllVacantWithoutProposal, CellExceptional, NoSecretaryElected, NamedBySuperior, LaterWait, LaterLimit,
        LaterShare, ShortCommittee, MovedAtOnce, LeavesWithoutDecision, MilitaryByOffice,
    ];
}
