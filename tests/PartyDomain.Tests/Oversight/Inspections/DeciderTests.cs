using NodaTime;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Oversight.Inspections.SessionBody;
using static PartyDomain.Oversight.Inspections.SessionForm;
using static PartyDomain.Oversight.Inspections.SessionKind;
using static PartyDomain.Tests.Oversight.Inspections.Sessions;

namespace PartyDomain.Tests.Oversight.Inspections;

public sealed class DeciderTests
{
    public static TheoryData<string, SessionKind, SessionForm, SessionBody> Forms => new()
    {
        { "", Inspection, Regular, Committee },
        { "", Inspection, Compliance, StandingCommittee },
        { "", Inspection, Thematic, Committee },
        { "", Inspection, SignsOfViolation, InspectionCommission },
        { "", Supervision, Regular, InspectionCommission },
        { "", Supervision, Thematic, InspectionCommission },
        { "inspection.form-not-of-kind", Supervision, Compliance, Committee },
        { "inspection.form-not-of-kind", Supervision, SignsOfViolation, InspectionCommission },
        { "inspection.not-the-commissions", Inspection, Compliance, InspectionCommission },
        { "inspection.body-not-of-kind inspection.report-up", Inspection, SignsOfViolation, Cell },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_belongs_to_its_kind_and_body(string codes, SessionKind kind, SessionForm form, SessionBody body) =>
        Assert.Equal(codes, Codes(Judge(Decide(kind, form, Commune, body, Of(Cell1), new MemberSubject(Secretary)))));

    [Fact]
    public void What_is_accepted_is_one_fact_that_the_session_takes()
    {
        var command = Decide(Inspection, Compliance, Commune, Committee, Of(Cell1));
        var happened = Assert.IsType<Accepted<InspectionEvent>>(Judge(command)).Events;
        Assert.Equal([new SessionDecided(Day, command.Plan, command.Subjects)], happened);
        var session = happened.Aggregate(New, InspectionHistory.Evolve);
        Assert.Equal((SessionPhase.Decided, Day, command.Plan), (session.Phase, session.DecidedOn, session.Plan));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() => Assert.Equal(
        "inspection.form-missing inspection.member-not-below inspection.not-below inspection.subject-twice",
        Codes(Judge(
            Decide(Inspection, null, Cell2, Cell, Of(Cell1), Of(Cell2, SubjectBody.PartyGroup), new MemberSubject(Member), Of(Cell2, SubjectBody.PartyGroup)))));

    [Theory]
    [InlineData(SubjectBody.Committee, Committee, false)]
    [InlineData(SubjectBody.Organization, Committee, false)]
    [InlineData(SubjectBody.StandingCommittee, Committee, true)]
    [InlineData(SubjectBody.StandingCommittee, StandingCommittee, false)]
    [InlineData(SubjectBody.StandingCommittee, InspectionCommission, false)]
    [InlineData(SubjectBody.InspectionCommission, StandingCommittee, true)]
    [InlineData(SubjectBody.InspectionCommission, InspectionCommission, false)]
    [InlineData(SubjectBody.StaffCommission, InspectionCommission, true)]
    [InlineData(SubjectBody.Council, StandingCommittee, true)]
    public void Within_an_organization_a_body_looks_at_what_serves_it(SubjectBody subject, SessionBody by, bool allowed) =>
        Assert.Equal(allowed ? string.Empty : "inspection.not-below", Codes(Judge(Decide(Inspection, Thematic, Commune, by, Of(Commune, subject)))));

    [Fact]
    public void Nobody_looks_up_or_aside()
    {
        Assert.Equal("inspection.not-below", Codes(Judge(Decide(Inspection, Thematic, Commune, Committee, Of(District)))));
        Assert.Equal("inspection.not-below", Codes(Judge(Decide(Inspection, Thematic, Cell1, Cell, Of(Cell2)))));
        Assert.Equal("inspection.member-not-below", Codes(Judge(Decide(Inspection, Thematic, Cell2, Cell, new MemberSubject(Member)))));
        Assert.Equal("inspection.organization-not-there", Codes(Judge(Decide(Inspection, Thematic, Commune, Committee, Of(new("x"))))));
        Assert.Equal("inspection.organization-not-there", Codes(Judge(Decide(Inspection, Thematic, new("x"), Committee, Of(Cell1)))));
    }

    [Fact]
    public void The_commission_looks_at_members_of_its_own_committee_wherever_their_cell_is()
    {
        var elsewhere = Evidence with { Members = [new InspectedMember(Secretary, null, true), new InspectedMember(Member, null, false)] };
        Assert.Equal(string.Empty, Codes(Judge(Decide(Inspection, SignsOfViolation, Commune, InspectionCommission, new MemberSubject(Secretary)), evidence: elsewhere)));
        Assert.Equal("inspection.member-not-below", Codes(Judge(Decide(Inspection, SignsOfViolation, Commune, InspectionCommission, new MemberSubject(Member)), evidence: elsewhere)));
    }

    [Fact]
    public void A_cell_reports_up_what_concerns_a_member_managed_above()
    {
        Assert.Equal("inspection.report-up", Codes(Judge(Decide(Inspection, SignsOfViolation, Cell1, Cell, new MemberSubject(Secretary), new MemberSubject(Member)))));
        Assert.Equal(string.Empty, Codes(Judge(Decide(Inspection, SignsOfViolation, Cell1, CellCommittee, new MemberSubject(Member)))));
        Assert.Equal(string.Empty, Codes(Judge(Decide(Inspection, Compliance, Cell1, Cell, new MemberSubject(Secretary)))));
        var silent = Evidence with { Members = [new InspectedMember(Member, Cell1, null)] };
        Assert.Equal("evidence.missing", Codes(Judge(Decide(Inspection, SignsOfViolation, Cell1, Cell, new MemberSubject(Member)), evidence: silent)));
    }

    [Fact]
    public void A_cell_that_gets_one_more_subject_is_judged_alike()
    {
        var decided = After(new SessionDecided(Day, new SessionPlan(Inspection, SignsOfViolation, Cell1, Cell), [new MemberSubject(Member)]));
        Assert.Equal("inspection.report-up", Codes(Judge(new AddSubject(Day, new MemberSubject(Secretary)), decided)));
        Assert.Equal("inspection.subject-twice", Codes(Judge(new AddSubject(Day, new MemberSubject(Member, true)), decided)));
        Assert.Equal("workflow.step-not-open", Codes(Judge(new AddSubject(Day, new MemberSubject(Secretary)), decided with { Phase = SessionPhase.Concluded, Plan = decided.Plan! with { Form = Compliance } })));
    }

    [Theory]
    [InlineData(31, true, false, false, "")]
    [InlineData(30, true, false, false, "inspection.cell-too-small")]
    [InlineData(30, true, true, false, "")]
    [InlineData(3, true, false, true, "")]
    [InlineData(31, false, false, false, "inspection.cell-without-committee")]
    [InlineData(8, false, false, false, "inspection.cell-too-small inspection.cell-without-committee")]
    public void A_cell_holds_thematic_supervision_under_conditions(int members, bool committee, bool dispersed, bool groups, string codes) => Assert.Equal(
        codes,
        Codes(Judge(Decide(Supervision, Thematic, Cell1, Cell, new MemberSubject(Member)), evidence: Evidence with { Cell = new InspectingCell(members, committee, dispersed, groups) })));

    [Fact]
    public void Evidence_is_asked_for_where_a_rule_needs_it_and_may_not_be_old()
    {
        var thematic = Decide(Supervision, Thematic, Cell1, Cell, Of(Cell1, SubjectBody.PartyGroup));
        Assert.Equal("evidence.missing", Codes(InspectionDecider.Decide(thematic, null, New, Tree, Cautious)));
        Assert.Equal("evidence.missing", Codes(Judge(thematic, evidence: Evidence with { Cell = null })));
        Assert.Equal("evidence.stale", Codes(Judge(thematic, evidence: Evidence with { AsOf = Day.PlusDays(-2) })));
        Assert.Equal(string.Empty, Codes(Judge(thematic, evidence: Evidence with { AsOf = Day.PlusDays(-1) })));
        Assert.Equal(string.Empty, Codes(InspectionDecider.Decide(Decide(Inspection, Compliance, Commune, Committee, Of(Cell1)), null, New, Tree, Cautious)));
        Assert.Equal("evidence.missing", Codes(Judge(Decide(Inspection, Compliance, Commune, Committee, new MemberSubject(new("nobody"))))));
    }

    [Fact]
    public void Where_the_forms_of_the_day_are_not_known_it_stays_open()
    {
        var early = Decide(Inspection, Compliance, Commune, Committee, Of(Cell1)) with { On = new LocalDate(2024, 3, 4) };
        var outcome = Assert.IsType<Undetermined<InspectionEvent>>(Judge(early));
        Assert.Equal("law.value-unknown", Codes(outcome));
        var host = Cautious.With(InspectionLaw.InspectionForms.With(new(StatementKind.Enacted, Instruments.Inspection22, "2", EvidenceGrade.Confirmed, [Compliance])));
        Assert.IsType<Accepted<InspectionEvent>>(Judge(early, law: host));
    }

    [Fact]
    public void Bodies_of_which_no_text_of_the_day_is_known_stay_open()
    {
        var council = Decide(Inspection, Compliance, District, Committee, Of(Commune, SubjectBody.Council));
        Assert.Equal(string.Empty, Codes(Judge(council)));
        var open = Assert.IsType<Undetermined<InspectionEvent>>(Judge(council with { On = new(2021, 9, 1) }));
        Assert.Contains(open.Findings, finding => finding.Arguments.Contains(Arg.Key("provision", InspectionLaw.FurtherSubjects.Key)));
    }

    [Fact]
    public void A_session_runs_to_its_end_step_by_step()
    {
        var session = New;
        void Does(InspectionCommand command, string refusedBefore)
        {
            Assert.Equal(refusedBefore, Codes(Judge(new ConcludeSession(Day.PlusDays(60)), session)));
            session = Assert.IsType<Accepted<InspectionEvent>>(Judge(command, session)).Events.Aggregate(session, InspectionHistory.Evolve);
        }

        var (cell, member) = (Of(Cell1), new MemberSubject(Member));
        Does(Decide(Inspection, Compliance, Commune, Committee, cell), "workflow.step-not-open");
        Does(new BeginSession(Day.PlusDays(5)), "inspection.subjects-open workflow.step-not-open");
        Does(new AddSubject(Day.PlusDays(6), member), "inspection.subjects-open");
        Does(new ConcludeSubject(Day.PlusDays(30), cell, SubjectConclusion.NoViolation), "inspection.subjects-open");
        Assert.Equal("inspection.discipline-not-due", Codes(Judge(new RegisterDiscipline(Day.PlusDays(31), cell), session)));
        Assert.Equal("inspection.concluded-already", Codes(Judge(new ConcludeSubject(Day.PlusDays(31), cell, SubjectConclusion.Violation), session)));
        Assert.Equal("inspection.not-in-session", Codes(Judge(new ConcludeSubject(Day.PlusDays(31), Of(Cell2), SubjectConclusion.Violation), session)));
        Assert.Equal("workflow.before-previous-act", Codes(Judge(new ConcludeSubject(Day.PlusDays(29), member, SubjectConclusion.Violation), session)));
        Does(new ConcludeSubject(Day.PlusDays(31), member, SubjectConclusion.MustBeDisciplined), "inspection.subjects-open");
        Does(new ConcludeSession(Day.PlusDays(32)), string.Empty);
        Assert.Equal(SessionPhase.Concluded, session.Phase);
        session = Assert.IsType<Accepted<InspectionEvent>>(Judge(new RegisterDiscipline(Day.PlusDays(50), member), session)).Events.Aggregate(session, InspectionHistory.Evolve);
        Assert.Equal(Day.PlusDays(50), session.Find(member)!.DisciplinedOn);
        Assert.Equal("inspection.discipline-not-due", Codes(Judge(new RegisterDiscipline(Day.PlusDays(51), member), session)));
        Assert.Equal("workflow.step-not-open", Codes(Judge(new CancelSession(Day.PlusDays(52)), session)));
        Assert.Empty(InspectionDecider.Explain(After(new SessionDecided(Day, session.Plan!, [cell]), new SessionCancelled(Day)), Tree, Day, Cautious).Steps);
    }

    [Fact]
    public void Explain_lists_the_open_steps_and_what_is_awaited()
    {
        var open = InspectionDecider.Explain(New, Tree, Day, Cautious);
        Assert.Equal(["inspection.decide"], open.Steps.Select(step => step.Step));
        Assert.All(open.Steps[0].Requirements, requirement => Assert.Equal(RequirementStatus.Pending, requirement.Status));
        var begun = After(new SessionDecided(Day, new SessionPlan(Inspection, Compliance, Commune, Committee), [Of(Cell1)]), new SessionBegun(Day));
        var steps = InspectionDecider.Explain(begun, Tree, Day, Cautious).Steps;
        Assert.Equal(["inspection.add-subject", "inspection.conclude-subject", "inspection.register-discipline", "inspection.conclude", "inspection.cancel"], steps.Select(step => step.Step));
        Assert.Equal(RequirementStatus.NotMet, steps[3].Requirements.Single(requirement => requirement.Requirement == "subjects-concluded").Status);
    }

    // The kind of number that a province sets for itself: no more than so many subjects in one session.
    [Fact]
    public void A_host_adds_the_numbers_of_its_province()
    {
        var law = Cautious.With(HostRequirement.Create<DecideSession, InspectionSession>(
            "inspection.decide",
            (command, _, _) => command.Subjects.Count > 1 ? new Finding("host.too-many", FindingEffect.Bars, "command.subjects", null, []) : null));
        Assert.Equal("host.too-many", Codes(Judge(Decide(Inspection, Compliance, Commune, Committee, Of(Cell1), Of(Cell2)), law: law)));
        Assert.Equal(string.Empty, Codes(Judge(Decide(Inspection, Compliance, Commune, Committee, Of(Cell1)), law: law)));
    }

    [Fact]
    public void A_rule_that_rests_on_one_source_says_so()
    {
        var basis = Judge(Decide(Inspection, Compliance, Commune, InspectionCommission, Of(Cell1))).Basis;
        Assert.Contains(basis.Entries, entry => entry is { Provision: "inspection.compliance-by-committee", Grade: EvidenceGrade.Secondary });
        Assert.Contains(basis.Entries, entry => entry is { Provision: "inspection.commission-looks-down", Grade: EvidenceGrade.Secondary });
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        Assert.Throws<ArgumentNullException>(() => InspectionDecider.Decide(null!, null, New, Tree, Cautious));
        Assert.Throws<ArgumentNullException>(() => InspectionDecider.Decide(new BeginSession(Day), null, null!, Tree, Cautious));
        Assert.Throws<ArgumentNullException>(() => InspectionDecider.Decide(new BeginSession(Day), null, New, null!, Cautious));
        Assert.Throws<ArgumentNullException>(() => InspectionDecider.Decide(new BeginSession(Day), null, New, Tree, null!));
    }
}
