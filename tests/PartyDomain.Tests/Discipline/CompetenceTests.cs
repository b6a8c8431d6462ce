using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Discipline.CompetencePower;
using static PartyDomain.Discipline.DisciplineMeasure;
using static PartyDomain.Voting.PartyBody;

namespace PartyDomain.Tests.Discipline;

/// <summary>Who decides what, from section 4 of the fact sheet on discipline.</summary>
public sealed class CompetenceTests
{
    private static readonly LocalDate Under30 = new(2018, 6, 1);
    private static readonly LocalDate Under22 = new(2023, 6, 1);
    private static readonly LocalDate Under294 = new(2025, 9, 1);
    private static readonly DisciplineMeasure[] Measures = [Reprimand, Warning, Removal, Expulsion];

    // One letter for reprimand, warning, removal and expulsion: D decides, P proposes, N has none, ? was not seen.
    public static TheoryData<int, PartyBody, CadreTier, CadreTier, string> Powers => new()
    {
        { 2018, Cell, CadreTier.None, CadreTier.None, "DDPP" },
        { 2023, Cell, CadreTier.None, CadreTier.None, "DDPP" },
        { 2023, Cell, CadreTier.Central, CadreTier.Central, "DDPP" },
        { 2025, Cell, CadreTier.Provincial, CadreTier.None, "DDPP" },
        { 2023, PartCommittee, CadreTier.None, CadreTier.None, "????" },
        { 2025, PartCommittee, CadreTier.None, CadreTier.None, "NNNN" },
        { 2023, GrassrootsCommittee, CadreTier.None, CadreTier.None, "????" },
        { 2025, GrassrootsCommittee, CadreTier.None, CadreTier.None, "???N" },
        { 2025, DelegatedCommittee, CadreTier.None, CadreTier.None, "???N" },
        { 2023, DelegatedCommittee, CadreTier.None, CadreTier.None, "????" },
        { 2018, GrassrootsStandingCommittee, CadreTier.None, CadreTier.None, "NNNN" },
        { 2018, GrassrootsStandingCommittee, CadreTier.Superior, CadreTier.Superior, "NNNN" },
        { 2023, GrassrootsStandingCommittee, CadreTier.None, CadreTier.None, "DDNN" },
        { 2023, GrassrootsStandingCommittee, CadreTier.Cell, CadreTier.Grassroots, "DDNN" },
        { 2023, GrassrootsStandingCommittee, CadreTier.Grassroots, CadreTier.None, "NNNN" },
        { 2023, GrassrootsStandingCommittee, CadreTier.None, CadreTier.Superior, "NNNN" },
        { 2018, GrassrootsInspectionCommission, CadreTier.None, CadreTier.None, "NNNN" },
        { 2023, GrassrootsInspectionCommission, CadreTier.Cell, CadreTier.Grassroots, "DDNN" },
        { 2023, GrassrootsInspectionCommission, CadreTier.Grassroots, CadreTier.None, "NNNN" },
        { 2023, GrassrootsInspectionCommission, CadreTier.None, CadreTier.Superior, "????" },
        { 2023, EmpoweredStandingCommittee, CadreTier.None, CadreTier.None, "????" },
        { 2025, EmpoweredStandingCommittee, CadreTier.None, CadreTier.None, "???D" },
        { 2025, EmpoweredStandingCommittee, CadreTier.Grassroots, CadreTier.None, "????" },
        { 2023, SuperiorStandingCommittee, CadreTier.None, CadreTier.None, "DDDD" },
        { 2023, SuperiorStandingCommittee, CadreTier.Cell, CadreTier.Cell, "DDDD" },
        { 2023, SuperiorStandingCommittee, CadreTier.Grassroots, CadreTier.None, "????" },
        { 2023, SuperiorStandingCommittee, CadreTier.None, CadreTier.Grassroots, "????" },
        { 2023, SuperiorCommittee, CadreTier.None, CadreTier.None, "DDDD" },
        { 2023, SuperiorInspectionCommission, CadreTier.None, CadreTier.None, "DDDD" },
        { 2023, DirectSuperior, CadreTier.None, CadreTier.None, "DDDD" },
        { 2023, ProvincialStandingCommittee, CadreTier.None, CadreTier.None, "DDDD" },
        { 2023, ProvincialCommittee, CadreTier.None, CadreTier.None, "DDDD" },
        { 2023, ProvincialInspectionCommission, CadreTier.None, CadreTier.None, "DDDD" },
        { 2023, ProvincialInspectionCommission, CadreTier.Provincial, CadreTier.None, "????" },
        { 2023, CentralInspectionCommission, CadreTier.None, CadreTier.None, "????" },
        { 2023, Politburo, CadreTier.Central, CadreTier.Central, "????" },
    };

