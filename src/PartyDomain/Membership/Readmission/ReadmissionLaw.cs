using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Readmission;

/// <summary>The conditions of a second admission (294-QĐ/TW, 3.5). The texts before 2025 were seen in quotations.</summary>
public static class ReadmissionLaw
{
    /// <summary>How long after leaving the Party at the least (294-QĐ/TW, 3.5.1 b).</summary>
    public static Provision<Length> Wait { get; } = Since2016("readmission.wait", "3.5.1 b", Length.Months(36), Confirmed);

    /// <summary>How long after the criminal record was cleared, for a less serious crime (294-QĐ/TW, 3.5.1 b).</summary>
    public static Provision<Length> WaitAfterCrime { get; } = Since2016("readmission.wait.less-serious-crime", "3.5.1 b", Length.Months(60), Secondary);

    /// <summary>Who leaves for the population policy waits by the Secretariat's own rule (294-QĐ/TW, 3.5.1 b; not in what is reported of 208-QĐ/TW).</summary>
    public static Provision<bool> PopulationApart { get; } = Since2016("readmission.population.apart", "3.5.1 b", true, null);

    /// <summary>How long after leaving for a third child, to the cell's meeting (173-QĐ/TW; 05-QĐi/TW, 4; since 20 March 2025 births are no longer dealt with).</summary>
    public static Provision<Length> ThirdChild { get; } = Population("readmission.population.third-child", Length.Months(60), Confirmed, Length.Months(24));

    /// <summary>How long after leaving for a fourth child, to the cell's meeting (173-QĐ/TW; 05-QĐi/TW, 4).</summary>
    public static Provision<Length> FourthChild { get; } = Population("readmission.population.fourth-child", Length.Months(60), Secondary, Length.Months(36));

    /// <summary>Who left for a fifth or later child is never re-admitted (05-QĐi/TW; nothing is known of 173-QĐ/TW).</summary>
    public static Provision<bool> FifthChild { get; } = new(
        "readmission.population.fifth-child",
        Chains.Population,
        [
            new(NotKnown, Population173),
            new(Enacted, Population05, "4", Confirmed, true),
            new(Repealed, PenaltyGuidance15, "8.3", Secondary),
        ]);

    /// <summary>Any of these consents in writing before the decision (294-QĐ/TW, 3.5.1 b; under 208-QĐ/TW also the standing group where the working rules authorize it).</summary>
    public static Provision<ValueList<PartyBody>> Consent { get; } = new(
        "readmission.consent",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "3.5.1 b", Confirmed, [PartyBody.ProvincialStandingCommittee]),
            new(Restated, Regulation24, "3.5.1 b"),
            new(Restated, Regulation232, "3.5.1 b"),
            new(Restated, Regulation294, "3.5.1 b"),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "chưa rõ điểm", Secondary, [PartyBody.ProvincialStandingCommittee, PartyBody.ProvincialStandingMembers]),
        ]);

    /// <summary>Who abandoned party activity is never re-admitted (294-QĐ/TW, 3.5.2).</summary>
    public static Provision<bool> AbandonedActivity { get; } = Never("abandoned-activity");

    /// <summary>Who asked to leave is never re-admitted, but for specially difficult family reasons (294-QĐ/TW, 3.5.2).</summary>
    public static Provision<bool> LeftOnRequest { get; } = Never("left-on-request");

    /// <summary>Who caused serious disunity is never re-admitted (294-QĐ/TW, 3.5.2).</summary>
    public static Provision<bool> Disunity { get; } = Never("disunity");

    /// <summary>Who was convicted of corruption is never re-admitted (294-QĐ/TW, 3.5.2).</summary>
    public static Provision<bool> Corruption { get; } = Never("corruption");

    /// <summary>Who was convicted of a serious crime or worse is never re-admitted (294-QĐ/TW, 3.5.2).</summary>
    public static Provision<bool> SeriousCrime { get; } = Never("serious-crime");

    /// <summary>Who was convicted of waste or negativity is never re-admitted, since 208-QĐ/TW.</summary>
    public static Provision<bool> WasteOrNegativity { get; } = new(
        "readmission.never.waste-or-negativity",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "3.5.2", Confirmed, false),
            new(Restated, Regulation24, "3.5.2"),
            new(Restated, Regulation232, "3.5.2"),
            new(Restated, Regulation294, "3.5.2"),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "chưa rõ điểm", Secondary, true),
        ]);

    /// <summary>How often somebody may be re-admitted (294-QĐ/TW, 3.5.3).</summary>
    public static Provision<int> Times { get; } = Since2016("readmission.times", "3.5.3", 1, null);

    /// <summary>The re-admitted member serves probation again (294-QĐ/TW, 3.5.4).</summary>
    public static Provision<bool> ProbationAgain { get; } = Since2016("readmission.probation", "3.5.4", true, Secondary);

    /// <summary>The wait is measured to the day on which the cell considers the person: so 05-QĐi/TW, 4; the general rule does not say.</summary>
    public static Provision<string> MeasuredAtCell { get; } = new(
        "readings.readmission-wait",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "readmission-wait", Presumed, "cell-consideration")]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Wait, WaitAfterCrime, PopulationApart, ThirdChild, FourthChild, FifthChild, Consent, AbandonedActivity, LeftOnRequest, Disunity,
        Corruption, SeriousCrime, WasteOrNegativity, Times, ProbationAgain, MeasuredAtCell,
    ];

    private static Provision<bool> Never(string ground) => Since2016($"readmission.never.{ground}", "3.5.2", true, Secondary);

    private static Provision<T> Since2016<T>(string key, string point, T value, EvidenceGrade? under208) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, point, Confirmed, value),
            new(Restated, Regulation24, point),
            new(Restated, Regulation232, point),
            new(Restated, Regulation294, point),
            new(NotSeen, Regulation20),
            under208 is { } grade ? new(Restated, Regulation208, "chưa rõ điểm", grade) : new(NotSeen, Regulation208),
        ]);

    private static Provision<Length> Population(string key, Length under173, EvidenceGrade grade, Length under05) => new(
        key,
        Chains.Population,
        [
            new(Enacted, Population173, "4", grade, under173),
            new(Changed, Population05, "4", Confirmed, under05),
            new(Repealed, PenaltyGuidance15, "8.3", Secondary),
        ]);
}
