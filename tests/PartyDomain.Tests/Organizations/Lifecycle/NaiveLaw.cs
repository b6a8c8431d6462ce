using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;

namespace PartyDomain.Tests.Organizations.Lifecycle;

/// <summary>
/// A second judge of acts, written from the sheet on 294-QĐ/TW (sections 24, 33 and 34) for a world with one province and no consents. It goes
/// through all facts anew for every question and says no more than whether an act is lawful.
/// </summary>
internal sealed class NaiveLaw(IReadOnlyDictionary<OrganizationId, List<OrganizationEvent>> facts, OrganizationCommand command, LifecycleEvidence evidence, int voters)
{
    private readonly Dictionary<OrganizationId, NaiveOrganization> before = facts.ToDictionary(item => item.Key, item => new NaiveOrganization(item.Key, item.Value));
    private readonly Dictionary<OrganizationId, NaiveOrganization> after = [];
    private readonly HashSet<OrganizationId> touched = [];

    private LocalDate On => command.On;

    public bool IsLawful()
    {
        Apply();
        var always = Subjects().All(id => Now(id) is not null) && Made().All(made => !facts.ContainsKey(made.Id)) && InOrder();
        return always && command switch
        {
            RenameOrganization => Changes(),
            RecodeOrganization => Changes() && CodesFree(),
            RetypeOrganization or ChangeTierRole => Changes() && OneTree() && Roles() && Decided() && Places() && Sizes(),
            ReparentOrganization c => Changes() && OneTree() && Roles() && Decided() && Places() && (c.DecidedBy is null || Chain(c.Parent!.Value).Contains(c.DecidedBy.Value)),
            FoundOrganization => OneTree() && Roles() && CodesFree() && Decided() && Places() && Sizes() && EnoughMembers(),
            SplitOrganization c => c.Into.Count >= (c.Continues ? 1 : 2) && Distinct(c.Into.Select(part => part.Id)) && c.Into.All(part => part.Id != c.Organization)
                && c.Into.Select(part => part.Attributes.Kind).Append(Now(c.Organization)!.Kind).Distinct().Count() == 1
                && Handed(c.Organization, c.Handovers, !c.Continues, c.Into.Select(part => part.Id).ToHashSet()) && OneTree() && Roles() && CodesFree() && Decided() && Places() && Sizes() && EnoughMembers(),
            MergeOrganizations c => c.Organizations.Count >= (c.Founded is null ? 1 : 2) && Distinct(c.Organizations) && !c.Organizations.Contains(c.Into)
                && c.Organizations.Select(id => Now(id)!.Kind).Append(c.Founded?.Kind ?? Now(c.Into)!.Kind).Distinct().Count() == 1
                && OneTree() && Roles() && CodesFree() && Decided() && Places() && Sizes() && EnoughMembers(),
            EndOrganization c => Handed(c.Organization, c.Handovers, true, null) && OneTree() && Roles() && Decided() && Places() && MembersGo(c.Organization, c.MembersTo),
            DissolveOrganization c => Handed(c.Organization, c.Handovers, true, null) && OneTree() && Roles() && Places() && MembersGo(c.Organization, c.MembersTo) && TwoLevels(c),
            _ => throw new InvalidOperationException(command.GetType().Name),
        };
    }

    /// <summary>Those that end by the act, and those that are split or become party organizations.</summary>
    public IEnumerable<OrganizationId> Left() => command switch
    {
        SplitOrganization c => [c.Organization],
        MergeOrganizations c => c.Organizations,
        EndOrganization c => [c.Organization],
        DissolveOrganization c => [c.Organization],
        RetypeOrganization { Kind: OrganizationKind.PartyOrganization } c when Now(c.Organization)?.Kind == OrganizationKind.Cell => [c.Organization],
        ChangeTierRole { Kind: OrganizationKind.PartyOrganization } c when Now(c.Organization)?.Kind == OrganizationKind.Cell => [c.Organization],
        _ => [],
    };

    private OrganizationAttributes? Now(OrganizationId id) => before.GetValueOrDefault(id)?.On(On);

