using NodaTime;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What the tree is after an act: one tree on every day, with kinds, roles and codes that go together.</summary>
internal static class ShapeRules
{
    // Faults that were there before stay what they are: only what the act touches is looked at.
    public static RequirementStatus OneTree(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : Met;
        var told = new HashSet<(OrganizationId, string)>();
        foreach (var day in Days(facts))
        {
            foreach (var id in Concerned(facts, day))
            {
                if (facts.After(id, day)?.Parent is not { } parent || Fault(facts, id, parent, day) is not { } code || !told.Add((id, code)))
                {
                    continue;
                }

                a.Add(code, FindingEffect.Bars, $"organizations[{id}].parent", null, Arg.Key("organization", id.Value), Arg.Key("parent", parent.Value), Arg.Date("on", day));
                status = NotMet;
            }
        }

        return status;
    }

    public static RequirementStatus RolesAndKinds(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is null or RenameOrganization or RecodeOrganization)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        foreach (var id in Concerned(facts, facts.On))
        {
            if (facts.After(id) is not { } attributes)
            {
                continue;
            }

            if (attributes.Kind == OrganizationKind.Cell ? attributes.Role is not (TierRole.Grassroots or TierRole.Subordinate) : attributes.Role == TierRole.Subordinate)
            {
                a.Bar(LifecycleCodes.RoleAndKind, $"organizations[{id}]", null, Arg.Key("organization", id.Value), Arg.Term("kind", attributes.Kind), Arg.Term("role", attributes.Role));
                status = NotMet;
            }

            if (attributes.Parent is { } parent && facts.After(parent) is { } above)
            {
                status = Statuses.Worst(status, Below(facts, id, attributes.Role, above, a));
            }
        }

        return status;
    }

    public static RequirementStatus SameKind(LifecycleFacts facts, Assessment a)
    {
        IEnumerable<OrganizationKind?> kinds = facts.Command switch
        {
            SplitOrganization c => [facts.Now(c.Organization)?.Kind, .. c.Into.Select(part => (OrganizationKind?)part.Attributes.Kind)],
            MergeOrganizations c => [.. c.Organizations.Select(id => facts.Now(id)?.Kind), c.Founded?.Kind ?? facts.Now(c.Into)?.Kind],
            _ => [],
        };
        if (kinds.OfType<OrganizationKind>().Distinct().Count() > 1)
        {
            a.Bar(LifecycleCodes.KindsDiffer, "command", null);
            return NotMet;
        }

        return facts.Command is null ? Pending : Met;
    }

    // From the day of the act on nobody else has the code, not even later.
    public static RequirementStatus Code(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : Met;
        foreach (var id in facts.Touched)
        {
            if (facts.After(id)?.Code is not { } code || string.Equals(facts.Now(id)?.Code, code, StringComparison.Ordinal))
            {
                continue;
            }

            var others = facts.Tree.Organizations.Select(one => one.Id).Concat(facts.Touched).Distinct();
            foreach (var other in others.Where(other => other != id && Uses(facts.WholeAfter(other)!, code, facts.On)))
            {
                a.Bar(LifecycleCodes.CodeInUse, $"organizations[{id}].code", null, Arg.Key("code", code), Arg.Key("other", other.Value));
                status = NotMet;
            }
        }

        return status;
    }

    /// <summary>The days on which the tree changes, from the day of the act on.</summary>
    private static List<LocalDate> Days(LifecycleFacts facts)
    {
        List<LocalDate> days = [facts.On];
        foreach (var day in facts.Tree.ChangeDays)
        {
            if (day > facts.On)
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>What the act touches and what stands directly below that.</summary>
    private static IEnumerable<OrganizationId> Concerned(LifecycleFacts facts, LocalDate day) => facts.Touched.Concat(day == facts.On
        ? facts.Touched.SelectMany(facts.ChildrenBefore)
        : facts.Tree.Organizations.Where(one => one.On(day)?.Parent is { } parent && facts.Touched.Contains(parent)).Select(one => one.Id)).Distinct();

    private static string? Fault(LifecycleFacts facts, OrganizationId id, OrganizationId parent, LocalDate day)
    {
        var seen = new HashSet<OrganizationId> { id };
        for (OrganizationId? at = parent; at is { } here; at = facts.After(here, day)?.Parent)
        {
            if (!seen.Add(here))
            {
                return here == id ? LifecycleCodes.Cycle : null;
            }
        }

        // A parent that the register never held was outside before the act too.
        var outside = facts.Tree.Find(parent) is null && !facts.Touched.Contains(parent) && facts.Now(id)?.Parent == parent;
        return facts.After(parent, day) switch
        {
            null => outside ? null : LifecycleCodes.ParentMissing,
            { Kind: OrganizationKind.Cell } => LifecycleCodes.BelowCell,
            _ => null,
        };
    }

    private static RequirementStatus Below(LifecycleFacts facts, OrganizationId id, TierRole role, OrganizationAttributes above, Assessment a)
    {
        // 294-QĐ/TW, 20.2.2: directly below the commune, where that is superior of grassroots organizations. One that is still, or already, superior
        // against the law of the day is not made to vanish by it: the reform takes its time.
        if (role == TierRole.Subordinate && above.Role == TierRole.SuperiorOfGrassroots && Places.IsCommune(above.Sector))
        {
            if (a.Require(LifecycleLaw.CommuneRole, $"organizations[{id}].parent") is not { } commune)
            {
                return Undetermined;
            }

            if (commune.Value == TierRole.SuperiorOfGrassroots)
            {
                return Met;
            }

            a.Breach(LifecycleCodes.RoleBelowRole, $"organizations[{id}].parent", commune.Citation, Arg.Key("organization", id.Value), Arg.Term("role", role), Arg.Term("above", above.Role));
            return NotMet;
        }

        if (StandsBelow(role, above.Role))
        {
            return Met;
        }

        if (facts.IsInOwnSystem(id))
        {
            a.Remark(LifecycleCodes.OwnRules, $"organizations[{id}].parent", null, Arg.Key("organization", id.Value));
            return NotApplicable;
        }

        a.Bar(LifecycleCodes.RoleBelowRole, $"organizations[{id}].parent", null, Arg.Key("organization", id.Value), Arg.Term("role", role), Arg.Term("above", above.Role));
        return NotMet;
    }

    // Grassroots below grassroots is judged by PlaceRules.
    private static bool StandsBelow(TierRole role, TierRole above) => role switch
    {
        TierRole.Central => false,
        TierRole.Provincial => above == TierRole.Central,
        TierRole.SuperiorOfGrassroots => above is TierRole.Provincial or TierRole.Central,
        TierRole.Grassroots => above is TierRole.Provincial or TierRole.SuperiorOfGrassroots or TierRole.Grassroots,
        TierRole.Part => above == TierRole.Grassroots,
        _ => above is TierRole.Grassroots or TierRole.Part,
    };

    private static bool Uses(PartyOrganization organization, string code, LocalDate from) =>
        string.Equals(organization.On(from)?.Code, code, StringComparison.Ordinal)
        || organization.Versions.Any(version => version.From > from && string.Equals(version.Attributes?.Code, code, StringComparison.Ordinal));
}
