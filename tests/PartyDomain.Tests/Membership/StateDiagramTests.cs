using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership;
using System.Runtime.CompilerServices;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Workflows;
using Xunit;

namespace PartyDomain.Tests.Membership;

/// <summary>The step tables, compared with an approved file next to this one; the page docs/guides/workflows.md holds the diagrams.</summary>
public sealed class StateDiagramTests
{
    [Fact]
    public void Without_steps_the_diagram_is_empty()
    {
        Assert.Equal("stateDiagram-v2\n", StateDiagram.Mermaid([]));
        Assert.Throws<ArgumentNullException>("steps", () => StateDiagram.Mermaid(null!));
    }

    [Fact]
    public void Steps_start_from_and_lead_to_phases_there_are()
    {
        var admission = Enum.GetValues<AdmissionPhase>().Select(TermKey.Of).ToHashSet(StringComparer.Ordinal);
        Assert.All(AdmissionSteps.Describe(), step => Assert.Subset(admission, step.From.Concat(step.To.Select(to => to.Phase)).ToHashSet(StringComparer.Ordinal)));
        var probation = Enum.GetValues<ProbationPhase>().Select(TermKey.Of).ToHashSet(StringComparer.Ordinal);
        var exemption = Enum.GetValues<ExemptionPhase>().Select(TermKey.Of).ToHashSet(StringComparer.Ordinal);
        Assert.All(ExemptionSteps.Describe(), step => Assert.Subset(exemption, step.From.Concat(step.To.Select(to => to.Phase)).ToHashSet(StringComparer.Ordinal)));
        var leaving = Enum.GetValues<LeavingPhase>().Select(TermKey.Of).ToHashSet(StringComparer.Ordinal);
        Assert.All(LeavingSteps.Describe(), step => Assert.Subset(leaving, step.From.Concat(step.To.Select(to => to.Phase)).ToHashSet(StringComparer.Ordinal)));
        Assert.All(ProbationSteps.Describe(), step => Assert.Subset(probation, step.From.Concat(step.To.Select(to => to.Phase)).ToHashSet(StringComparer.Ordinal)));
        var transfer = Enum.GetValues<TransferPhase>().Select(TermKey.Of).ToHashSet(StringComparer.Ordinal);
        Assert.All(TransferSteps.Describe(), step => Assert.Subset(transfer, step.From.Concat(step.To.Select(to => to.Phase)).ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_table_names_steps_actors_and_requirements()
    {
        var table = MembershipSteps.Describe()
            .Select(step => $"{step.Id} | {step.Actor} | {string.Join(' ', step.From.Select(Short))} | {string.Join(' ', step.Requirements)}");
        var text = string.Join('\n', table) + "\n";
        if (Environment.GetEnvironmentVariable("PARTYDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(PathOf("steps.txt"), text);
        }

        Assert.Equal(Approved("steps.txt"), text);
    }

    private static string Short(string phase) => phase[(phase.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static string Approved(string name) => File.ReadAllText(PathOf(name));

    private static string PathOf(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
