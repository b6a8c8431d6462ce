using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Names what an act on organizations calls for elsewhere. Nothing is done: members stay with the sender until they are received.</summary>
public static class LifecycleConsequences
{
    /// <summary>Lists what is due after an accepted act.</summary>
    /// <param name="command">The act.</param>
    /// <param name="changes">What the decider answered.</param>
    /// <param name="register">The register before the act.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>What is due.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LifecycleFollowUp Of(OrganizationCommand command, ValueList<OrganizationChange> changes, Register register, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(law);
        var on = command.On;
        var gone = changes.Where(change => change.Happened.Ends).Select(change => change.Organization).ToHashSet();
        var next = changes.Where(change => gone.Contains(change.Organization)).ToLookup(change => change.Organization, change => Successors(command, change.Happened));
        return new LifecycleFollowUp
        {
            Transfers = changes.SelectMany(change => Transfers(command, change, register, law)).ToValueList(),
            Committees = Committees(command, changes, register, law).ToValueList(),
            Units = register.CoverageUnits
                .Where(unit => unit.On(on)?.Cell is { } cell && gone.Contains(cell))
                .Select(unit => new UnitWithoutCell(unit.Id, unit.On(on)!.Cell!.Value, next[unit.On(on)!.Cell!.Value].SelectMany(ids => ids).Distinct().ToValueList()))
                .ToValueList(),
            Targets = register.Targets.On(on).Where(target => target.Period.To >= on && (gone.Contains(target.Unit) || (target.AssignedBy is { } by && gone.Contains(by)))).ToValueList(),
            Assignments = register.Document.Assignments.Where(item => item.HoldsOn(on) && (gone.Contains(item.Unit) || gone.Contains(item.Committee))).ToValueList(),
            ReportDuties = register.Document.ReportDuties.Where(duty => duty.Since <= on && (duty.Until is null || duty.Until > on) && (gone.Contains(duty.From) || gone.Contains(duty.To))).ToValueList(),
            Offices = gone
                .Select(register.Organizations.Find)
                .OfType<PartyOrganization>()
                .SelectMany(one => one.Offices.Where(term => term.IsHeldOn(on)).Select(term => new OfficeEnding(one.Id, term)))
                .ToValueList(),
        };
    }

    /// <summary>The members whose cell does not exist any more: in transit, and counted with nobody until they are received.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day.</param>
    /// <returns>The members, each with the sender, in the order of the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValueList<MemberInTransit> InTransit(Register register, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.Members
            .Where(member => member.Timeline.On(day) is { IsMember: true, Cell: { } cell } && LifecycleDecider.PhaseOf(register.Organizations, cell, day) == OrganizationPhase.Ended)
            .Select(member => new MemberInTransit(member.Person, member.Timeline.On(day)!.Cell!.Value))
            .ToValueList();
    }

    // Each member of a cell that ends or is split, once.
    private static IEnumerable<CollectiveTransfer> Transfers(OrganizationCommand command, OrganizationChange change, Register register, Law law)
    {
        if (change.Happened is not OrganizationSplit && !change.Happened.Ends)
        {
            return [];
        }

        var assessment = new Assessment(law, command.On);
        var to = Successors(command, change.Happened);
        if (change.Happened is OrganizationEnded or OrganizationDissolved)
        {
            var due = assessment.StartIfKnown(LifecycleLaw.TransferAfterEnding, command.On, "transfers");
            var rule = assessment.Read(LifecycleLaw.TransferAfterEnding);
            return register.MembersOf(change.Organization, command.On).Select(member => new CollectiveTransfer(member.Person, change.Organization, to, due, rule.Citation, rule.Grade));
        }

        if (change.Happened is OrganizationSplit { Continues: true })
        {
            to = to.Add(change.Organization);
        }

        var collective = assessment.Read(LifecycleLaw.CollectiveTransfer);
        return register.MembersOf(change.Organization, command.On).Select(member => new CollectiveTransfer(member.Person, change.Organization, to, null, collective.Citation, collective.Grade));
    }

    private static ValueList<OrganizationId> Successors(OrganizationCommand command, OrganizationEvent happened) => happened switch
    {
        OrganizationMerged e => [e.Into],
        OrganizationSplit e => e.Into,
        _ => command switch
        {
            EndOrganization { MembersTo: { } cell } => [cell],
            DissolveOrganization { MembersTo: { } cell } => [cell],
            _ => [],
        },
    };

    // 294-QĐ/TW, 16.5: what is founded, split or merged, and exists on
    private static IEnumerable<CommitteeToAppoint> Committees(OrganizationCommand command, ValueList<OrganizationChange> changes, Register register, Law law)
    {
        var rule = law.Read(LifecycleLaw.ReorganizedCommitteeAppointed, command.On);
        var concerned = changes.SelectMany(change => change.Happened switch
        {
            OrganizationFounded => [change.Organization],
            OrganizationMerged e => [e.Into],
            OrganizationSplit { Continues: true } => [change.Organization],
            _ => ValueList<OrganizationId>.Empty,
        }).Distinct().ToList();
        if (concerned.Count == 0)
        {
            yield break;
        }

        foreach (var id in concerned)
        {
            var after = changes.Where(change => change.Organization == id).Aggregate(register.Organizations.Find(id) ?? new PartyOrganization(id), (one, change) => OrganizationHistory.Evolve(one, change.Happened));
            yield return new CommitteeToAppoint(id, after.On(command.On)?.Parent, rule.Citation, rule.Grade);
        }
    }
}