    [Theory]
    [MemberData(nameof(Powers))]
    public void A_body_has_the_power_that_was_seen(int year, PartyBody body, CadreTier committeeOf, CadreTier managedBy, string powers)
    {
        var day = new LocalDate(year, year == 2025 ? 9 : 6, 1);
        for (var i = 0; i < Measures.Length; i++)
        {
            var query = new CompetenceQuery(DisciplineSubject.FullMember, Measures[i]) { CommitteeOf = committeeOf, ManagedBy = managedBy };
            var power = Competence.PowerOf(body, query, day, Law.Shipped);
            Assert.Equal((Measures[i], powers[i]), (Measures[i], power switch { Decides => 'D', Proposes => 'P', CompetencePower.NotKnown => '?', _ => 'N' }));
            var outcome = Competence.Of(body, query, day, Law.Shipped);
            var (kind, code) = power switch
            {
                Decides => (typeof(Accepted<CompetencePower>), null),
                Proposes => (typeof(Refused<CompetencePower>), DisciplineCodes.OnlyProposes),
                CompetencePower.NotKnown => (typeof(Undetermined<CompetencePower>), LawCodes.ValueUnknown),
                _ => (typeof(Refused<CompetencePower>), DisciplineCodes.NotCompetent),
            };
            Assert.Equal(kind, outcome.GetType());
            Assert.Equal(code is null ? [] : [code], outcome.Findings.Where(finding => finding.Effect != FindingEffect.Note).Select(finding => finding.Code));
            Assert.Equal(power == Decides, Competence.DecidableBy(body, query with { Measure = Reprimand }, day, Law.Shipped).Contains(Measures[i]));
            var bodies = Competence.Bodies(query, day, Law.Shipped);
            Assert.Equal((power == Decides, power == CompetencePower.NotKnown), (bodies.Decide.Contains(body), bodies.NotKnown.Contains(body)));
        }
    }

    [Theory]
    [InlineData(Cell, ViolationArea.TaskOfSuperior, Proposes)]
    [InlineData(Cell, ViolationArea.TaskOfCell, Decides)]
    [InlineData(SuperiorStandingCommittee, ViolationArea.TaskOfSuperior, Decides)]
    public void A_task_of_a_superior_is_beyond_the_cell(PartyBody body, ViolationArea area, CompetencePower power) =>
        Assert.Equal(power, Competence.PowerOf(body, new(DisciplineSubject.FullMember, Warning) { Area = area }, Under22, Law.Shipped));

    [Theory]
    [InlineData(GrassrootsCommittee, false, None)]
    [InlineData(GrassrootsCommittee, true, None)] // the delegation makes it a delegated committee
    [InlineData(DelegatedCommittee, false, None)]
    [InlineData(DelegatedCommittee, true, Decides)]
    public void Expulsion_at_the_grassroots_needs_its_delegation(PartyBody body, bool delegated, CompetencePower power)
    {
        Assert.Equal(power, Competence.PowerOf(body, new(DisciplineSubject.FullMember, Expulsion) { Delegated = delegated }, Under294, Law.Shipped));
        Assert.Equal(CompetencePower.NotKnown, Competence.PowerOf(body, new(DisciplineSubject.FullMember, Removal) { Delegated = delegated }, Under294, Law.Shipped));
    }

