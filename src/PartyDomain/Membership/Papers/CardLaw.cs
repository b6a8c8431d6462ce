using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Papers;

/// <summary>The provisions of the party card (thẻ đảng viên): 294-QĐ/TW, 6.1; 06-HD/TW, 7; 38-HD/BTCTW, II.2.</summary>
public static class CardLaw
{
    private const string Unseen = "chưa rõ điểm";

    /// <summary>Cards are for full members (294-QĐ/TW, 6.1.1).</summary>
    public static Provision<bool> FullMembers { get; } = OfFullMembers("card.full-members");

    /// <summary>The cell hands the card over at its nearest meeting after the decision; no day is counted (294-QĐ/TW, 6.1.1).</summary>
    public static Provision<bool> NextMeeting { get; } = OfFullMembers("card.next-meeting");

    /// <summary>Who decides on cards: the standing committee directly above the grassroots organization, never a delegated grassroots committee (294-QĐ/TW, 6.1.3; 38-HD/BTCTW, II.2.2 b).</summary>
    public static Provision<PartyBody> Decider { get; } = FirstSeen.In294("card.decider", "6.1.3", PartyBody.SuperiorStandingCommittee);

    /// <summary>A lost or damaged card is reported at once (294-QĐ/TW, 6.1.2).</summary>
    public static Provision<bool> Report { get; } = FirstSeen.In294("card.report", "6.1.2", true);

    /// <summary>A self-criticism states the reason (38-HD/BTCTW, II.2.2 c).</summary>
    public static Provision<bool> SelfCriticism { get; } = In38("card.self-criticism", "II.2.2 c", true);

    /// <summary>The card serves to vote in Party activity and congresses, except by secret ballot (294-QĐ/TW, 6.1.6).</summary>
    public static Provision<bool> Vote { get; } = new(
        "card.vote",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "6.1.6", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, Unseen),
        ]);

    /// <summary>How often the cell checks the cards (06-HD/TW, 7.2 a).</summary>
    public static Provision<Length> Check { get; } = FirstSeen.In06("card.check", "7.2 a", Length.Years(1));

    /// <summary>The committee of the Ministry of Foreign Affairs keeps the card while the member is abroad and gives it back (06-HD/TW, 7.1 a).</summary>
    public static Provision<bool> Abroad { get; } = FirstSeen.In06("card.abroad", "7.1 a", true);

    /// <summary>From which day on cards of the new template are printed (38-HD/BTCTW, II.2.1).</summary>
    public static Provision<LocalDate> TemplateFrom { get; } = In38("card.template-from", "II.2.1", new LocalDate(2025, 9, 2));

    /// <summary>How many digits the number of such a card has: it is the personal identification number (38-HD/BTCTW, II.2.2 a).</summary>
    public static Provision<int> NumberDigits { get; } = In38("card.number-digits", "II.2.2 a", 12);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
        [FullMembers, NextMeeting, Decider, Report, SelfCriticism, Vote, Check, Abroad, TemplateFrom, NumberDigits];

    internal static Provision<T> In38<T>(string key, string point, T value) => new(
        key,
        Chains.OrganizationCommission,
        [new(NotKnown, Administration2017), new(NotKnown, Administration2022), new(Enacted, Administration2025, point, Confirmed, value)]);

    private static Provision<bool> OfFullMembers(string key) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "6.1", Secondary, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.1.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, Unseen, Secondary),
        ]);
}
