using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using System.Text.RegularExpressions;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Discipline.Violations;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Coverage;
using PartyDomain.Reporting.Figures;
using PartyDomain.Rulebooks;
using PartyDomain.Testing;
using PartyDomain.Testing.Scenarios;
using Xunit;

namespace PartyDomain.Tests.Scenarios;

/// <summary>The guide on scenarios names every word of the format, and its examples run.</summary>
public sealed partial class GuideTests
{
    public static TheoryData<string> Examples => [.. Blocks().Matches(Cases.Guide).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheExampleHolds(string json) => Cases.Passes(json);

    [Fact]
    public void ThereAreSevenExamples() => Assert.Equal(7, Examples.Count);

    [Fact]
    public void EveryWordIsInTheGuide()
    {
        var guide = Cases.Guide;
        string[] words =
        [
            .. ScenarioVocabulary.Commands,
            .. ScenarioVocabulary.Questions,
            .. ScenarioVocabulary.Events,
            .. ScenarioVocabulary.Settings,
            .. ScenarioVocabulary.Questions.SelectMany(ScenarioVocabulary.AnswerMembers),
            .. ScenarioVocabulary.AnswerMembers("command"),
            .. ScenarioVocabulary.AnswerMembers("organization-command"),
            .. ScenarioVocabulary.AnswerMembers("receive-members"),
            .. ScenarioVocabulary.AnswerMembers("election-command"),
            .. ScenarioVocabulary.AnswerMembers("case-command"),
            .. ScenarioVocabulary.AnswerMembers("suspension-command"),
            .. ScenarioVocabulary.AnswerMembers("session-command"),
            .. ShippedProvisions.All.Select(provision => provision.Key),
            .. AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Concat(LifecycleSteps.Describe()).Concat(CaseSteps.Describe()).SelectMany(step => step.Requirements.Prepend(step.Id)),
            .. AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Concat(LifecycleSteps.Describe()).SelectMany(step => step.Requirements.Prepend(step.Id)),
            .. TransferSteps.Describe().SelectMany(step => step.Requirements.Prepend(step.Id)),
            .. Words<MoveReason>(), .. Words<SigningSeat>(), .. Words<SigningOffice>(), .. Words<TransferBar>(), .. Words<TransferExtent>(),
            .. AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Concat(LeavingSteps.Describe()).Concat(LifecycleSteps.Describe()).SelectMany(step => step.Requirements.Prepend(step.Id)),
            .. AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Concat(LeavingSteps.Describe()).Concat(ExemptionSteps.Describe()).Concat(LifecycleSteps.Describe()).SelectMany(step => step.Requirements.Prepend(step.Id)),
            .. BadgeSteps.Describe().Concat(PaperSteps.Describe()).SelectMany(step => step.Requirements.Prepend(step.Id)),
            .. Enum.GetValues<MembershipStage>().Select(stage => TermKey.Of(stage)["membership-stage.".Length..]),
            .. RegisterWords(),
            .. Enum.GetValues<DossierPart>().Select(part => TermKey.Of(part)["dossier-part.".Length..]),
        ];
        var missing = words.Distinct().Where(word => !guide.Contains($"`{word}`", StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, "docs/guides/scenarios.md does not name: " + string.Join(", ", missing));
    }

    [Fact]
    public void EveryMemberOfACommandIsInItsRow()
    {
        var rows = Cases.Guide.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        var faults =
            from family in new[] { typeof(MembershipCommand), typeof(OrganizationCommand), typeof(ElectionCommand), typeof(CaseCommand), typeof(SuspensionCommand), typeof(InspectionCommand) }
            from kind in PartyJson.Options.GetTypeInfo(family).PolymorphismOptions!.DerivedTypes
            let name = (string)kind.TypeDiscriminator!
            from member in PartyJson.Options.GetTypeInfo(kind.DerivedType).Properties.Select(property => property.Name)
            where member is not "on" && !(family == typeof(OrganizationCommand) && member is "decidedBy" or "decidedOn" or "document") && !(family == typeof(ElectionCommand) && member is "organization")
            let shown = member == "ballot" ? "votes" : member
            where !rows.Exists(row => row.StartsWith($"| `{name}` |", StringComparison.Ordinal) && row.Contains($"`{shown}`", StringComparison.Ordinal))
            select $"{name}.{member}";
        Assert.Empty(faults);
    }

    // The closed lists that only questions to the register and about numbers use.
    private static IEnumerable<string> RegisterWords() =>
    [
        .. Words<AllocationStatus>(), .. Words<EndingGround>(), .. Words<OrganizationPhase>(), .. Words<OrganizationPower>(), .. Words<PowerGrant>(), .. Words<TrainingKind>(), .. Words<PartyDomain.Organizations.Lifecycle.ConsentKind>(),
        .. Words<CoverageBase>(), .. Words<CoverageMeasure>(), .. Words<CoverageUnitKind>(), .. Words<DueKind>(), .. Words<FigureJudgment>(),
        .. Words<FigureQuantity>(), .. Words<FunnelStage>(), .. Words<GapReason>(), .. Words<InForceStatus>(), .. Words<LimitObstacle>(), .. Words<MemberGroup>(),
        .. Words<NotComputableReason>(), .. Words<OrganizationKind>(), .. Words<OrganizationSector>(), .. Words<PartyOffice>(), .. Words<ProgressStatus>(),
        .. Words<AppointmentGround>(), .. Words<CongressOrigin>(), .. Words<ElectionPhase>(), .. Words<ExtraordinaryGround>(), .. Words<MeetingBody>(),
        .. Words<ReportStatus>(), .. Words<Rounding>(), .. Words<StallReason>(), .. Words<StandingCommitteeScope>(), .. Words<TargetOrigin>(), .. Words<TierRole>(),
        .. Words<ConsequenceSeverity>(), .. Words<LadderObstacle>(), .. Words<LadderTrigger>(), .. Words<PenaltyTier>(), .. Words<ViolationStatus>(), .. Words<ViolationSubject>(),
        .. Words<CasePhase>(), .. Words<DisciplineFollowUpKind>(), .. Words<ElectionConsentKind>(), .. Words<HearingAttendance>(), .. Words<LeavingReason>(), .. Words<MemberStance>(), .. Words<SessionPhase>(),
        .. Words<SuspensionPhase>(), .. Words<ViolationConsequence>(), .. Words<WrongKind>(), .. Words<SessionBody>(), .. Words<SessionDay>(), .. Words<SessionForm>(), .. Words<SessionKind>(), .. Words<SubjectBody>(), .. Words<SubjectConclusion>(),
        .. Words<DisciplineContent>(), .. Words<DisciplineLevel>(), .. Words<LegalHandling>(), .. Words<StatisticalPeriodKind>(),
    ];

    private static IEnumerable<string> Words<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(value => TermKey.Of(value)).Select(key => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
