using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>
/// What the Central Organization Commission agrees to: special zones, superior organizations of a special kind, and grassroots party organizations
/// directly under a committee under the Centre.
/// </summary>
internal static class SpecialKindRules
{
    private const string Consents = "evidence.consents";

    // 294-QĐ/TW, 10.2, 10.4.3 and 10.4.4
    public static RequirementStatus Founded(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var id in facts.Touched)
        {
            if (facts.After(id) is not { } after)
            {
                continue;
            }

            var (old, now) = (KindOf(facts, id, before: true), KindOf(facts, id, before: false));
            if (now == SpecialKind.Zone && (old != now || facts.Now(id)!.Role != after.Role))
            {
                status = Worst(status, Agreed(facts, id, LifecycleLaw.SpecialZoneConsent, a));
            }
            else if (now is SpecialKind.Superior or SpecialKind.Base && old != now)
            {
                status = Worst(status, Place(facts, id, now, a));
            }
        }

        return status;
    }

    // 06-HD/TW, 12: what is ended; what is merged away or split up is neither founded nor ended in so many words
    public static RequirementStatus Ended(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        var gone = facts.Command switch
        {
            EndOrganization c => [c.Organization],
            MergeOrganizations c => c.Organizations.Distinct(),
            SplitOrganization { Continues: false } c => [c.Organization],
            _ => Enumerable.Empty<OrganizationId>(),
        };
        foreach (var id in gone.Where(id => KindOf(facts, id, before: true) == SpecialKind.Superior))
        {
            status = Worst(status, End(facts, id, a));
        }

        return status;
    }

    /// <summary>Whether the Commission agreed, where the law of the day asks for it.</summary>
    public static RequirementStatus Agreed(LifecycleFacts facts, OrganizationId id, Provision<bool> provision, Assessment a)
    {
        if (a.Read(provision).Status == InForceStatus.Repealed)
        {
            return NotApplicable;
        }

        if (a.Require(provision, Consents) is not { } rule)
        {
            return Undetermined;
        }

        if (!rule.Value || facts.HasConsent(ConsentKind.CentralOrganizationCommission, id))
        {
            return Met;
        }

        a.Bar(LifecycleCodes.CommissionConsentMissing, Consents, rule.Citation, Arg.Key("organization", id.Value));
        return NotMet;
    }

    private static RequirementStatus Place(LifecycleFacts facts, OrganizationId id, SpecialKind kind, Assessment a)
    {
        if (IsOwn(facts, id, before: false, a))
        {
            return NotApplicable;
        }

        // 294-QĐ/TW, 10.4.2 a against 10.4.3: what stands directly under a bloc of central agencies
        var bloc = kind == SpecialKind.Base && facts.After(facts.After(id)!.Parent!.Value) is { } above && Places.IsAgency(above.Sector);
        if (bloc && a.Read(LifecycleLaw.SpecialKindConsent) is { IsKnown: true } rule && !facts.HasConsent(ConsentKind.CentralOrganizationCommission, id))
        {
            switch (a.Law.Settings.CentralBlocBase)
            {
                case null:
                    a.OpenSetting(SettingKeys.CentralBlocBase, Consents, rule.Citation);
                    return Undetermined;
                case CentralBlocBaseReading.BlocDecides:
                    return Met;
            }
        }

        return Agreed(facts, id, LifecycleLaw.SpecialKindConsent, a);
    }

    private static RequirementStatus End(LifecycleFacts facts, OrganizationId id, Assessment a)
    {
        if (IsOwn(facts, id, before: true, a))
        {
            return NotApplicable;
        }

        if (facts.Command is not EndOrganization && a.Read(LifecycleLaw.SpecialKindEndingConsent) is { IsKnown: true } rule
            && !facts.HasConsent(ConsentKind.CentralOrganizationCommission, id))
        {
            switch (a.Law.Settings.MergedSuperior)
            {
                case null:
                    a.OpenSetting(SettingKeys.MergedSuperior, Consents, rule.Citation);
                    return Undetermined;
                case MergedSuperiorReading.NotRequired:
                    return Met;
            }
        }

        return Agreed(facts, id, LifecycleLaw.SpecialKindEndingConsent, a);
    }

    private static bool IsOwn(LifecycleFacts facts, OrganizationId id, bool before, Assessment a)
    {
        if (!facts.IsInOwnSystem(id, before))
        {
            return false;
        }

        a.Remark(LifecycleCodes.OwnRules, $"organizations[{id}]", null, Arg.Key("organization", id.Value));
        return true;
    }

    // What stands under another province than before, or under one in its old place, was special already.
    private static SpecialKind KindOf(LifecycleFacts facts, OrganizationId id, bool before)
    {
        if ((before ? facts.Now(id) : facts.After(id)) is not { Kind: OrganizationKind.PartyOrganization } attributes)
        {
            return SpecialKind.None;
        }

        var above = attributes.Parent is { } parent ? before ? facts.Now(parent) : facts.After(parent) : null;
        return attributes switch
        {
            { Sector: OrganizationSector.SpecialZone, Role: TierRole.SuperiorOfGrassroots or TierRole.Grassroots } when !facts.StandsWithinCommune(attributes) => SpecialKind.Zone,
            _ when IsTerritory(attributes.Sector) => SpecialKind.None,
            { Role: TierRole.SuperiorOfGrassroots } when !Places.IsAgency(attributes.Sector) => SpecialKind.Superior,
            { Role: TierRole.Grassroots } when above?.Role == TierRole.Provincial => SpecialKind.Base,
            _ => SpecialKind.None,
        };
    }

    private static bool IsTerritory(OrganizationSector sector) => Places.IsCommune(sector) || Places.IsResidential(sector) || sector == OrganizationSector.Territory;

    private static RequirementStatus Worst(RequirementStatus so, RequirementStatus one) => one == NotApplicable ? so : Statuses.Worst(so is NotApplicable or Pending ? Met : so, one);

    private enum SpecialKind
    {
        None = 0,
        Zone = 1,
        Superior = 2,
        Base = 3,
    }
}