    private OrganizationAttributes? Then(OrganizationId id, LocalDate day) => (after.GetValueOrDefault(id) ?? before.GetValueOrDefault(id))?.On(day);

    private ValueList<OrganizationId> Subjects() => command switch
    {
        FoundOrganization => [],
        RenameOrganization c => [c.Organization],
        RecodeOrganization c => [c.Organization],
        RetypeOrganization c => [c.Organization],
        ChangeTierRole c => [c.Organization],
        ReparentOrganization c => [c.Organization],
        SplitOrganization c => [c.Organization],
        MergeOrganizations c => c.Founded is null ? c.Organizations.Add(c.Into) : c.Organizations,
        EndOrganization c => [c.Organization],
        DissolveOrganization c => [c.Organization],
        _ => [],
    };

    private ValueList<NewOrganization> Made() => command switch
    {
        FoundOrganization c => [c.Founded],
        SplitOrganization c => c.Into,
        MergeOrganizations { Founded: { } attributes } c => [new(c.Into, attributes)],
        _ => [],
    };

    private IEnumerable<OrganizationId> Children(OrganizationId id) => before.Keys.Where(other => Now(other)?.Parent == id);

    private void Apply()
    {
        foreach (var made in Made())
        {
            Add(made.Id, new OrganizationFounded(On, made.Attributes));
        }

        IEnumerable<(OrganizationId Id, OrganizationEvent Happened)> changes = command switch
        {
            RenameOrganization c => [(c.Organization, new OrganizationRenamed(On, c.Name))],
            RecodeOrganization c => [(c.Organization, new OrganizationRecoded(On, c.Code))],
            RetypeOrganization c => [(c.Organization, new OrganizationRetyped(On, c.Kind, c.Sector))],
            ChangeTierRole c => [(c.Organization, new OrganizationRetyped(On, c.Kind ?? Now(c.Organization)?.Kind ?? default, Now(c.Organization)?.Sector ?? default)), (c.Organization, new TierRoleChanged(On, c.Role))],
            ReparentOrganization c => [(c.Organization, new OrganizationReparented(On, c.Parent))],
            SplitOrganization c => [.. c.Handovers.Select(Handed), (c.Organization, new OrganizationSplit(On, [], c.Continues))],
            MergeOrganizations c =>
            [
                .. c.Organizations.Distinct().SelectMany(Children).Where(child => child != c.Into && !c.Organizations.Contains(child)).Select(child => Handed(new OrganizationHandover(child, c.Into))),
                .. c.Organizations.Distinct().Select(id => (id, (OrganizationEvent)new OrganizationMerged(On, c.Into))),
            ],
            EndOrganization c => [.. c.Handovers.Select(Handed), (c.Organization, new OrganizationEnded(On))],
            DissolveOrganization c => [.. c.Handovers.Select(Handed), (c.Organization, new OrganizationDissolved(On))],
            _ => [],
        };
        foreach (var (id, happened) in changes)
        {
            Add(id, happened);
        }
    }

    private (OrganizationId Id, OrganizationEvent Happened) Handed(OrganizationHandover item) => (item.Organization, new OrganizationReparented(On, item.To));

    private void Add(OrganizationId id, OrganizationEvent happened)
    {
        touched.Add(id);
        var known = after.TryGetValue(id, out var changed) ? changed.Events : facts.GetValueOrDefault(id, []);
        after[id] = new NaiveOrganization(id, [.. known, happened]);
    }

    // What an organization is may not be told after what came later.
    private bool InOrder() => touched.Concat(Subjects()).All(id => facts.GetValueOrDefault(id, [])
        .Where(happened => happened is not (OfficeTaken or OfficeLeft or PowersGranted or PowersRevoked))
        .All(happened => happened.On <= On));

    private bool Changes() => Now(Subjects()[0]) != Then(Subjects()[0], On);

    private IEnumerable<LocalDate> Days() => facts.Values.SelectMany(list => list).Select(happened => happened.On).Where(day => day > On).Append(On).Distinct();

