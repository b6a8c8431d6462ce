using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Admission;

/// <summary>Who decides admission and by when, the ceremony, and what happens to a wrong admission.</summary>
public static class AdmissionLaw
{
    /// <summary>A delegated grassroots committee decides as a whole (294-QĐ/TW, 4.3.2 a); under 208 its standing committee does instead.</summary>
    public static Provision<bool> DelegatedDecides { get; } = new(
        "admission.decider.delegated",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.2", Confirmed, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.3.2 a"),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "4.3.2", Secondary, false),
        ]);

    /// <summary>The standing committee of the direct superior decides (294-QĐ/TW, 4.3.2 b).</summary>
    public static Provision<bool> SuperiorDecides { get; } = new(
        "admission.decider.superior",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.2", Confirmed, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.3.2 b"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>The standing committee of a committee given superior powers decides (294-QĐ/TW, 4.3.2 b; 10.6.2 b).</summary>
    public static Provision<bool> EmpoweredDecides { get; } = new(
        "admission.decider.empowered",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.2", Confirmed, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.3.2 b"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>At province level the standing group and the standing committee members who head commissions decide (294-QĐ/TW, 4.3.2 c).</summary>
    public static Provision<bool> ProvincialGroupDecides { get; } = new(
        "admission.decider.province",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.2", Confirmed, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.3.2 c"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>The standing committee of the grassroots committee decides: not before 208, where one source names it.</summary>
    public static Provision<bool> GrassrootsStandingCommitteeDecides { get; } = new(
        "admission.decider.grassroots-standing-committee",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.2", Confirmed, false),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.3.2 a"),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "4.3.2", Secondary, true),
        ]);

    /// <summary>Army and police follow rules of their own (294-QĐ/TW, 4.3.2 d), which the library does not hold.</summary>
    public static Provision<bool> ArmedForcesOwnRules { get; } = new(
        "admission.decider.armed-forces",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.2", Confirmed, true),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.3.2 d"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Undelegated police organizations directly under the Central Public Security committee: its standing committee decides (06-HD/TW, 3.7 b).</summary>
    public static Provision<bool> PoliceStandingCommitteeDecides { get; } = new(
        "admission.decider.police",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.7 b", Confirmed, true),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Village cells stand directly under the commune committee, so no grassroots committee votes (294-QĐ/TW, 20.2.2; 06-HD/TW, 3.7 a).</summary>
    public static Provision<bool> VillageCellDirect { get; } = new(
        "admission.route.village-cell",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "20.2.2", Confirmed, true),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Who must consent in writing where a matter of political standards is beyond the committee's competence (06-HD/TW, 3.7 c); the Politburo's rules may name another level.</summary>
    public static Provision<PartyBody> PoliticalConsent { get; } = new(
        "admission.political-standard.consent",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "3.7 c", Confirmed, PartyBody.ProvincialStandingCommittee),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long the competent committee has, from the cell's resolution (294-QĐ/TW, 4.3.1).</summary>
    public static Provision<Length> DecisionDeadline { get; } = new(
        "admission.decision.deadline",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.1", Confirmed, Length.WorkingDays(60)),
            new(Restated, Regulation24, "4.3.1", Secondary),
            new(Restated, Regulation232, "4.3.1"),
            new(Changed, Regulation294, "4.3.1", Confirmed, Length.WorkingDays(45)),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>By how much it may extend that deadline in special cases, once (294-QĐ/TW, 4.3.1; that it is once is a reading).</summary>
    public static Provision<Length> DecisionExtension { get; } = new(
        "admission.decision.extension",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.3.1", Confirmed, Length.WorkingDays(30)),
            new(Restated, Regulation24, "4.3.1", Secondary),
            new(Restated, Regulation232, "4.3.1"),
            new(Changed, Regulation294, "4.3.1", Confirmed, Length.WorkingDays(15)),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>How long the cell has for the ceremony (294-QĐ/TW, 4.1).</summary>
    public static Provision<Length> CeremonyDeadline { get; } = new(
        "admission.ceremony.deadline",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.1", Confirmed, Length.WorkingDays(30)),
            new(Restated, Regulation24, "4.1"),
            new(Restated, Regulation232, "4.1"),
            new(Restated, Regulation294, "4.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "4.1"),
        ]);

    /// <summary>What starts that clock: receipt of the decision (294-QĐ/TW, 4.1), under 208 its issue.</summary>
    public static Provision<CeremonyClock> CeremonyClockStart { get; } = new(
        "admission.ceremony.clock-start",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.1", Confirmed, CeremonyClock.DecisionReceived),
            new(Restated, Regulation24, "4.1"),
            new(Restated, Regulation232, "4.1"),
            new(Restated, Regulation294, "4.1"),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "4.1", Confirmed, CeremonyClock.DecisionIssued),
        ]);

    /// <summary>A ceremony after its deadline is reported to the direct superior and needs its agreement (294-QĐ/TW, 4.1).</summary>
    public static Provision<bool> LateCeremonyConsent { get; } = new(
        "admission.ceremony.late-consent",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.1", Secondary, true),
            new(Restated, Regulation24, "4.1", Secondary),
            new(Restated, Regulation232, "4.1"),
            new(Restated, Regulation294, "4.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "4.1", Secondary),
        ]);

    /// <summary>People are admitted one at a time, even in one session (06-HD/TW, 3.8 a).</summary>
    public static Provision<bool> CeremonyIndividual { get; } = new(
        "admission.ceremony.individual",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "3.8", Confirmed, true),
            new(Restated, Guidance2021, "3.8"),
            new(Restated, Guidance2025, "3.8 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>A full member is assigned to help at the ceremony (06-HD/TW, 3.8 c).</summary>
    public static Provision<bool> CeremonyHelper { get; } = new(
        "admission.ceremony.helper",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "3.8", Confirmed, true),
            new(Restated, Guidance2021, "3.8"),
            new(Restated, Guidance2025, "3.8 c"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>How long a new member has to declare the member CV, from the ceremony (38-HD/BTCTW, I.2.2).</summary>
    public static Provision<Length> MemberCvDeadline { get; } = new(
        "admission.member-cv.deadline",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(Enacted, Administration2022, "2.2", Secondary, Length.WorkingDays(30)),
            new(Restated, Administration2025, "I.2.2"),
        ]);

    /// <summary>An admission against the conditions of Charter 1 is annulled and the name removed (294-QĐ/TW, 4.4.1).</summary>
    public static Provision<bool> SubstanceAnnulled { get; } = new(
        "admission.wrong.substance",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.4", Confirmed, true),
            new(Restated, Regulation24, "4.4"),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.4.1"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Where the issuing organization no longer exists, the competent committee of the present place acts (294-QĐ/TW, 4.4.1).</summary>
    public static Provision<bool> IssuerGone { get; } = new(
        "admission.wrong.issuer-gone",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "4.4", Secondary, true),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.4.1"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>An admission by the wrong body or in the wrong way is done again by the right one (294-QĐ/TW, 4.4.2).</summary>
    public static Provision<bool> ProcedureRedone { get; } = new(
        "admission.wrong.procedure",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "4.4", Confirmed, true),
            new(Restated, Regulation24, "4.4"),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "4.4.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>After reception by transfer, annulment needs the written agreement of the competent superior (38-HD/BTCTW, I.3 c).</summary>
    public static Provision<bool> AfterTransferAgreement { get; } = new(
        "admission.wrong.after-transfer",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, "I.3 c", Confirmed, true),
        ]);

    /// <summary>Only the defective step is done again; correct ones are inherited (38-HD/BTCTW, I.3 b).</summary>
    public static Provision<bool> OnlyDefectiveStep { get; } = new(
        "admission.wrong.only-defective-step",
        Chains.OrganizationCommission,
        [
            new(NotKnown, Administration2017),
            new(NotKnown, Administration2022),
            new(Enacted, Administration2025, "I.3 b", Confirmed, true),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        DelegatedDecides,
        SuperiorDecides,
        EmpoweredDecides,
        ProvincialGroupDecides,
        GrassrootsStandingCommitteeDecides,
        ArmedForcesOwnRules,
        PoliceStandingCommitteeDecides,
        VillageCellDirect,
        PoliticalConsent,
        DecisionDeadline,
        DecisionExtension,
        CeremonyDeadline,
        CeremonyClockStart,
        LateCeremonyConsent,
        CeremonyIndividual,
        CeremonyHelper,
        MemberCvDeadline,
        SubstanceAnnulled,
        IssuerGone,
        ProcedureRedone,
        AfterTransferAgreement,
        OnlyDefectiveStep,
    ];
}
