using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Oversight.Inspections;

/// <summary>In what forms and by whom sessions of inspection and supervision are held, and of whom.</summary>
/// <remarks>
/// The texts of 22-QĐ/TW, 296-QĐ/TW and 21-QĐ/TW were not read; what stands here comes from guidance that was, and from examination papers. No time limit of a session was found for the
/// whole country: those of a province are a host's own requirement.
/// </remarks>
public static class InspectionLaw
{
    private const string PointNotKnown = "chưa rõ điểm";

    /// <summary>The forms in which inspection is held: regular, by program (compliance or a theme), on signs of violation (296-QĐ/TW).</summary>
    public static Provision<ValueList<SessionForm>> InspectionForms { get; } = new(
        "inspection.forms",
        Chains.Inspection,
        [
            new(NotKnown, Inspection30),
            new(NotKnown, Inspection22),
            new(NotKnown, Inspection262),
            new(Enacted, Inspection296, PointNotKnown, Secondary, [SessionForm.Regular, SessionForm.Compliance, SessionForm.Thematic, SessionForm.SignsOfViolation]),
            new(NotSeen, Inspection21),
        ]);

    /// <summary>The forms in which supervision is held: regular and thematic (296-QĐ/TW, 21-QĐ/TW).</summary>
    public static Provision<ValueList<SessionForm>> SupervisionForms { get; } = new(
        "inspection.supervision-forms",
        Chains.Inspection,
        [
            new(NotKnown, Inspection30),
            new(NotKnown, Inspection22),
            new(NotKnown, Inspection262),
            new(Enacted, Inspection296, PointNotKnown, Secondary, [SessionForm.Regular, SessionForm.Thematic]),
            new(Restated, Inspection21, PointNotKnown, Secondary),
        ]);

    /// <summary>What of organizations may be inspected and supervised (22-QĐ/TW and 296-QĐ/TW, 3).</summary>
    public static Provision<ValueList<SubjectBody>> Subjects { get; } = new(
        "inspection.subjects",
        Chains.Inspection,
        [
            new(NotKnown, Inspection30),
            new(Enacted, Inspection22, "3", Confirmed, [SubjectBody.Organization, SubjectBody.Committee, SubjectBody.StandingCommittee, SubjectBody.InspectionCommission, SubjectBody.StaffCommission]),
            new(NotSeen, Inspection262),
            new(Restated, Inspection296, "3"),
            new(NotSeen, Inspection21),
        ]);

    /// <summary>What may be inspected and supervised beside it (02-HD/TW, I.4).</summary>
    public static Provision<ValueList<SubjectBody>> FurtherSubjects { get; } = new(
        "inspection.further-subjects",
        Chains.InspectionGuidance,
        [
            new(Enacted, InspectionGuidance02, "I.4", Confirmed, [SubjectBody.SteeringCommittee, SubjectBody.Council, SubjectBody.PartyGroup, SubjectBody.InspectionTeam]),
            new(NotSeen, InspectionGuidance08),
            new(NotSeen, Inspection21),
        ]);

    /// <summary>Inspection of compliance is the committee's task, not the inspection commission's (Charter, 32).</summary>
    public static Provision<bool> ComplianceByCommittee { get; } = new(
        "inspection.compliance-by-committee",
        Chains.Charter,
        [new(Enacted, Charter2011, "32", Secondary, true)]);

    /// <summary>The inspection commission inspects lower organizations, and members, those of its own committee among them (Charter, 32).</summary>
    public static Provision<bool> CommissionLooksDown { get; } = new(
        "inspection.commission-looks-down",
        Chains.Charter,
        [new(Enacted, Charter2011, "32", Secondary, true)]);

    /// <summary>Any other body looks only at what stands below its organization, at what serves it, and at members there. No text at hand says it in words.</summary>
    public static Provision<bool> LooksDown { get; } = new(
        "inspection.looks-down",
        Chains.Readings,
        [new(Enacted, Instruments.Readings, "inspection-looks-down", Presumed, true)]);

    /// <summary>
    /// A cell holds thematic supervision only with a cell committee, and with more members than this, or dispersed, or with many groups; otherwise it supervises regularly (08-HD/TW, II.3.2).
    /// </summary>
    public static Provision<int> CellThematicMoreThan { get; } = new(
        "inspection.cell-thematic-more-than",
        Chains.InspectionGuidance,
        [
            new(NotKnown, InspectionGuidance02),
            new(Enacted, InspectionGuidance08, "II.3.2", Secondary, 30),
            new(NotSeen, Inspection21),
        ]);

    /// <summary>A cell opens no inspection on signs of violation of a member whom a superior manages: it reports up (21-QĐ/TW).</summary>
    public static Provision<bool> CellReportsUp { get; } = new(
        "inspection.cell-reports-up",
        Chains.Inspection,
        [
            new(NotKnown, Inspection30),
            new(Enacted, Inspection22, PointNotKnown, Presumed, true),
            new(NotSeen, Inspection262),
            new(Restated, Inspection296, PointNotKnown, Presumed),
            new(Restated, Inspection21, PointNotKnown, Secondary),
        ]);

    /// <summary>The periods of which statistics of inspection, supervision and discipline are made (885-QĐ/UBKTTW).</summary>
    public static Provision<ValueList<StatisticalPeriodKind>> Periods { get; } = new(
        "inspection.statistics.periods",
        Chains.InspectionStatistics,
        [
            new(NotKnown, InspectionStatistics357),
            new(Enacted, InspectionStatistics885, PointNotKnown, Confirmed, [.. Enum.GetValues<StatisticalPeriodKind>()]),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        InspectionForms, SupervisionForms, Subjects, FurtherSubjects, ComplianceByCommittee, CommissionLooksDown, LooksDown, CellThematicMoreThan, CellReportsUp, Periods,
    ];
}
