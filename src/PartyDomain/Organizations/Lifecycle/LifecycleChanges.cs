namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What a command would do to each organization, whether it is lawful or not.</summary>
internal static class LifecycleChanges
{
    public static ValueList<OrganizationChange> Of(OrganizationCommand command, LifecycleFacts facts)
    {
        var next = new Dictionary<OrganizationId, int>();
        return Raw(command, facts).Select(change =>
        {
            var position = next.GetValueOrDefault(change.Organization, facts.Tree.Find(change.Organization)?.History.Count ?? 0);
            next[change.Organization] = position + 1;
            return change with { Happened = change.Happened with { Position = position } };
        }).ToValueList();
    }

    private static IEnumerable<OrganizationChange> Raw(OrganizationCommand command, LifecycleFacts facts) => command switch
    {
        FoundOrganization c => [new(c.Founded.Id, new OrganizationFounded(c.On, c.Founded.Attributes))],
        RenameOrganization c => [new(c.Organization, new OrganizationRenamed(c.On, c.Name))],
        RecodeOrganization c => [new(c.Organization, new OrganizationRecoded(c.On, c.Code))],
        RetypeOrganization c => [new(c.Organization, new OrganizationRetyped(c.On, c.Kind, c.Sector))],
        ChangeTierRole c => Role(c, facts),
        ReparentOrganization c => [new(c.Organization, new OrganizationReparented(c.On, c.Parent))],
        SplitOrganization c =>
        [
            .. c.Into.Select(part => new OrganizationChange(part.Id, new OrganizationFounded(c.On, part.Attributes))),
            .. Handed(c.Handovers, c),
            new(c.Organization, new OrganizationSplit(c.On, c.Into.Select(part => part.Id).ToValueList(), c.Continues)),
        ],
        MergeOrganizations c => Merge(c, facts),
        EndOrganization c => [.. Handed(c.Handovers, c), new(c.Organization, new OrganizationEnded(c.On) { MembersTo = c.MembersTo })],
        DissolveOrganization c => [.. Handed(c.Handovers, c), new(c.Organization, new OrganizationDissolved(c.On) { MembersTo = c.MembersTo })],
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    private static IEnumerable<OrganizationChange> Role(ChangeTierRole command, LifecycleFacts facts)
    {
        if (command.Kind is { } kind && facts.Now(command.Organization) is { } now && now.Kind != kind)
        {
            yield return new(command.Organization, new OrganizationRetyped(command.On, kind, now.Sector));
        }

        yield return new(command.Organization, new TierRoleChanged(command.On, command.Role));
    }

    private static IEnumerable<OrganizationChange> Handed(ValueList<OrganizationHandover> handovers, OrganizationCommand command) =>
        handovers.Select(handover => new OrganizationChange(handover.Organization, new OrganizationReparented(command.On, handover.To)));

    // What is below goes along; what is merged itself ends.
    private static IEnumerable<OrganizationChange> Merge(MergeOrganizations command, LifecycleFacts facts)
    {
        if (command.Founded is { } attributes)
        {
            yield return new(command.Into, new OrganizationFounded(command.On, attributes));
        }

        foreach (var merged in command.Organizations.Where(facts.Before.Contains).Distinct())
        {
            foreach (var child in facts.Before.Children(merged).Where(child => child != command.Into && !command.Organizations.Contains(child)))
            {
                yield return new(child, new OrganizationReparented(command.On, command.Into));
            }
        }

        foreach (var merged in command.Organizations.Distinct())
        {
            yield return new(merged, new OrganizationMerged(command.On, command.Into));
        }
    }
}
