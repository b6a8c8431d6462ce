using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Who has to agree, and what the law of the day has places for.</summary>
internal static class ConsentRules
{
    // 294-QĐ/TW, 10.2 and 10.4.4; 06-HD/TW, 10.5 a
    public static RequirementStatus Commission(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, attributes) in NewRoles(facts))
        {
            if (attributes.Sector == OrganizationSector.SpecialZone)
            {
                status = Statuses.Worst(status, Agreed(facts, id, LifecycleLaw.SpecialZoneConsent, a));
            }
            else if (IsSpecialKind(facts, attributes))
            {
                status = Statuses.Worst(status, Agreed(facts, id, LifecycleLaw.SpecialKindConsent, a));
            }
        }

        if (facts.Command is ReparentOrganization { Parent: { } parent } move && facts.Before.Contains(move.Organization) && facts.Before.Contains(parent)
            && facts.Before.Above(move.Organization, TierRole.Provincial) is { } from && facts.Before.Above(parent, TierRole.Provincial) is { } to
            && from != to && IsProvince(facts, from) != IsProvince(facts, to))
        {
            status = Statuses.Worst(status, Agreed(facts, move.Organization, LifecycleLaw.BetweenBlocsConsent, a));
        }

        return status;
    }

    // 294-QĐ/TW, 6.3.4: the superior of the receiving side receives, unless one that stands above both sides decides
    public static RequirementStatus Receiving(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is not ReparentOrganization { Parent: { } parent } command || !facts.Before.Contains(parent))
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (command.DecidedBy is not { } decider || facts.Before.Path(parent).Contains(decider) || facts.HasConsent(ConsentKind.ReceivingSuperior, command.Organization))
        {
            return Met;
        }

        if (a.Require(LifecycleLaw.CollectiveTransfer, "evidence.consents") is not { } rule)
        {
            return Undetermined;
        }

        a.Bar(LifecycleCodes.ReceivingConsentMissing, "evidence.consents", rule.Citation, Arg.Key("organization", command.Organization.Value), Arg.Key("parent", parent.Value));
        return NotMet;
    }

    // 06-HD/TW, 10.5 b against 38-HD/BTCTW, II.4.3.3 b: who lets a grassroots organization leave its superior
    public static RequirementStatus LeavingSuperior(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is not ReparentOrganization { Parent: { } to } command || facts.Now(command.Organization) is not { Role: TierRole.Grassroots, Parent: { } from }
            || !facts.Before.Contains(to) || from == to || facts.Now(from)?.Role != TierRole.SuperiorOfGrassroots || command.DecidedBy != from)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var (superior, province) = (a.Read(LifecycleLaw.SuperiorTransfersBase), a.Read(LifecycleLaw.ProvinceTransfersBase));
        if (province is not { IsKnown: true, Value: true } || facts.HasConsent(ConsentKind.Province, command.Organization))
        {
            return Met;
        }

        switch (a.Law.Settings.BaseTransfer)
        {
            case BaseTransferReading.DirectSuperior when superior is { IsKnown: true, Value: true }:
                return Met;
            case null when superior is { IsKnown: true, Value: true }:
                a.OpenSetting(SettingKeys.BaseTransfer, "command.decidedBy", province.Citation);
                return Undetermined;
            default:
                a.Bar(LifecycleCodes.ProvinceConsentMissing, "evidence.consents", province.Citation, Arg.Key("organization", command.Organization.Value));
                return NotMet;
        }
    }

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

    // 294-QĐ/TW, 10.2; grassroots again under 208-QĐ/TW
    public static RequirementStatus Commune(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, attributes) in NewRoles(facts).Where(item => item.Attributes.Sector is OrganizationSector.Commune or OrganizationSector.Ward && !StandsWithin(facts, item.Attributes)))
        {
            if (a.Require(LifecycleLaw.CommuneRole, $"organizations[{id}].role") is not { } role)
            {
                status = Statuses.Worst(status, Undetermined);
            }
            else if (role.Value != attributes.Role)
            {
                a.Breach(LifecycleCodes.CommuneRole, $"organizations[{id}].role", role.Citation, Arg.Key("organization", id.Value), Arg.Term("role", attributes.Role), Arg.Term("expected", role.Value));
                status = NotMet;
            }
        }

        return status;
    }

    // 294-QĐ/TW, 20.2.2
    public static RequirementStatus Village(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var id in facts.Touched)
        {
            if (facts.After(id) is not { Sector: OrganizationSector.Village or OrganizationSector.ResidentialGroup } attributes || facts.Now(id) == attributes
                || attributes.Parent is not { } parent || CommuneAbove(facts, parent) is not { } commune || facts.After(commune)!.Role != TierRole.SuperiorOfGrassroots
                || a.Read(LifecycleLaw.VillageCellUnderCommune) is not { IsKnown: true, Value: true } rule)
            {
                continue;
            }

            if (attributes.Kind == OrganizationKind.Cell && parent == commune)
            {
                status = Statuses.Worst(status == NotApplicable ? Met : status, Met);
                continue;
            }

            a.Bar(LifecycleCodes.VillageCell, $"organizations[{id}].parent", rule.Citation, Arg.Key("organization", id.Value), Arg.Key("commune", commune.Value));
            status = NotMet;
        }

        return status;
    }

    /// <summary>The organizations that are founded or get another role, kind or sector by the act.</summary>
    private static IEnumerable<(OrganizationId Id, OrganizationAttributes Attributes)> NewRoles(LifecycleFacts facts)
    {
        foreach (var id in facts.Touched)
        {
            if (facts.After(id) is { } after && (facts.Now(id) is not { } now || now.Role != after.Role || now.Sector != after.Sector))
            {
                yield return (id, after);
            }
        }
    }

    private static RequirementStatus Agreed(LifecycleFacts facts, OrganizationId id, Provision<bool> provision, Assessment a)
    {
        if (a.Require(provision, "evidence.consents") is not { } rule)
        {
            return Undetermined;
        }

        if (!rule.Value || facts.HasConsent(ConsentKind.CentralOrganizationCommission, id))
        {
            return Met;
        }

        a.Bar(LifecycleCodes.CommissionConsentMissing, "evidence.consents", rule.Citation, Arg.Key("organization", id.Value));
        return NotMet;
    }

    private static bool IsSpecialKind(LifecycleFacts facts, OrganizationAttributes attributes) =>
        !IsTerritory(attributes.Sector)
        && (attributes is { Role: TierRole.SuperiorOfGrassroots, Sector: not (OrganizationSector.PartyAgencies or OrganizationSector.StateAgencies) }
            || (attributes is { Role: TierRole.Grassroots, Parent: { } parent } && facts.After(parent)?.Role == TierRole.Provincial));

    private static bool IsTerritory(OrganizationSector sector) => sector is OrganizationSector.Commune or OrganizationSector.Ward or OrganizationSector.Township
        or OrganizationSector.SpecialZone or OrganizationSector.Territory or OrganizationSector.Village or OrganizationSector.ResidentialGroup;

    private static bool IsProvince(LifecycleFacts facts, OrganizationId id) => facts.Before[id].Sector == OrganizationSector.Territory;

    // A cell or part in the commune's own machinery may bear the sector of the commune without being its organization.
    private static bool StandsWithin(LifecycleFacts facts, OrganizationAttributes attributes) =>
        attributes.Kind == OrganizationKind.Cell || (attributes.Parent is { } parent && CommuneAbove(facts, parent) is not null);

    private static OrganizationId? CommuneAbove(LifecycleFacts facts, OrganizationId from)
    {
        var seen = new HashSet<OrganizationId>();
        for (OrganizationId? at = from; at is { } id && seen.Add(id) && facts.After(id) is { } attributes; at = attributes.Parent)
        {
            if (attributes.Sector is OrganizationSector.Commune or OrganizationSector.Ward or OrganizationSector.Township or OrganizationSector.SpecialZone)
            {
                return id;
            }
        }

        return null;
    }
}
