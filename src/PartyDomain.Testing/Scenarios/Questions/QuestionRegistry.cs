namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Every question a scenario can ask. A new one is a class and a line here.</summary>
internal static class QuestionRegistry
{
    public static IReadOnlyList<Question> All { get; } =
    [
        new ExplainQuestion(),
        new RequirementQuestion(),
        new EligibilityQuestion(),
        new CompetentQuestion(),
        new VoteQuestion(),
        new DeadlineQuestion(),
        new ProvisionQuestion(),
        new InstrumentQuestion(),
        new DatesQuestion(),
        new SeniorityQuestion(),
        new RecordQuestion(),
        new AgeQuestion(),
        new CalendarQuestion(),
        new WorkingDaysQuestion(),
        new DeclarationQuestion(),
        new DossierPapersQuestion(),
        new AuditQuestion(),
        new ProgressQuestion(),
        new TargetsQuestion(),
        new CascadeQuestion(),
        new CountsQuestion(),
        new FlowQuestion(),
        new CohortQuestion(),
        new TimelinessQuestion(),
        new FunnelQuestion(),
        new StalledQuestion(),
        new DueQuestion(),
        new CoverageQuestion(),
        new AssignmentsQuestion(),
        new ReportsQuestion(),
        new RegisterAuditQuestion(),
        new LimitQuestion(),
        new AllocateQuestion(),
        new FigureQuestion(),
        new FiguresQuestion(),
        new FormationQuestion(),
        new LimitationQuestion(),
        new LapseQuestion(),
        new DisciplineCompetenceQuestion(),
        new MeasureVoteQuestion(),
        new AppealQuestion(),
        new SuspensionQuestion(),
        new DeferralQuestion(),
        new DecisionEffectQuestion(),
        new MeasureQuestion(),
        new CaseBarsQuestion(),
    ];

    public static Question? Find(string? name) => All.FirstOrDefault(question => string.Equals(question.Name, name, StringComparison.Ordinal));
}
