using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Decides, explains and applies acts on organizations. Pure: the same arguments give the same answer.</summary>
public static class LifecycleDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day before the act or later.</param>
    /// <param name="tree">The organizations as they are.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with a fact for every organization that the act touches, refused, or undetermined. No member is moved.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<OrganizationChange> Decide(OrganizationCommand command, LifecycleEvidence evidence, OrganizationTree tree, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new LifecycleFacts(command, evidence, tree, command.On);
        foreach (var requirement in LifecycleSteps.For(command).Requirements.AsSpan())
        {
            requirement.Check(facts, assessment);
        }

        return assessment.Conclude(() => Dated(facts.Changes, command, assessment));
    }

    /// <summary>Lists which acts are open for an organization on a day, and what each asks for.</summary>
    /// <param name="tree">The organizations as they are.</param>
    /// <param name="organization">Which; one that is not in the tree can be founded.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open acts; none for what ended.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(OrganizationTree tree, OrganizationId organization, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(law);
        var facts = new LifecycleFacts(null, new LifecycleEvidence(), tree, on);
        return Explainer.Explain(LifecycleSteps.All, facts, TermKey.Of(PhaseOf(tree, organization, on)), on, law);
    }

    /// <summary>Where an organization is in its life on a day.</summary>
    /// <param name="tree">The organizations.</param>
    /// <param name="organization">Which.</param>
    /// <param name="on">The day.</param>
    /// <returns>Its phase. One that is in the tree but begins later counts as not founded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OrganizationPhase PhaseOf(OrganizationTree tree, OrganizationId organization, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var found = tree.Find(organization);
        if (found?.On(on) is not null)
        {
            return OrganizationPhase.Existing;
        }

        return found?.Versions.Any(version => version.From <= on) == true ? OrganizationPhase.Ended : OrganizationPhase.NotFounded;
    }

    /// <summary>Adds what an accepted act did.</summary>
    /// <param name="tree">The organizations; they stay as they are.</param>
    /// <param name="changes">What happened, in order.</param>
    /// <returns>The new tree, the organizations that were founded last.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The changes make no tree; those of an accepted act on the same tree always do.</exception>
    public static OrganizationTree Apply(OrganizationTree tree, IEnumerable<OrganizationChange> changes)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(changes);
        var changed = new List<PartyOrganization>();
        var at = new Dictionary<OrganizationId, int>();
        foreach (var change in changes)
        {
            if (!at.TryGetValue(change.Organization, out var place))
            {
                at.Add(change.Organization, place = changed.Count);
                changed.Add(tree.Find(change.Organization) ?? new PartyOrganization(change.Organization));
            }

            changed[place] = OrganizationHistory.Evolve(changed[place], change.Happened);
        }

        return tree.With(changed);
    }

    /// <summary>The organizations whose members and tasks one took over.</summary>
    /// <param name="tree">The organizations.</param>
    /// <param name="organization">Which.</param>
    /// <returns>Its predecessors, in the order of the tree.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<OrganizationId> Predecessors(OrganizationTree tree, OrganizationId organization)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.Organizations
            .Where(one => OrganizationHistory.InForce(one.History).Any(happened => OrganizationFacts.Successors(happened).Contains(organization)))
            .Select(one => one.Id)
            .ToValueList();
    }

    // 294-QĐ/TW, 6.3.5: the limit runs from the decision, under the law of that day
    private static ValueList<OrganizationChange> Dated(ValueList<OrganizationChange> changes, OrganizationCommand command, Assessment a)
    {
        if (command is not (EndOrganization or DissolveOrganization))
        {
            return changes;
        }

        var due = a.StartIfKnown(LifecycleLaw.TransferAfterEnding, command.Decided, "transfersDue");
        return changes.Select(change => change.Happened switch
        {
            OrganizationEnded e => change with { Happened = e with { TransfersDue = due } },
            OrganizationDissolved e => change with { Happened = e with { TransfersDue = due } },
            _ => change,
        }).ToValueList();
    }
}
