using NodaTime;
using PartyDomain.Membership;
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
        var assessment = new Assessment(law, on);
        var gone = changes.Where(change => change.Happened.Ends).Select(change => change.Organization).ToHashSet();
        var next = changes.Where(change => gone.Contains(change.Organization)).ToLookup(change => change.Organization, change => Successors(command, change.Happened));
        var concerned = Reorganized(changes, register, on).ToList();
        var committees = law.Read(LifecycleLaw.ReorganizedCommitteeAppointed, on);
        var commissions = law.Read(LifecycleLaw.ReorganizedCommissionAppointed, on);
        return new LifecycleFollowUp
        {
            Transfers = changes.SelectMany(change => Transfers(command, change, register, assessment, span => span.IsMember)).ToValueList(),
            Guests = changes.SelectMany(change => Transfers(command, change, register, assessment, span => span.IsMember, guests: true)).ToValueList(),
            Candidates = changes.SelectMany(change => Transfers(command, change, register, assessment, span => span.Standing is Standing.Prospect or Standing.Candidate)).ToValueList(),
            Committees = concerned.Select(item => new CommitteeToAppoint(item.Id, item.DecidedBy, committees.Citation, committees.Grade)).ToValueList(),
            Commissions = commissions.IsKnown
                ? concerned.Where(item => HasCommission(item.Attributes)).Select(item => new CommissionToAppoint(item.Id, item.DecidedBy, commissions.Citation, commissions.Grade)).ToValueList()
                : [],
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
            Powers = gone
                .Select(register.Organizations.Find)
                .OfType<PartyOrganization>()
                .SelectMany(one => one.Powers.Where(term => term.HoldsOn(on)).Select(term => new PowerEnding(one.Id, term)))
                .ToValueList(),
            Findings = Open(changes, assessment).ToValueList(),
        };
    }

    /// <summary>The members whose cell does not exist any more: they stay with the sender until they are received, and are in transit.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day.</param>
    /// <returns>The members, each with the sender, in the order of the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValueList<MemberInTransit> InTransit(Register register, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        var senders = new Dictionary<OrganizationId, (ValueList<OrganizationId> To, Deadline? Due)?>();
        var found = new List<MemberInTransit>();
        foreach (var member in register.Members.AsSpan())
        {
            if (member.Timeline.On(day) is not { IsMember: true, Cell: { } cell })
            {
                continue;
            }

            if (!senders.TryGetValue(cell, out var ended))
            {
                senders.Add(cell, ended = LifecycleDecider.PhaseOf(register.Organizations, cell, day) == OrganizationPhase.Ended ? LifecycleSuccession.Of(register.Organizations, cell, day) : null);
            }

            if (ended is var (to, due))
            {
                found.Add(new MemberInTransit(member.Person, cell) { To = to, Due = due });
            }
        }

        return found.ToValueList();
    }

    // Each person of a cell that ends or is split, once.
    private static IEnumerable<CollectiveTransfer> Transfers(OrganizationCommand command, OrganizationChange change, Register register, Assessment a, Predicate<MembershipSpan> who, bool guests = false)
    {
        var id = change.Organization;
        if (change.Happened is not OrganizationSplit && !change.Happened.Ends && !IsNoCellAnyMore(change, register, command.On))
        {
            return [];
        }

        var to = Successors(command, change.Happened);
        if (change.Happened is OrganizationSplit { Continues: true })
        {
            to = to.Add(id);
        }

        var ends = change.Happened is OrganizationEnded or OrganizationDissolved;
        var due = (change.Happened as OrganizationEnded)?.TransfersDue ?? (change.Happened as OrganizationDissolved)?.TransfersDue;
        var (citation, grade) = ends ? Shown(a.Read(LifecycleLaw.TransferAfterEnding, command.DecidedOn ?? command.On)) : Shown(a.Read(LifecycleLaw.CollectiveTransfer));
        var by = By(change, register, command.On, a);
        return register.Members
            .Where(member => member.Timeline.On(command.On) is { } span && (guests ? span.Cell != id && (span.Host == id || span.IntroducedTo == id) : span.Cell == id) && who(span))
            .Select(member => new CollectiveTransfer(member.Person, id, to, due, citation, grade) { TransferredBy = by });
    }

    private static (Citation? Citation, EvidenceGrade Grade) Shown<T>(InForce<T> rule) => (rule.Citation, rule.Grade);

    // The members of a cell that becomes a party organization need cells below it.
    private static bool IsNoCellAnyMore(OrganizationChange change, Register register, LocalDate on) =>
        change.Happened is OrganizationRetyped { Kind: OrganizationKind.PartyOrganization } && register.Organizations.Find(change.Organization)?.On(on)?.Kind == OrganizationKind.Cell;

    // 294-QĐ/TW, 6.3.4 and 6.3.5; 38-HD/BTCTW, II.4.3.3 a: who transfers
    private static OrganizationId? By(OrganizationChange change, Register register, LocalDate on, Assessment a)
    {
        var superior = LifecycleFacts.Decides(register.Organizations.Find(change.Organization)?.On(on)?.Parent, other => register.Organizations.Find(other)?.On(on));
        if (change.Happened is not OrganizationEnded || a.Read(LifecycleLaw.OwnCommitteeTransfers) is not { IsKnown: true, Value: true })
        {
            return superior;
        }

        return a.Law.Settings.EndedTransfers switch
        {
            EndedTransfersReading.DirectSuperior => superior,
            EndedTransfersReading.OwnCommittee => change.Organization,
            _ => null,
        };
    }

    private static IEnumerable<Finding> Open(ValueList<OrganizationChange> changes, Assessment a)
    {
        if (changes.Any(change => change.Happened is OrganizationEnded) && a.Law.Settings.EndedTransfers is null && a.Read(LifecycleLaw.OwnCommitteeTransfers) is { IsKnown: true, Value: true } own)
        {
            a.OpenSetting(SettingKeys.EndedTransfers, "transfers", own.Citation);
        }

        return a.Findings;
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

    // 294-QĐ/TW, 16.5: what is founded, split or merged, and exists on. A part committee decides nothing on organization and cadres (20.3.3).
    private static IEnumerable<(OrganizationId Id, OrganizationAttributes Attributes, OrganizationId? DecidedBy)> Reorganized(ValueList<OrganizationChange> changes, Register register, LocalDate on)
    {
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

        // Only what the act touches is read anew: a register may hold a province.
        OrganizationAttributes? After(OrganizationId id) =>
            changes.Where(change => change.Organization == id)
                .Aggregate(register.Organizations.Find(id), (one, change) => OrganizationHistory.Evolve(one ?? new PartyOrganization(id), change.Happened))?.On(on);

        foreach (var id in concerned)
        {
            if (After(id) is { } attributes)
            {
                yield return (id, attributes, LifecycleFacts.Decides(attributes.Parent, After));
            }
        }
    }

    // From the grassroots committee up; cells and parts have none.
    private static bool HasCommission(OrganizationAttributes attributes) =>
        attributes.Kind == OrganizationKind.PartyOrganization && attributes.Role is not (TierRole.Part or TierRole.Subordinate);
}