    [Theory]
    [InlineData(Cell, CadreTier.Grassroots, CadreTier.None, true)]
    [InlineData(Cell, CadreTier.None, CadreTier.Cell, true)]
    [InlineData(Cell, CadreTier.None, CadreTier.None, false)]
    [InlineData(SuperiorStandingCommittee, CadreTier.Cell, CadreTier.Cell, false)]
    public void A_cell_reports_on_members_whom_others_manage(PartyBody body, CadreTier committeeOf, CadreTier managedBy, bool reports)
    {
        var outcome = Competence.Of(body, new(DisciplineSubject.FullMember, Warning) { CommitteeOf = committeeOf, ManagedBy = managedBy }, Under22, Law.Shipped);
        Assert.IsType<Accepted<CompetencePower>>(outcome);
        Assert.Equal(reports, outcome.Findings.Any(finding => finding.Code == DisciplineCodes.ReportToSuperiors));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_common_superior_decides_on_what_was_done_in_a_former_organization(bool former) => Assert.Equal(
        former,
        Competence.Of(Cell, new(DisciplineSubject.FullMember, Warning) { AtFormerOrganization = former }, Under22, Law.Shipped).Findings.Any(finding => finding is { Code: DisciplineCodes.CommonSuperiorDecides, Effect: FindingEffect.Note }));

    [Theory]
    [InlineData(DisciplineSubject.ProbationaryMember, Removal, true)]
    [InlineData(DisciplineSubject.ProbationaryMember, Warning, false)]
    [InlineData(DisciplineSubject.FullMember, Expulsion, false)]
    [InlineData(DisciplineSubject.FullMember, Dissolution, true)]
    public void A_measure_is_one_of_the_subject(DisciplineSubject subject, DisciplineMeasure measure, bool refused) =>
        Assert.Equal(refused, Competence.Of(SuperiorStandingCommittee, new(subject, measure), Under22, Law.Shipped).Findings.Any(finding => finding.Code == DisciplineCodes.MeasureNotForSubject));

    // Reprimand, warning and dissolution, for who stands 0, 1, 2 and 3 levels above.
    public static TheoryData<PartyBody, string> OverOrganizations => new()
    {
        { Cell, "NNN NNN NNN NNN" },
        { PartCommittee, "NNN NNN NNN NNN" },
        { ProvincialStandingGroup, "NNN NNN NNN NNN" },
        { GrassrootsCommittee, "NNN DDP DDD DDN" },
        { DelegatedCommittee, "NNN DDP DDD DDN" },
        { SuperiorCommittee, "NNN DDP DDD DDN" },
        { ProvincialCommittee, "NNN DDP DDD DDN" },
        { GrassrootsStandingCommittee, "NNN DDN DDN DDN" },
        { SuperiorStandingCommittee, "NNN DDN DDN DDN" },
        { GrassrootsInspectionCommission, "NNN ??N DDN DDN" },
        { SuperiorInspectionCommission, "NNN ??N DDN DDN" },
        { ProvincialInspectionCommission, "NNN ??N DDN DDN" },
        { CentralInspectionCommission, "NNN ??N DDN DDN" },
        { Secretariat, "NNN ??N ??N ??N" },
        { Politburo, "NNN ??N ??N ??N" },
        { CentralCommittee, "NNN ??P ??D ??N" },
    };

    [Theory]
    [MemberData(nameof(OverOrganizations))]
    public void Over_organizations_it_hangs_on_the_body_and_on_how_far_above_it_stands(PartyBody body, string powers)
    {
        var levels = powers.Split(' ');
        DisciplineMeasure[] measures = [Reprimand, Warning, Dissolution];
        for (var up = 0; up < levels.Length; up++)
        {
            for (var i = 0; i < measures.Length; i++)
            {
                var power = OrganizationCompetence.PowerOf(body, up, measures[i], Under22, Law.Shipped);
                Assert.Equal((up, measures[i], levels[up][i]), (up, measures[i], power switch { Decides => 'D', Proposes => 'P', CompetencePower.NotKnown => '?', _ => 'N' }));
                var outcome = OrganizationCompetence.Of(body, up, measures[i], Under22, Law.Shipped);
                var finding = outcome.Findings.SingleOrDefault(item => item.Effect != FindingEffect.Note);
                Assert.Equal(power switch { Decides => null, Proposes => DisciplineCodes.OnlyProposes, CompetencePower.NotKnown => LawCodes.ValueUnknown, _ => DisciplineCodes.NotCompetent }, finding?.Code);
                Assert.Equal(power is Proposes ? "37" : null, power is Proposes ? finding!.Citation!.Point : null);
                Assert.Equal(power == Decides, outcome is Accepted<CompetencePower> { Events: [Decides] });
            }

            Assert.Equal(levels[up][1] == 'D', OrganizationCompetence.Bodies(up, Warning, Under22, Law.Shipped).Decide.Contains(body));
            Assert.Equal(levels[up][1] == '?', OrganizationCompetence.Bodies(up, Warning, Under22, Law.Shipped).NotKnown.Contains(body));
        }

        Assert.Equal(None, OrganizationCompetence.PowerOf(body, 1, Removal, Under22, Law.Shipped));
        Assert.Equal(None, OrganizationCompetence.PowerOf(body, 2, Expulsion, Under22, Law.Shipped));
        var outcomeOfRemoval = OrganizationCompetence.Of(body, 1, Removal, Under22, Law.Shipped);
        Assert.Equal([DisciplineCodes.MeasureNotForSubject], outcomeOfRemoval.Findings.Select(finding => finding.Code));
        Assert.Equal(CompetencePower.NotKnown, OrganizationCompetence.PowerOf(SuperiorCommittee, 1, Warning, Under30, Law.Shipped));
    }
}