    private IEnumerable<OrganizationId> Concerned(LocalDate day) => touched.Concat(before.Keys.Where(id => before[id].On(day)?.Parent is { } parent && touched.Contains(parent)));

    private bool OneTree() => Days().All(day => Concerned(day).All(id =>
    {
        if (Then(id, day)?.Parent is not { } parent)
        {
            return true;
        }

        var seen = new HashSet<OrganizationId>();
        for (OrganizationId? at = parent; at is { } here && seen.Add(here); at = Then(here, day)?.Parent)
        {
            if (here == id)
            {
                return false;
            }
        }

        return Then(parent, day) is { Kind: OrganizationKind.PartyOrganization };
    }));

    private bool Roles() => Concerned(On).All(id =>
    {
        if (Then(id, On) is not { } one)
        {
            return true;
        }

        var fits = one.Kind == OrganizationKind.Cell ? one.Role is TierRole.Grassroots or TierRole.Subordinate : one.Role != TierRole.Subordinate;
        if (one.Parent is not { } parent || Then(parent, On) is not { } above)
        {
            return fits;
        }

        TierRole[] may = one.Role switch
        {
            TierRole.Provincial => [TierRole.Central],
            TierRole.SuperiorOfGrassroots => [TierRole.Central, TierRole.Provincial],
            TierRole.Grassroots => [TierRole.Provincial, TierRole.SuperiorOfGrassroots, TierRole.Grassroots],
            TierRole.Part => [TierRole.Grassroots],
            TierRole.Subordinate => [.. IsCommune(above.Sector) ? new[] { TierRole.SuperiorOfGrassroots } : [], TierRole.Grassroots, TierRole.Part],
            _ => [],
        };

        // 294-QĐ/TW, 10.3: the army and the police have rules of their own
        return fits && (may.Contains(above.Role) || IsOwn(id, Then));
    });

    private bool CodesFree() => touched.All(id => Then(id, On)?.Code is not { } code || Now(id)?.Code == code
        || before.Keys.Concat(touched).Where(other => other != id).All(other => Days().All(day => Then(other, day)?.Code != code)));

    // The Charter, 10.3: what stands directly above, or above that; a part only proposes. Of several all have to be content.
    private bool Decided()
    {
        if (command is ReparentOrganization move && On >= new LocalDate(2025, 9, 29) && Now(move.Organization) is { Role: TierRole.Subordinate } cell
            && Superior(cell.Parent) is { } left && Now(left)?.Role == TierRole.Grassroots && !Chain(move.Parent!.Value).Contains(left))
        {
            // collective.cell.outside-base: what is above the grassroots organization that the cell leaves
            return Superior(Now(left)!.Parent) is not { } superior ? command.DecidedBy is null : command.DecidedBy is null || Chain(superior).Contains(command.DecidedBy.Value);
        }

        var expected = Subjects().Where(id => command is not FoundOrganization && Now(id) is not null).Select(id => Superior(Now(id)!.Parent)).ToList();
        foreach (var made in Made())
        {
            var parent = made.Attributes.Parent;
            while (Made().FirstOrDefault(other => other.Id == parent && other.Id != made.Id) is { } other)
            {
                parent = other.Attributes.Parent;
            }

            expected.Add(Superior(parent));
        }

        return expected.All(by => by == command.DecidedBy || (by is null ? command.DecidedBy is { } outside && !facts.ContainsKey(outside) : command.DecidedBy is null || (Now(by.Value) is not null && Chain(by.Value).Contains(command.DecidedBy.Value))));
    }

    private OrganizationId? Superior(OrganizationId? parent)
    {
        while (parent is { } id && Now(id) is { Role: TierRole.Part } part)
        {
            parent = part.Parent;
        }

        return parent;
    }

    private List<OrganizationId> Chain(OrganizationId from)
    {
        var chain = new List<OrganizationId>();
        for (OrganizationId? at = from; at is { } id && Now(id) is { } one && !chain.Contains(id); at = one.Parent)
        {
            chain.Add(id);
        }

        return chain;
    }

