using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Json;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Figures;
using PartyDomain.Reporting.Forms;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class RoundTripProperties
{
    [Fact]
    public void Any_command_comes_back_equal() => ComesBack<MembershipCommand>();

    [Fact]
    public void Any_event_comes_back_equal() => ComesBack<MembershipEvent>();

    [Fact]
    public void Any_evidence_comes_back_equal() => ComesBack<MembershipEvidence>();

    [Fact]
    public void Any_fact_of_an_organization_or_a_coverage_unit_comes_back_equal()
    {
        ComesBack<OrganizationEvent>();
        ComesBack<CaseCommand>();
        ComesBack<CaseEvent>();
        ComesBack<SuspensionCommand>();
        ComesBack<SuspensionEvent>();
        ComesBack<CoverageUnitEvent>();
        ComesBack<InspectionCommand>();
        ComesBack<InspectionEvent>();
        ComesBack<ElectionCommand>();
    }

    [Fact]
    public void Any_profile_and_class_come_back_equal()
    {
        ComesBack<MemberProfile>();
        ComesBack<TrainingClass>();
        ComesBack<TargetEvent>();
        ComesBack<MemberEntry>();
        ComesBack<RegisterDocument>();
    }

    [Fact]
    public void Any_finding_comes_back_equal() => ComesBack<Finding>();

    [Fact]
    public void Any_basis_comes_back_equal() => ComesBack<Basis>();

    [Fact]
    public void Any_explanation_comes_back_equal() => ComesBack<Explanation>();

    [Fact]
    public void Any_audit_entry_comes_back_equal() => ComesBack<AuditEntry>();

    [Fact]
    public void Any_article_and_any_report_on_figures_come_back_equal()
    {
        ComesBack<FigureArticle>();
        ComesBack<FigureReport>();
        ComesBack<FormTable>();
    }

    [Fact]
    public void Any_deadline_and_tally_come_back_equal()
    {
        ComesBack<Deadline>();
        ComesBack<Tally>();
    }

    [Fact]
    public void Any_record_comes_back_equal_as_events_and_as_state() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var events = Enumerable.Range(0, random.Next(12)).Select(_ => Anything.Of<MembershipEvent>(random)).Where(happened => happened is not EventCorrected);
            var record = MembershipHistory.Fold(new PersonId("p"), events);
            Assert.Equal(record, PartyJson.Read<MembershipRecord>(PartyJson.Write(record)).OrThrow());
            Assert.Equal(record, PartyJson.ReadState(PartyJson.WriteState(record)).OrThrow());
        }));

    [Fact]
    public void Any_organization_and_any_coverage_unit_come_back_equal() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var organization = OrganizationHistory.Fold(new("o"), Many<OrganizationEvent>(random).Where(happened => happened is not OrganizationCorrected));
            Assert.Equal(organization, PartyJson.Read<PartyOrganization>(PartyJson.Write(organization)).OrThrow());
            var unit = CoverageUnit.Fold(new("u"), Many<CoverageUnitEvent>(random).Where(happened => happened is not CoverageUnitCorrected));
            Assert.Equal(unit, PartyJson.Read<CoverageUnit>(PartyJson.Write(unit)).OrThrow());
            var session = InspectionHistory.Fold(new("s"), Many<InspectionEvent>(random).Where(happened => happened is not SessionCorrected));
            Assert.Equal(session, PartyJson.Read<InspectionSession>(PartyJson.Write(session)).OrThrow());
            CaseSubject subject = random.Next(2) == 0 ? new PersonId("p") : new OrganizationId("o");
            var one = CaseHistory.Fold(new("c"), subject, Many<CaseEvent>(random).Where(happened => happened is not CaseCorrected));
            Assert.Equal(one, PartyJson.Read<DisciplineCase>(PartyJson.Write(one)).OrThrow());
            var suspension = SuspensionHistory.Fold(new("s"), Anything.Of<DisciplineSubject>(random), Many<SuspensionEvent>(random).Where(happened => happened is not SuspensionCorrected));
            Assert.Equal(suspension, PartyJson.Read<Suspension>(PartyJson.Write(suspension)).OrThrow());
        }));

    [Fact]
    public void Any_state_comes_back_equal_even_one_that_no_events_lead_to() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll<int>(seed =>
        {
            var record = Anything.Of<MembershipRecord>(new Random(seed));
            Assert.Equal(record, PartyJson.ReadState(PartyJson.WriteState(record)).OrThrow());
        }));

    private static IEnumerable<T> Many<T>(Random random) => Enumerable.Range(0, random.Next(12)).Select(_ => Anything.Of<T>(random));

    private static void ComesBack<T>()
        where T : notnull => Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll<int>(seed =>
            {
                var value = Anything.Of<T>(new Random(seed));
                var text = PartyJson.Write(value);
                var result = PartyJson.Read<T>(text);
                Assert.Equal([], result.Problems);
                Assert.Equal(value, result.Value);
                Assert.Equal(text, PartyJson.Write(result.Value!));
            }));
}
