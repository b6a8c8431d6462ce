using NodaTime;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Organizations.Elections;

/// <summary>Decides and explains acts on offices: congresses, elections, appointments, terms. Pure: the same arguments give the same answer.</summary>
/// <remarks>Its facts are facts of organizations, so <see cref="LifecycleDecider.Apply"/> adds them, and incumbents and vote bases follow.</remarks>
public static class ElectionDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act.</param>
    /// <param name="tree">The organizations as they are.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with facts to add, refused, or undetermined. A ballot that elects nobody is accepted, and says what follows.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<OrganizationChange> Decide(ElectionCommand command, ElectionEvidence evidence, OrganizationTree tree, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, command.On);
        var facts = new ElectionFacts(command, evidence, tree, command.Organization, command.On);
        var step = ElectionSteps.For(command);
        var phase = TermKey.Of(facts.File.Phase);
        if (!step.From.Contains(phase, StringComparer.Ordinal))
        {
            a.Bar(WorkflowCodes.StepNotOpen, "record", null, Arg.Term("step", $"step.{step.Id}"), Arg.Term("phase", phase), Arg.Terms("openIn", step.From));
        }

        foreach (var requirement in step.Requirements.AsSpan())
        {
            requirement.Check(facts, a);
        }

        return a.Conclude(() => ElectionChanges.Of(command, facts, a));
    }

    /// <summary>Lists which acts on offices are open for an organization on a day, and what each asks for.</summary>
    /// <param name="tree">The organizations as they are.</param>
    /// <param name="organization">Which.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open acts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(OrganizationTree tree, OrganizationId organization, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(law);
        var facts = new ElectionFacts(null, new ElectionEvidence(), tree, organization, on);
        return Explainer.Explain(ElectionSteps.All, facts, TermKey.Of(facts.File.Phase), on, law);
    }
}