    private bool Places()
    {
        // org.superior-special.consent: ending needs it too, and whether merging and splitting do is open. Nobody has agreed.
        if (command is MergeOrganizations or EndOrganization or SplitOrganization { Continues: false } && Left().Any(id => Special(id, Before) == "superior" && !IsOwn(id, Before)))
        {
            return false;
        }

        foreach (var id in touched)
        {
            if (Then(id, On) is not { } one)
            {
                continue;
            }

            // org.special-zone, org.superior-special.consent, org.large-base-direct: nobody has agreed. org.levels: no district.
            var special = Special(id, Then);
            var isNew = special != Special(id, Before) || (special == "zone" && Now(id)!.Role != one.Role);
            var district = one is { Role: TierRole.SuperiorOfGrassroots, Sector: OrganizationSector.Territory } && (Now(id) is not { } old || (old.Role, old.Kind, old.Sector) != (one.Role, one.Kind, one.Sector));
            if (district || (isNew && special is not null && (special == "zone" || !IsOwn(id, Then))))
            {
                return false;
            }

            // org.village
            if (one.Sector is OrganizationSector.Village or OrganizationSector.ResidentialGroup && Now(id) != one && one.Parent is { } parent && Commune(parent) is { } commune
                && Then(commune, On)!.Role == TierRole.SuperiorOfGrassroots && (one is not { Kind: OrganizationKind.Cell, Role: TierRole.Subordinate } || parent != commune))
            {
                return false;
            }

            // org.under-empowered: grassroots below grassroots
            if (IsBelowBase(one, Then) && !(Now(id) is { } was && IsBelowBase(was, Before) && was.Parent == one.Parent) && !IsOwn(id, Then)
                && !(IsEmpowered(one.Parent!.Value) && DecidedAbove(one.Parent.Value)))
            {
                return false;
            }
        }

        return true;
    }

    // The Charter, 21.5; org.cell.above-30, org.part: what is above the grassroots organization has to decide, as it has not agreed.
    private bool Sizes() => touched.All(id =>
    {
        if (Then(id, On) is not { } one || (Now(id) is { } now && now.Role == one.Role && now.Kind == one.Kind) || IsOwn(id, Then))
        {
            return true;
        }

        var numbered = one.Role is not (TierRole.Grassroots or TierRole.Subordinate) || Now(id) is null || Count(id) is not null;
        return numbered && (one.Role != TierRole.Part || Now(id)?.Role == TierRole.Part || one.Parent is null || DecidedAbove(one.Parent.Value));
    });

    private bool DecidedAbove(OrganizationId id) => command.DecidedBy is not { } by || (by != id && Chain(id).Contains(by));

    private bool IsBelowBase(OrganizationAttributes one, Func<OrganizationId, LocalDate, OrganizationAttributes?> at) =>
        one is { Role: TierRole.Grassroots, Parent: { } parent } && at(parent, On)?.Role == TierRole.Grassroots;

    private bool IsEmpowered(OrganizationId id) => facts.GetValueOrDefault(id, []).Where(happened => happened.On <= On).OrderBy(happened => happened.On).Aggregate(
        false,
        (has, happened) => happened switch { PowersGranted { Power: OrganizationPower.Empowered } => true, PowersRevoked { Power: OrganizationPower.Empowered } => false, _ => has });

    private OrganizationAttributes? Before(OrganizationId id, LocalDate day) => before.GetValueOrDefault(id)?.On(day);

    private string? Special(OrganizationId id, Func<OrganizationId, LocalDate, OrganizationAttributes?> at)
    {
        if (at(id, On) is not { Kind: OrganizationKind.PartyOrganization } one)
        {
            return null;
        }

        if (one is { Sector: OrganizationSector.SpecialZone, Role: TierRole.SuperiorOfGrassroots or TierRole.Grassroots } && !(one.Parent is { } up && Commune(up) is not null))
        {
            return "zone";
        }

        if (IsCommune(one.Sector) || one.Sector is OrganizationSector.Territory or OrganizationSector.Village or OrganizationSector.ResidentialGroup)
        {
            return null;
        }

        return one.Role switch
        {
            TierRole.SuperiorOfGrassroots when one.Sector is not (OrganizationSector.PartyAgencies or OrganizationSector.StateAgencies) => "superior",
            TierRole.Grassroots when one.Parent is { } parent && at(parent, On)?.Role == TierRole.Provincial => "base",
            _ => null,
        };
    }

