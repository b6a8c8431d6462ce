using System.Reflection;
using System.Text.RegularExpressions;
using PartyDomain.Json;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Reporting.Figures;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Golden.Root(), "docs", "guides", "json.md"));

    [Theory]
    [InlineData("Kinds of commands", typeof(MembershipCommand))]
    [InlineData("Kinds of events", typeof(MembershipEvent))]
    [InlineData("Kinds of acts on organizations", typeof(OrganizationCommand))]
    [InlineData("Kinds of acts on offices", typeof(ElectionCommand))]
    [InlineData("Kinds of facts of organizations", typeof(OrganizationEvent))]
    [InlineData("Kinds of facts of coverage units", typeof(CoverageUnitEvent))]
    [InlineData("Kinds of facts of targets", typeof(TargetEvent))]
    [InlineData("Kinds of amounts of targets", typeof(TargetAmount))]
    [InlineData("Kinds of acts on sessions", typeof(InspectionCommand))]
    [InlineData("Kinds of facts of sessions", typeof(InspectionEvent))]
    [InlineData("Kinds of subjects of sessions", typeof(SessionSubject))]
    [InlineData("Kinds of arguments of findings", typeof(FindingValue))]
    [InlineData("Kinds of statements of figures", typeof(FigureStatement))]
    [InlineData("Kinds of commands in cases", typeof(CaseCommand))]
    [InlineData("Kinds of facts of cases", typeof(CaseEvent))]
    [InlineData("Kinds of commands on suspensions", typeof(SuspensionCommand))]
    [InlineData("Kinds of facts of suspensions", typeof(SuspensionEvent))]
    public void The_guide_names_every_kind_and_no_other(string heading, Type family)
    {
        var section = Guide.Split($"## {heading}\n")[1].Split("\n## ")[0];
        Assert.Equal(Kinds.In(family).Select(kind => (string)kind.TypeDiscriminator!), Name().Matches(section).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void The_guide_names_every_code_and_no_other()
    {
        var codes = typeof(JsonProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(codes, Code().Matches(Guide).Select(match => match.Groups[1].Value));
    }

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\| `(json\.[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Code();
}
