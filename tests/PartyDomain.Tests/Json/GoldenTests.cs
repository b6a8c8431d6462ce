using PartyDomain.Json;
using PartyDomain.Membership;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class GoldenTests
{
    [Fact]
    public void Every_command_document_loads_to_the_same_command_and_is_written_alike()
    {
        Assert.All(Samples.Commands, command => Check($"commands/{PartyJson.KindOf(command)}.json", command));
        AssertComplete("commands", Samples.Commands.Select(PartyJson.KindOf));
    }

    [Fact]
    public void Every_event_document_loads_to_the_same_event_and_is_written_alike()
    {
        Assert.All(Samples.Events, happened => Check($"events/{PartyJson.KindOf(happened)}.json", happened));
        AssertComplete("events", Samples.Events.Select(PartyJson.KindOf));
    }

    [Fact]
    public void Every_document_of_a_fact_of_an_organization_loads_to_the_same_fact_and_is_written_alike()
    {
        Assert.All(OrganizationSamples.OrganizationEvents, happened => Check($"organization-events/{PartyJson.KindOf(happened)}.json", happened));
        AssertComplete("organization-events", OrganizationSamples.OrganizationEvents.Select(PartyJson.KindOf));
    }

    [Fact]
    public void Every_document_of_a_fact_of_a_coverage_unit_loads_to_the_same_fact_and_is_written_alike()
    {
        Assert.All(OrganizationSamples.CoverageUnitEvents, happened => Check($"coverage-unit-events/{PartyJson.KindOf(happened)}.json", happened));
        AssertComplete("coverage-unit-events", OrganizationSamples.CoverageUnitEvents.Select(PartyJson.KindOf));
    }

    [Fact]
    public void Every_document_of_an_act_on_organizations_loads_to_the_same_act_and_is_written_alike()
    {
        Assert.All(OrganizationSamples.Commands, command => Check($"organization-commands/{PartyJson.KindOf(command)}.json", command));
        AssertComplete("organization-commands", OrganizationSamples.Commands.Select(PartyJson.KindOf));
        Assert.All(OrganizationSamples.ElectionCommands, command => Check($"election-commands/{PartyJson.KindOf(command)}.json", command));
        AssertComplete("election-commands", OrganizationSamples.ElectionCommands.Select(PartyJson.KindOf));
    }

    [Fact]
    public void Organizations_units_profiles_and_classes_load_and_are_written_alike()
    {
        Check("documents/organization.json", OrganizationSamples.Organization);
        Check("documents/organization-stream.json", OrganizationStream.Of(OrganizationSamples.Organization));
        Check("documents/coverage-unit.json", OrganizationSamples.Unit);
        Check("documents/coverage-unit-stream.json", CoverageUnitStream.Of(OrganizationSamples.Unit));
        Check("documents/member-profile.json", OrganizationSamples.Profile);
        Check("documents/member-profile-of-studies.json", OrganizationSamples.Studied);
        Check("documents/training-class.json", OrganizationSamples.Class);
        Check("documents/training-class-by-days.json", OrganizationSamples.ClassByDays);
        Check("documents/organization-ended.json", OrganizationSamples.Ended);
    }

    [Fact]
    public void Every_target_and_every_register_loads_and_is_written_alike()
    {
        Assert.All(RegisterSamples.Targets, happened => Check($"target-events/{PartyJson.KindOf(happened)}.json", happened));
        AssertComplete("target-events", RegisterSamples.Targets.Select(PartyJson.KindOf));
        Assert.All(RegisterSamples.Amounts, amount => Check($"target-amounts/{Kinds.NameOf(amount.GetType())}.json", amount));
        AssertComplete("target-amounts", RegisterSamples.Amounts.Select(amount => Kinds.NameOf(amount.GetType())!));
        Check("documents/target.json", RegisterSamples.Target);
        Check("documents/member.json", RegisterSamples.Member);
        Check("documents/register.json", RegisterSamples.Document);
        Check("documents/register-certificates.json", RegisterSamples.Certificates);
    }

    [Fact]
    public void Every_fact_of_a_session_and_every_register_with_sessions_and_households_loads_and_is_written_alike()
    {
        Assert.All(OversightSamples.Commands, command => Check($"inspection-commands/{PartyJson.KindOf(command)}.json", command));
        AssertComplete("inspection-commands", OversightSamples.Commands.Select(PartyJson.KindOf));
        Assert.All(OversightSamples.Events, happened => Check($"inspection-events/{PartyJson.KindOf(happened)}.json", happened));
        AssertComplete("inspection-events", OversightSamples.Events.Select(PartyJson.KindOf));
        Assert.All(OversightSamples.Subjects, subject => Check($"session-subjects/{Kinds.NameOf(subject.GetType())}.json", subject));
        AssertComplete("session-subjects", OversightSamples.Subjects.Select(subject => Kinds.NameOf(subject.GetType())!));
        Check("documents/session.json", OversightSamples.Session);
        Check("documents/session-stream.json", InspectionStream.Of(OversightSamples.Session));
        Check("documents/register-oversight.json", OversightSamples.Document);
        Check("documents/register-cases.json", DisciplineSamples.Document);
    }

    [Fact]
    public void Every_finding_value_loads_and_is_written_alike()
    {
        Assert.All(Samples.FindingValues, value => Check($"values/{Kinds.NameOf(value.GetType())}.json", value));
        AssertComplete("values", Samples.FindingValues.Select(value => Kinds.NameOf(value.GetType())!));
    }

    [Fact]
    public void Every_statement_of_figures_loads_and_is_written_alike()
    {
        Assert.All(Samples.FigureStatements, statement => Check($"statements/{PartyJson.KindOf(statement)}.json", statement));
        AssertComplete("statements", Samples.FigureStatements.Select(PartyJson.KindOf));
        Check("documents/article.json", Samples.FigureArticle);
    }

    [Fact]
    public void Every_command_and_fact_of_discipline_loads_and_is_written_alike()
    {
        Assert.All(DisciplineSamples.Commands, command => Check($"case-commands/{PartyJson.KindOf(command)}.json", command));
        AssertComplete("case-commands", DisciplineSamples.Commands.Select(PartyJson.KindOf));
        Assert.All(DisciplineSamples.Events, happened => Check($"case-events/{PartyJson.KindOf(happened)}.json", happened));
        AssertComplete("case-events", DisciplineSamples.Events.Select(PartyJson.KindOf));
        Assert.All(DisciplineSamples.SuspensionCommands, command => Check($"suspension-commands/{PartyJson.KindOf(command)}.json", command));
        AssertComplete("suspension-commands", DisciplineSamples.SuspensionCommands.Select(PartyJson.KindOf));
        Assert.All(DisciplineSamples.SuspensionEvents, happened => Check($"suspension-events/{PartyJson.KindOf(happened)}.json", happened));
        AssertComplete("suspension-events", DisciplineSamples.SuspensionEvents.Select(PartyJson.KindOf));
        Check("documents/case-evidence.json", DisciplineSamples.Evidence);
        Check("documents/case.json", DisciplineSamples.Case);
        Check("documents/case-of-organization.json", DisciplineSamples.CaseOfOrganization);
        Check("documents/case-stream.json", CaseStream.Of(DisciplineSamples.Case));
        Check("documents/suspension.json", DisciplineSamples.Suspension);
        Check("documents/suspension-stream.json", SuspensionStream.Of(DisciplineSamples.Suspension));
    }

    [Fact]
    public void A_record_and_evidence_load_and_are_written_alike()
    {
        Check("documents/record.json", Samples.Record);
        Check("documents/stream.json", EventStream.Of(Samples.Record));
        Check("documents/evidence.json", Samples.Evidence);
        Check("documents/evidence-badge.json", PaperSamples.Evidence);
        Check("documents/baseline.json", PaperSamples.Document);
    }

    [Fact]
    public void A_list_comes_back_equal_and_in_order()
    {
        Assert.Equal(Samples.Events, PartyJson.ReadList<MembershipEvent>(PartyJson.WriteList(Samples.Events)).OrThrow());
        Assert.Equal("[]", PartyJson.WriteList<MembershipCommand>([]));
        Assert.Equal([], PartyJson.ReadList<MembershipCommand>("[]").OrThrow());
    }

    private static void Check<T>(string name, T sample)
        where T : notnull
    {
        var text = Golden.Text(name, sample);
        var result = PartyJson.Read<T>(text);
        Assert.Equal([], result.Problems);
        Assert.Equal(sample, result.Value);
        Assert.Equal(text, PartyJson.Write(result.Value!, indented: true) + "\n");
    }

    private static void AssertComplete(string folder, IEnumerable<string> kinds) => Assert.Equal(
        kinds.Order(StringComparer.Ordinal),
        Golden.Names.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
