using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Discipline.Cases.CaseFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Discipline.Cases.CaseFacts>;
using static PartyDomain.Discipline.Cases.CasePhase;

namespace PartyDomain.Discipline.Cases;

/// <summary>The step table of cases. Deciding, explaining and drawing read this one table.</summary>
public static class CaseSteps
{
    private const string Competent = "actor.competent-organization";
    private static readonly Need Heard = new("member-heard", ConclusionRules.Heard);
    private static readonly Need Addressee = new("appeal-addressee", CaseAppealRules.Addressee);

    private static readonly CasePhase[] Considered = [CasePhase.SignalReceived, Inspecting, Concluded, Deferred, Proposed, Voted, Enforceable, Decided];

    internal static IReadOnlyList<Row> All { get; } =
    [
        Row<ReceiveSignal>("signal", [NotOpened], [To("", CasePhase.SignalReceived)], []),
        Row<OpenInspection>("inspect", [CasePhase.SignalReceived], [To("", Inspecting)], []),
        new("case.sentence", typeof(RegisterSentence), Considered.Select(TermKey.Of).ToValueList(), []) { Actor = Competent, IsPaper = true, Requirements = [new("member-case", OrganizationRules.MembersOnly)] },
        Row<ConcludeViolation>("conclude", [CasePhase.SignalReceived, Inspecting], [To("violation", Concluded), To("no violation, or exempt", NotDisciplined)], [new("inspected", ConclusionRules.Inspected), new("acts-concluded", ConclusionRules.Acts)]),
        Row<DeferCase>("defer", [Concluded, Proposed], [To("", Deferred)], [new("member-case", OrganizationRules.MembersOnly), new("deferral-ground", ConclusionRules.Deferral)]),
        Row<EndDeferral>("end-deferral", [Deferred], [To("before a proposal", Concluded), To("after a proposal", Proposed)], []),
        Row<HearMember>("hear", [Concluded, Proposed], [], []),
        Row<ExamineIndividuals>("individuals", [Inspecting, Concluded, Proposed, Voted, Enforceable, Decided, InForce, Appealed], [], [new("organization-case", OrganizationRules.OrganizationsOnly)]),
        Row<VoteOnMeasure>(
            "vote",
            [Concluded, Proposed],
            [To("decided", Voted), To("proposed, or passed up", Proposed), To("no discipline", NotDisciplined)],
            [Heard, new("measures-of-subject", CaseVoteRules.Measures), new("competent-for-measures", CaseVoteRules.Competent), new("measure-vote", CaseVoteRules.Vote), new("measure-fits", CaseVoteRules.Fits), new("dissolution-by-two-levels", OrganizationRules.Dissolution), new("organization-ladder", OrganizationRules.Ladder)]),
        Row<TestLimitation>("limitation", [Voted], [To("not expired", Enforceable), To("expired", NotDisciplined)], [new("limitation", CaseDecisionRules.Limitation)]),
        Row<IssueDecision>("issue", [Enforceable], [To("", Decided)], [new("measure-voted", CaseDecisionRules.SameMeasure), new("offices", CaseDecisionRules.Offices), new("written-in-time", CaseDecisionRules.InWriting), new("individuals-examined", OrganizationRules.Individuals)]),
        Row<AnnounceDecision>("announce", [Decided], [To("", InForce)], [new("effect", CaseDecisionRules.Effect), new("announced-in-time", CaseDecisionRules.InTime), new("announced-at-successor", OrganizationRules.AtSuccessor)]),
        Row<FileAppeal>("appeal", [InForce], [To("", Appealed)], [new("appeal-accepted", CaseAppealRules.Accepted), Addressee, new("not-final", CaseAppealRules.NotFinal)]) with { Actor = "actor.member" },
        Row<ResolveAppeal>("resolve", [Appealed], [To("kept, reduced, increased", InForce), To("annulled", Annulled)], [Addressee, new("appeal-outcome", CaseAppealRules.Outcome), new("resolved-in-time", CaseAppealRules.InTime)]) with
        {
            Deadline = (facts, _) => facts.Case.Appeal?.ResolveDue,
        },
        Row<RecordLapse>("lapse", [InForce], [To("", Lapsed)], [new("lapsed", CaseDecisionRules.Lapsed)]),
        Row<RectifyDecision>("rectify", [InForce, Appealed, Lapsed], [To("annulled", Annulled), To("changed", InForce), To("changed after the lapse", Lapsed)], [new("rectified-by-decider", RestorationRules.ByDecider), new("rectified-measure", RestorationRules.Change)]),
        Row<ApologizeForDiscipline>("apologize", [Annulled], [], [new("wrongful", RestorationRules.Wrongful), new("apology-by-decider", RestorationRules.ApologyBy)]),
        Row<RestoreRights>("restore", [Annulled], [], [new("wrongful", RestorationRules.Wrongful), new("restoration-applied-for", RestorationRules.Application)]),
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    /// <summary>The steps that a subject's case can have.</summary>
    internal static IReadOnlyList<Row> Of(CaseSubject subject)
    {
        string[] others = subject.Organization is null ? ["case.individuals"] : ["case.sentence", "case.defer", "case.end-deferral"];
        return [.. All.Where(step => !others.Contains(step.Id, StringComparer.Ordinal))];
    }

    internal static Row For(CaseCommand command) => All.First(step => step.Command == command.GetType());

    private static Transition To(string result, CasePhase phase) => new(result, TermKey.Of(phase));

    private static Row Row<TCommand>(string id, CasePhase[] from, ValueList<Transition> to, ValueList<Need> needs) =>
        new($"case.{id}", typeof(TCommand), from.Select(TermKey.Of).ToValueList(), to) { Actor = Competent, Requirements = needs };
}
