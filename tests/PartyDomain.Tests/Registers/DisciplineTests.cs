using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Membership.Leaving;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Organizations;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Registers;

/// <summary>Disciplinary cases in a register: evidence, what is due, what contradicts itself, and statistics.</summary>
public sealed class DisciplineTests
{
    private static readonly LocalDate Signed = new(2025, 8, 4);
    private static readonly LocalDate Announced = new(2025, 8, 8);
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);
    private static readonly PersonId Member = new("m");
    private static readonly HeldOffice Secretary = new(new("a"), PartyOffice.Secretary);

    private static Book Book => Book.District().Member("m", "a1").Member("n", "a1").Holds("a", "m", PartyOffice.Secretary).Holds("a1", "m", PartyOffice.CommitteeMember);

    [Fact]
    public void An_expulsion_in_force_is_recorded_from_the_evidence_of_the_register()
    {
        var document = Made(Case("c", DisciplineMeasure.Expulsion));
        var outcome = Leave(document, new RecordExpulsion(Announced, new("c")));
        Assert.Equal(new MemberExpelled(Announced, new("c")), Assert.Single(outcome.Events) with { Position = 0 });
        Assert.Equal(new RecordExpulsion(Announced, new("c")), DisciplineConsequences.ExpulsionOf(Register.Of(document).Cases[0].Case));
        Assert.IsType<Refused<MembershipEvent>>(Leave(document, new RecordExpulsion(Announced, new("d"))));
        Assert.IsType<Refused<MembershipEvent>>(Leave(Made(Case("c", DisciplineMeasure.Warning)), new RecordExpulsion(Announced, new("c"))));
        var of = RegisterEvidence.For(Register.Of(document), new EvidenceRequest(new RecordExpulsion(Announced, new("c")), new("n")));
        Assert.Equal([RegisterCodes.UnknownCase], of.Missing.Where(finding => finding.Effect == FindingEffect.Open).Select(finding => finding.Code));
    }

    [Fact]
    public void A_changed_or_annulled_expulsion_brings_the_member_back()
    {
        var resolved = new LocalDate(2025, 10, 6);
        var changed = Case("c", DisciplineMeasure.Expulsion, new AppealFiled(Announced.PlusDays(5), PartyBody.ProvincialInspectionCommission, null), new AppealResolved(resolved, PartyBody.ProvincialInspectionCommission, AppealOutcome.Reduced, DisciplineMeasure.Removal));
        var document = Made(changed).With([new MemberFact(Member, new MemberExpelled(Announced, new("c")))]);
        var back = new ReverseExpulsion(resolved, new("c"), PartyBody.ProvincialInspectionCommission, new("a1"), true);
        Assert.Equal(new ExpulsionReversed(resolved, new("c"), new("a1"), false), Assert.Single(Leave(document, back).Events) with { Position = 0 });
        Assert.Equal(
            (DisciplineFollowUpKind.MembershipReturns, "leaving.reversal"),
            DisciplineConsequences.Of(Register.Of(document).Cases[0].Case, Cautious).Where(item => item.Kind == DisciplineFollowUpKind.MembershipReturns).Select(item => (item.Kind, item.Step!)).Single());

        var wrongful = Case(
            "c",
            DisciplineMeasure.Expulsion,
            new DecisionRectified(resolved, PartyBody.SuperiorStandingCommittee, WrongKind.NoViolation, AppealOutcome.Annulled, null),
            new RightsRestored(resolved.PlusDays(9), PartyBody.SuperiorStandingCommittee, resolved.PlusDays(3)));
        var annulled = Made(wrongful).With([new MemberFact(Member, new MemberExpelled(Announced, new("c")))]);
        Assert.IsType<Refused<MembershipEvent>>(Leave(annulled, new ReverseExpulsion(resolved.PlusDays(8), new("c"), PartyBody.SuperiorStandingCommittee, new("a1"), true)));
        var restored = Leave(annulled, new ReverseExpulsion(resolved.PlusDays(9), new("c"), PartyBody.SuperiorStandingCommittee, new("a1"), true));
        Assert.True(Assert.IsType<ExpulsionReversed>(Assert.Single(restored.Events)).GapCounts);
        Assert.Equal(
            ["registers.expulsion-without-case"],
            RegisterAudit.Of(Made(Case("c", DisciplineMeasure.Warning)).With([new MemberFact(Member, new MemberExpelled(Announced, new("c")))])).Select(finding => finding.Code));
        Assert.Empty(RegisterAudit.Of(annulled));
    }

    [Fact]
    public void What_the_record_of_a_member_shows_after_expulsion_and_return()
    {
        var back = new LocalDate(2025, 10, 6);
        var register = Register.Of(Made(Case("c", DisciplineMeasure.Expulsion)).With(
        [
            new MemberFact(Member, new MemberExpelled(Announced, new("c"))),
            new MemberFact(Member, new ExpulsionReversed(back, new("c"), new("a2"), true)),
        ]));
        Assert.Equal(
            [(FlowKind.Expulsion, Announced, "a1"), (FlowKind.Restoration, back, "a2")],
            Flows.Of(register.Find(Member)!).Select(flow => (flow.FlowKind, flow.On, flow.Cell!.Value.Value)));
        var balance = MovementJournal.Of(register, new(2025, 1, 1), new(2025, 12, 31))[new("a")];
        Assert.Equal([new MovementLine(MovementReason.Restored, 1, 0), new MovementLine(MovementReason.Expelled, 0, 1)], balance.Lines);
        Assert.Equal((2, 2), (balance.Opening, balance.Closing));
    }

    [Fact]
    public void Evidence_comes_from_the_offices_the_cell_and_the_other_cases()
    {
        var act = Act("old", new(2024, 2, 3));
        var document = Made(
            Case("c", DisciplineMeasure.Warning, [act], []),
            new CaseEntry(new("open"), [new SignalReceived(new(2025, 9, 1))]) { Member = Member });
        var register = Register.Of(document with { Suspensions = [Suspended("s", new("n"))] });
        var vote = new VoteOnMeasure(new(2025, 9, 20), PartyBody.Cell, MeasureVoteKind.Decision, new MeasureBallot(VotingForm.SecretBallot, 0, 1, 0));
        var answer = CaseEvidences.For(register, new CaseEvidenceRequest(vote, register.Cases[1].Case));
        var evidence = answer.Evidence;
        Assert.Equal((DisciplineSubject.FullMember, CadreTier.Grassroots, CadreTier.None, false, false), (evidence.Subject!.Value, evidence.CommitteeOf, evidence.ManagedBy, evidence.Delegated, evidence.AtFormerOrganization));
        Assert.Equal([new HeldOffice(new("a"), PartyOffice.Secretary), new HeldOffice(new("a1"), PartyOffice.CommitteeMember)], evidence.Offices);
        Assert.Equal(["old"], evidence.DisciplinedActs);
        Assert.Equal([new LocalDate(2024, 2, 3)], evidence.OtherViolations);
        Assert.Equal([("m", false), ("n", true)], evidence.Roster!.Entries.Select(entry => (entry.Person.Value, entry.Suspended)));
        Assert.Equal(["host-must-say.managed-by", "host-must-say.attendance"], answer.Missing.Select(finding => ((TermValue)finding.Arguments[0].Value).Key));
        var unknown = CaseEvidences.For(register, new CaseEvidenceRequest(vote, new DisciplineCase(new("x"), new PersonId("stranger"))));
        Assert.Null(unknown.Evidence.Subject);
        Assert.Contains(unknown.Missing, finding => finding.Code == RegisterCodes.UnknownPerson);
        Assert.False(CaseEvidences.IsOfCentralCommittee(register, Member, Signed));
    }

    [Fact]
    public void An_organization_has_its_superiors_its_members_and_who_received_it()
    {
        var register = Register.Of(Made(new CaseEntry(new("o"), [new SignalReceived(Signed)]) { Organization = new("a1") }));
        var evidence = CaseEvidences.For(register, new CaseEvidenceRequest(new OpenInspection(Signed, PartyBody.GrassrootsCommittee), register.Cases[0].Case)).Evidence;
        Assert.Equal(["a", "district", "province"], evidence.Organization!.Superiors.Select(id => id.Value));
        Assert.Equal(["m", "n"], evidence.Organization.Members.Select(person => person.Value));
        Assert.False(evidence.Organization.Gone);
    }

    [Fact]
    public void A_member_under_a_case_is_not_transferred_and_who_votes_on_recognition_is_told()
    {
        var register = Register.Of(Made(new CaseEntry(new("open"), [new SignalReceived(new(2025, 9, 1))]) { Member = Member }, Case("c", DisciplineMeasure.Warning)));
        Assert.Null(MemberDiscipline.Of(register, Member, new(2025, 8, 31)).ConsideredSince);
        var under = MemberDiscipline.Of(register, Member, new(2025, 9, 1));
        Assert.Equal(new LocalDate(2025, 9, 1), under.ConsideredSince);
        Assert.Equal([DisciplineMeasure.Warning], under.InForce);
        Assert.IsType<Refused<bool>>(under.Transfer(Cautious));
        Assert.IsType<Refused<bool>>(under.Personnel(Cautious));
        Assert.IsType<Accepted<bool>>(MemberDiscipline.Of(register, new("n"), new(2025, 9, 1)).Transfer(Cautious));
        Assert.Contains(under.FollowUps(Cautious), item => item.Kind == DisciplineFollowUpKind.TransferBarred);
        Assert.DoesNotContain(MemberDiscipline.Of(register, Member, new(2026, 8, 1)).FollowUps(Cautious), item => item.Kind == DisciplineFollowUpKind.NoBadge);
        var evidence = RegisterEvidence.For(register, new EvidenceRequest(new PartyDomain.Membership.Probation.ReviewProbation(new(2025, 9, 2), new(VotingForm.PartyCard, 1, 0)), Member)).Evidence;
        Assert.Equal(new LocalDate(2025, 9, 1), evidence.ConsideredSince);
        var introduces = RegisterEvidence.For(register, new EvidenceRequest(new PartyDomain.Membership.Admission.IntroduceByMember(new(2025, 9, 2), Member), new("x"))).Evidence;
        Assert.Equal(Signed, Assert.Single(introduces.Members).DisciplinedOn);
    }

    [Fact]
    public void What_falls_due_in_cases_and_suspensions()
    {
        var document = Made(
            Case("warning", DisciplineMeasure.Warning),
            Case("expulsion", DisciplineMeasure.Expulsion) with { Member = new("n") },
            new CaseEntry(new("signed"), [new SignalReceived(Signed.PlusDays(-9)), new DecisionIssued(Signed, PartyBody.SuperiorStandingCommittee, DisciplineMeasure.Reprimand, [])]) { Member = Member },
            Case("appealed", DisciplineMeasure.Reprimand, new AppealFiled(new(2025, 8, 20), PartyBody.SuperiorInspectionCommission, new Deadline(new(2025, 8, 20), Length.CalendarDays(90), new(2025, 11, 18), new Citation(Instruments.Inspection296.Id, "23"), EvidenceGrade.Secondary))))
            with { Suspensions = [Suspended("s", Member)] };
        var due = Due.Of(Register.Of(document), new(2025, 8, 21), new(2025, 1, 1), new(2027, 1, 1), Cautious).Select(item => (item.DueKind, item.Case!.Value.Value, item.On)).ToList();
        Assert.Contains((DueKind.DisciplineLapse, "warning", new LocalDate(2026, 8, 8)), due);
        Assert.Contains((DueKind.ExpulsionRecord, "expulsion", Announced), due);
        Assert.Contains((DueKind.AppealResolution, "appealed", new LocalDate(2025, 11, 18)), due);
        Assert.Contains((DueKind.SuspensionEnd, "s", new LocalDate(2025, 10, 30)), due);
        Assert.Contains(due, item => item.DueKind == DueKind.DisciplineAnnouncement && item.Value == "signed");
        Assert.Contains(due, item => item.DueKind == DueKind.AppealWindowEnd && item.Value == "warning" && item.On >= new LocalDate(2025, 9, 8));
        Assert.DoesNotContain(due, item => item.DueKind == DueKind.DisciplineLapse && item.Value is "expulsion" or "appealed");
        var recorded = document.With([new MemberFact(new("n"), new MemberExpelled(Announced, new("expulsion")))]);
        Assert.DoesNotContain(Due.Of(Register.Of(recorded), new(2025, 8, 21), new(2025, 1, 1), new(2027, 1, 1), Cautious), item => item.DueKind == DueKind.ExpulsionRecord);
    }

    [Fact]
    public void A_new_violation_prevents_the_lapse_and_a_final_decision_has_no_window()
    {
        var later = Case("later", DisciplineMeasure.Reprimand, [Act("new", new(2025, 12, 1))], []);
        var final = Case("final", DisciplineMeasure.Reprimand, new AppealFiled(new(2025, 8, 20), PartyBody.CentralInspectionCommission, null), new AppealResolved(new(2025, 9, 1), PartyBody.CentralInspectionCommission, AppealOutcome.Kept, null));
        var register = Register.Of(Made(Case("warning", DisciplineMeasure.Warning), later, final));
        var due = Due.Of(register, new(2025, 12, 20), new(2025, 1, 1), new(2027, 1, 1), Cautious);
        Assert.DoesNotContain(due, item => item.DueKind == DueKind.DisciplineLapse && item.Case!.Value.Value == "warning");
        Assert.DoesNotContain(Due.Of(register, new(2025, 9, 2), new(2025, 1, 1), new(2027, 1, 1), Cautious), item => item.DueKind == DueKind.AppealWindowEnd && item.Case!.Value.Value == "final");
    }

    [Fact]
    public void The_audit_tells_what_contradicts_itself()
    {
        Assert.Empty(Codes(Made(Case("c", DisciplineMeasure.Warning))));
        Assert.Equal(["registers.case-twice cases[1].case"], Codes(Made(Case("c", DisciplineMeasure.Warning, [], []), Case("c", DisciplineMeasure.Warning, [], []))));
        Assert.Equal(["registers.case-subject-unclear cases[0]"], Codes(Made(Case("c", DisciplineMeasure.Warning) with { Member = null })));
        Assert.Equal(["registers.unknown-person cases[0].member"], Codes(Made(Case("c", DisciplineMeasure.Warning) with { Member = new("x") })));
        Assert.Equal(["registers.unknown-organization cases[0].organization"], Codes(Made(Case("c", DisciplineMeasure.Warning) with { Member = null, Organization = new("x") })));
        Assert.Equal(["registers.act-disciplined-twice cases[1]"], Codes(Made(Case("c", DisciplineMeasure.Warning), Case("d", DisciplineMeasure.Reprimand))));
        Assert.Empty(Codes(Made(Case("c", DisciplineMeasure.Warning), Case("d", DisciplineMeasure.Reprimand) with { Member = new("n") })));
        Assert.Equal(["registers.expelled-still-member cases[0]"], Codes(Made(Case("c", DisciplineMeasure.Expulsion))));
        Assert.Equal(["registers.nothing-to-correct cases[0].events[5]"], Codes(Made(Case("c", DisciplineMeasure.Warning, new CaseCorrected(Announced, 9, null)))));
        Assert.Equal(["registers.office-not-held cases[0].offices"], Codes(Made(Removal(new HeldOffice(new("b"), PartyOffice.Secretary)))));
        Assert.Equal(["registers.removed-still-in-office cases[0].offices"], Codes(Made(Removal(Secretary))));
        var left = Made(Removal(Secretary)).With([new OrganizationChange(new("a"), new OfficeLeft(Announced, Member, PartyOffice.Secretary))]);
        Assert.Empty(Codes(left));
        Assert.Equal(["registers.case-twice suspensions[1].suspension"], Codes(Made() with { Suspensions = [Suspended("s", Member), Suspended("s", Member)] }));
        Assert.Equal(["registers.case-subject-unclear suspensions[0]"], Codes(Made() with { Suspensions = [Suspended("s", Member) with { Organization = new("a") }] }));
        Assert.Throws<ArgumentException>("document", () => Register.Of(Made(Case("c", DisciplineMeasure.Warning) with { Member = null })));
        Assert.Throws<ArgumentException>("document", () => Register.Of(Made(Case("c", DisciplineMeasure.Warning), Case("c", DisciplineMeasure.Warning))));
    }

    [Fact]
    public void A_measure_names_the_offices_that_end()
    {
        var register = Register.Of(Made(Removal(Secretary)));
        Assert.Equal([("a", PartyOffice.Secretary)], DisciplineConsequences.OfficesEnding(register.Cases[0].Case, register).Select(item => (item.Organization.Value, item.Term.Office)));
        var expelled = Register.Of(Made(Case("c", DisciplineMeasure.Expulsion)));
        Assert.Equal(2, DisciplineConsequences.OfficesEnding(expelled.Cases[0].Case, expelled).Count);
        var warned = Register.Of(Made(Case("c", DisciplineMeasure.Warning)));
        Assert.Empty(DisciplineConsequences.OfficesEnding(warned.Cases[0].Case, warned));
    }

    [Fact]
    public void Statistics_count_by_the_day_of_signing_as_it_stood_at_the_end_of_the_period()
    {
        var annulled = Case("annulled", DisciplineMeasure.Warning, [Act("x", new(2025, 1, 1))], [new DecisionRectified(new(2025, 10, 1), PartyBody.SuperiorStandingCommittee, WrongKind.WrongProcedure, AppealOutcome.Annulled, null)]) with { Member = new("n") };
        var reduced = Case("reduced", DisciplineMeasure.Warning, new AppealFiled(Announced, PartyBody.ProvincialInspectionCommission, null), new AppealResolved(new(2025, 11, 1), PartyBody.ProvincialInspectionCommission, AppealOutcome.Reduced, DisciplineMeasure.Reprimand));
        var register = Register.Of(Made(annulled, reduced, new CaseEntry(new("open"), [new SignalReceived(Signed)]) { Member = Member }) with { Suspensions = [Suspended("s", Member)] });
        var nine = DisciplineStatistics.Of(register, new(2025, 1, 1), new(2025, 9, 30));
        Assert.Equal((2, 2, 0, 1, 1), (nine.Members.Decisions, nine.Members.Of(DisciplineMeasure.Warning), nine.Members.Annulled, nine.CommitteeMembers.Decisions, nine.SuspendedMembers!.Value));
        Assert.Equal([new LevelNumber(DisciplineLevel.District, 2)], nine.Members.ByLevel);
        Assert.Equal(2, nine.Findings.Count(finding => finding.Code == DisciplineCountCodes.NoDistrict));
        var year = DisciplineStatistics.Of(register, new(2025, 1, 1), new(2025, 12, 31));
        Assert.Equal((1, 1, 1), (year.Members.Decisions, year.Members.Of(DisciplineMeasure.Reprimand), year.Members.Annulled));
        Assert.Contains(year.Findings, finding => finding.Code == DisciplineCountCodes.Annulled);
        Assert.Equal(1, DisciplineStatistics.Of(register, new(2025, 1, 1), new(2025, 9, 30), new OrganizationId("a1")).Members.Decisions - 1);
        Assert.Equal(0, DisciplineStatistics.Of(register, new(2025, 1, 1), new(2025, 9, 30), new OrganizationId("b")).Members.Decisions);
        Assert.Equal(0, DisciplineStatistics.Of(register, new(2025, 1, 1), Announced.PlusDays(-1)).Members.Decisions);
    }

    [Theory]
    [InlineData(PartyBody.Cell, DisciplineLevel.Cell)]
    [InlineData(PartyBody.GrassrootsInspectionCommission, DisciplineLevel.GrassrootsCommittee)]
    [InlineData(PartyBody.DelegatedCommittee, DisciplineLevel.GrassrootsCommittee)]
    [InlineData(PartyBody.SuperiorInspectionCommission, DisciplineLevel.District)]
    [InlineData(PartyBody.ProvincialCommittee, DisciplineLevel.Province)]
    [InlineData(PartyBody.Secretariat, DisciplineLevel.Central)]
    public void A_body_has_its_level(PartyBody body, DisciplineLevel level) => Assert.Equal(level, DisciplineEntries.LevelOf(body));

    internal static ViolationAct Act(string key, LocalDate on) => new(key, on, on) { Area = ViolationArea.EthicsAndLifestyle };

    private static CaseEntry Case(string id, DisciplineMeasure measure, params CaseEvent[] more) => Case(id, measure, [Act("act", new(2025, 3, 3))], more);

    private static CaseEntry Case(string id, DisciplineMeasure measure, ValueList<ViolationAct> acts, CaseEvent[] more) => new(new(id),
    [
        new SignalReceived(new(2025, 6, 2)),
        new InspectionOpened(new(2025, 6, 3), PartyBody.SuperiorStandingCommittee),
        new ViolationConcluded(new(2025, 7, 1), acts),
        new DecisionIssued(Signed, PartyBody.SuperiorStandingCommittee, measure, []) { Standing = DisciplineSubject.FullMember },
        new DecisionAnnounced(Announced, Announced, Announced),
        .. more,
    ]) { Member = Member };

    private static CaseEntry Removal(HeldOffice office)
    {
        var entry = Case("c", DisciplineMeasure.Removal);
        return entry with { Events = entry.Events.Select(happened => happened is DecisionIssued e ? e with { Offices = [office] } : happened).ToValueList() };
    }

    private static SuspensionEntry Suspended(string id, PersonId member) => new(
        new(id),
        [new ActivitySuspended(new(2025, 8, 1), PartyBody.SuperiorStandingCommittee, SuspendedActivity.PartyActivity, null, new SuspensionPeriod(Length.CalendarDays(90), Length.CalendarDays(180), new(2025, 10, 30), new(2026, 1, 28)))]) { Member = member };

    private static RegisterDocument Made(params CaseEntry[] cases) => Book.Document() with { Cases = cases.ToValueList() };

    private static List<string> Codes(RegisterDocument document) => [.. RegisterAudit.Of(document).Select(finding => $"{finding.Code} {finding.Subject}")];

    private static Outcome<MembershipEvent> Leave(RegisterDocument document, LeavingCommand command)
    {
        var register = Register.Of(document);
        return MembershipDecider.Decide(command, RegisterEvidence.For(register, new EvidenceRequest(command, Member) { ManagedBy = CadreManagement.Other }).Evidence, register.Find(Member)!.ToRecord(), Cautious);
    }
}
