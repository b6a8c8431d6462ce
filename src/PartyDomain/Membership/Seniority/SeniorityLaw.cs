using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Seniority;

/// <summary>How party seniority (tuổi đảng) is counted. The law of the day on which it is asked for governs the whole of it.</summary>
public static class SeniorityLaw
{
    /// <summary>Once recognized, party seniority counts from the admission decision (Charter, 5.4; 294-QĐ/TW, 4.5.1).</summary>
    public static Provision<bool> FromDecision { get; } = new(
        "probation.seniority-from-decision",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "5.4", Confirmed, true),
        ]);

    /// <summary>From which day it counts: until 2011 from official membership, since then from the admission decision (23-QĐ/TW, 7.2; 45-QĐ/TW, 11.2 a; 294-QĐ/TW, 4.5.1). The Charter of 19 January 2011 goes before 23-QĐ/TW.</summary>
    public static Provision<SeniorityStart> Start { get; } = new(
        "seniority.start",
        Chains.Implementation,
        [
            new(Enacted, Regulation23, "7.2", Secondary, SeniorityStart.OfficialMembership),
            new(Changed, Regulation45, "11.2 a", Confirmed, SeniorityStart.AdmissionDecision),
            new(Restated, Regulation29, "4.5 a"),
            new(Restated, Regulation24, "4.5.1"),
            new(Restated, Regulation232, "4.5.1"),
            new(Restated, Regulation294, "4.5.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Which times without party activity are taken off (294-QĐ/TW, 4.5.1).</summary>
    public static Provision<ValueList<InterruptionKind>> Deducted { get; } = new(
        "seniority.deducted",
        Chains.Implementation,
        [
            new(Enacted, Regulation23, "7.2", Secondary, [InterruptionKind.Expelled, InterruptionKind.StruckOff, InterruptionKind.LostContact, InterruptionKind.TransferGap]),
            new(Changed, Regulation45, "11.2 a", Confirmed, [InterruptionKind.Expelled, InterruptionKind.ExpelledForATime, InterruptionKind.StruckOff, InterruptionKind.LostContact, InterruptionKind.TransferGap]),
            new(Restated, Regulation29, "4.5 a"),
            new(Restated, Regulation24, "4.5.1"),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.5.1"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Of a re-admitted member it counts from the first admission decision (294-QĐ/TW, 4.5.2); which day 23-QĐ/TW meant was not seen.</summary>
    public static Provision<bool> ReadmittedFromFirst { get; } = new(
        "seniority.readmitted.from-first",
        Chains.Implementation,
        [
            new(NotKnown, Regulation23),
            new(Enacted, Regulation45, "chưa rõ điểm", Secondary, true),
            new(Restated, Regulation29, "4.5 b", Secondary),
            new(Restated, Regulation24, "4.5.2", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.5.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Who decides on special cases of re-admitted members (294-QĐ/TW, 4.5.2).</summary>
    public static Provision<PartyBody> SpecialDecider { get; } = new(
        "seniority.readmitted.special",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.5 b", Secondary, PartyBody.Secretariat),
            new(Restated, Regulation24, "4.5.2", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.5.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Where no admission decision was made or kept, the admission date on the party card counts (06-HD/TW, 5.3).</summary>
    public static Provision<bool> ByCard { get; } = Guided("seniority.start.card", true, Confirmed);

    /// <summary>Who decides to recalculate it, after the member's declaration, the cell's verification and the grassroots committee's appraisal (06-HD/TW, 5.3).</summary>
    public static Provision<PartyBody> Recalculation { get; } = Guided("seniority.recalculation.decider", PartyBody.SuperiorStandingCommittee, Secondary);

    /// <summary>Seniority certified to somebody who has left is not recalculated (06-HD/TW, 5.3).</summary>
    public static Provision<bool> CertifiedStays { get; } = Guided("seniority.certified-stays", true, Secondary);

    /// <summary>Years, months and days are those of the calendar; each time taken off moves the start on by its own years, months and days. No text says how.</summary>
    public static Provision<string> Arithmetic { get; } = new(
        "readings.seniority-arithmetic",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "seniority-arithmetic", Presumed, "start-moved-on")]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
        [FromDecision, Start, Deducted, ReadmittedFromFirst, SpecialDecider, ByCard, Recalculation, CertifiedStays, Arithmetic];

    private static Provision<T> Guided<T>(string key, T value, EvidenceGrade in2021) => new(
        key,
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "5.3", Secondary, value),
            new(Restated, Guidance2021, "5.3", in2021),
            new(Restated, Guidance2025, "5.3"),
            new(NotSeen, Guidance2026),
        ]);
}
