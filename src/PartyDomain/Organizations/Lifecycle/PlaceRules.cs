using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What the law of the day has places for.</summary>
internal static class PlaceRules
{
    // 294-QĐ/TW, 10.1: no district between province and commune
    public static RequirementStatus Level(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, _) in NewRoles(facts).Where(item => item.Attributes is { Role: TierRole.SuperiorOfGrassroots, Sector: OrganizationSector.Territory }))
        {
            if (a.Require(LifecycleLaw.Levels, $"organizations[{id}]") is not { } levels)
            {
                status = Statuses.Worst(status, Undetermined);
            }
            else if (levels.Value < 4)
            {
                a.Bar(LifecycleCodes.NoSuchLevel, $"organizations[{id}].role", levels.Citation, Arg.Key("organization", id.Value), Arg.Number("levels", levels.Value));
                status = NotMet;
            }
        }

        return status;
    }

    // Charter, 21.2; 294-QĐ/TW, 10.2; grassroots again under 208-QĐ/TW. While communes are superior, the province chooses for a special zone.
    public static RequirementStatus Commune(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, attributes) in NewRoles(facts).Where(item => Places.IsCommune(item.Attributes.Sector) && !facts.StandsWithinCommune(item.Attributes)))
        {
            if (a.Require(LifecycleLaw.CommuneRole, $"organizations[{id}].role") is not { } role)
            {
                status = Statuses.Worst(status, Undetermined);
            }
            else if (role.Value != attributes.Role && !(attributes is { Sector: OrganizationSector.SpecialZone, Role: TierRole.Grassroots } && role.Value == TierRole.SuperiorOfGrassroots))
            {
                a.Breach(LifecycleCodes.CommuneRole, $"organizations[{id}].role", role.Citation, Arg.Key("organization", id.Value), Arg.Term("role", attributes.Role), Arg.Term("expected", role.Value));
                status = NotMet;
            }
        }

        return status;
    }

    // 294-QĐ/TW, 20.2.2, under the heading of 20.2: where the commune is superior of grassroots organizations
    public static RequirementStatus Village(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var id in facts.Touched)
        {
            if (facts.After(id) is not { Sector: OrganizationSector.Village or OrganizationSector.ResidentialGroup } attributes || facts.Now(id) == attributes
                || facts.CommuneAbove(attributes.Parent) is not { } commune || facts.After(commune)!.Role != TierRole.SuperiorOfGrassroots
                || a.Read(FormationLaw.VillageCellOnly) is not { IsKnown: true, Value: true } rule)
            {
                continue;
            }

            if (attributes is { Kind: OrganizationKind.Cell, Role: TierRole.Subordinate } && attributes.Parent == commune)
            {
                status = Statuses.Worst(status == NotApplicable ? Met : status, Met);
                continue;
            }

            a.Bar(LifecycleCodes.VillageCell, $"organizations[{id}].parent", rule.Citation, Arg.Key("organization", id.Value), Arg.Key("commune", commune.Value));
            status = NotMet;
        }

        return status;
    }

    // 294-QĐ/TW, 20.1.1: grassroots below grassroots, where that was given superior powers and its superior agreed
    public static RequirementStatus BelowEmpowered(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var id in facts.Touched)
        {
            if (Base(facts.After(id), facts.After) is not { } above || Base(facts.Now(id), facts.Now) == above)
            {
                continue;
            }

            if (a.Read(FormationLaw.AttachedOrganizations) is { IsKnown: true, Value: true } attached)
            {
                a.Remark(LifecycleCodes.AttachedPilot, $"organizations[{id}]", attached.Citation, Arg.Key("organization", id.Value));
            }
            else if (facts.IsInOwnSystem(id))
            {
                a.Remark(LifecycleCodes.OwnRules, $"organizations[{id}]", null, Arg.Key("organization", id.Value));
            }
            else
            {
                status = Statuses.Worst(status == NotApplicable ? Met : status, Empowered(facts, id, above, a));
            }
        }

        return status;
    }

    private static RequirementStatus Empowered(LifecycleFacts facts, OrganizationId id, OrganizationId above, Assessment a)
    {
        if (a.Require(LifecycleLaw.BelowEmpowered, $"organizations[{id}].parent") is not { } rule)
        {
            return Undetermined;
        }

        var status = Met;
        if (facts.Tree.Find(above)?.PowerOn(OrganizationPower.Empowered, facts.On) is null)
        {
            a.Bar(LifecycleCodes.NotEmpowered, $"organizations[{id}].parent", rule.Citation, Arg.Key("organization", id.Value), Arg.Key("parent", above.Value));
            status = NotMet;
        }

        if (!facts.HasSuperiorConsent(above, id))
        {
            a.Bar(LifecycleCodes.SuperiorConsentMissing, "evidence.consents", rule.Citation, Arg.Key("organization", id.Value), Arg.Key("decider", above.Value));
            status = NotMet;
        }

        return status;
    }

    // The grassroots organization directly below which a grassroots organization stands.
    private static OrganizationId? Base(OrganizationAttributes? one, Func<OrganizationId, OrganizationAttributes?> attributes) =>
        one is { Role: TierRole.Grassroots, Parent: { } parent } && attributes(parent)?.Role == TierRole.Grassroots ? parent : null;

    /// <summary>The organizations that are founded or get another role, kind or sector by the act.</summary>
    private static IEnumerable<(OrganizationId Id, OrganizationAttributes Attributes)> NewRoles(LifecycleFacts facts)
    {
        foreach (var id in facts.Touched)
        {
            if (facts.After(id) is { } after && (facts.Now(id) is not { } now || now.Role != after.Role || now.Kind != after.Kind || now.Sector != after.Sector))
            {
                yield return (id, after);
            }
        }
    }
}