    private bool IsOwn(OrganizationId id, Func<OrganizationId, LocalDate, OrganizationAttributes?> at)
    {
        var sectors = Way(id, at).Select(item => item.One.Sector).ToList();
        return sectors.Exists(sector => sector is OrganizationSector.Army or OrganizationSector.Police) && !sectors.Exists(IsCommune);
    }

    private IEnumerable<(OrganizationId Id, OrganizationAttributes One)> Way(OrganizationId from, Func<OrganizationId, LocalDate, OrganizationAttributes?> at)
    {
        var seen = new HashSet<OrganizationId>();
        for (OrganizationId? here = from; here is { } id && seen.Add(id) && at(id, On) is { } one; here = one.Parent)
        {
            yield return (id, one);
        }
    }

    // The highest, as parts of a commune may bear its sector.
    private OrganizationId? Commune(OrganizationId from) => Way(from, Then).Where(item => IsCommune(item.One.Sector)).Select(item => (OrganizationId?)item.Id).LastOrDefault();

    private static bool IsCommune(OrganizationSector sector) =>
        sector is OrganizationSector.Commune or OrganizationSector.Ward or OrganizationSector.Township or OrganizationSector.SpecialZone;

    // org.form.min-full-members; abroad three of any kind make a preparatory cell (294-QĐ/TW, 6.3.3 b)
    private bool EnoughMembers() => Made().Where(made => made.Attributes.Kind == OrganizationKind.Cell || made.Attributes.Role == TierRole.Grassroots).All(made =>
    {
        var counts = command is MergeOrganizations c ? c.Organizations.Select(Count).ToList() : [Count(made.Id)];
        var abroad = made.Attributes.Kind == OrganizationKind.Cell && Way(made.Id, Then).Any(item => item.One.Sector == OrganizationSector.Overseas);
        return counts.TrueForAll(count => count is not null) && (counts.Sum(count => count!.Value.Full) >= 3 || (abroad && counts.Sum(count => count!.Value.All) >= 3));
    });

    private (int Full, int All)? Count(OrganizationId id) => evidence.Members.FirstOrDefault(item => item.Organization == id) is { } found ? (found.Full, found.Full + found.Probationary) : null;

    private bool Handed(OrganizationId id, ValueList<OrganizationHandover> handovers, bool ends, HashSet<OrganizationId>? into)
    {
        var children = Children(id).ToHashSet();
        return Distinct(handovers.Select(item => item.Organization))
            && handovers.All(item => children.Contains(item.Organization) && item.To != id && into?.Contains(item.To) != false)
            && (!ends || children.All(child => handovers.Any(item => item.Organization == child)));
    }

    // dissolution.deadline: the members may be transferred within thirty working days, so that no cell has to be named
    private bool MembersGo(OrganizationId id, OrganizationId? to) => to is not { } cell || (cell != id && Then(cell, On) is { Kind: OrganizationKind.Cell });

    // 294-QĐ/TW, 9.3.5: two thirds directly above propose, more than half one level further up decide
    private bool TwoLevels(DissolveOrganization c)
    {
        var proposer = Superior(Now(c.Organization)!.Parent);
        var decider = proposer is { } id ? Superior(Now(id)!.Parent) : null;
        return proposer is not null && decider is not null && c.ProposedBy == proposer && c.DecidedBy == decider
            && Cast(c.Proposal) <= voters && Cast(c.Decision) <= voters && 3 * c.Proposal.VotesFor >= 2 * voters && 2 * c.Decision.VotesFor > voters;
    }

    private static int Cast(PartyDomain.Voting.Ballot ballot) => ballot.VotesFor + ballot.VotesAgainst + ballot.Abstentions;

    private static bool Distinct(IEnumerable<OrganizationId> ids) => ids.GroupBy(id => id).All(group => group.Count() == 1);
}
