using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Who has to agree to handing over. What the Central Organization Commission agrees to besides is in <see cref="SpecialKindRules"/>.</summary>
internal static class ConsentRules
{
    // 06-HD/TW, 10.5 a: out of a province into a bloc, or the other way round, by whatever act
    public static RequirementStatus BetweenBlocs(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, to) in Moves(facts).Distinct())
        {
            if (facts.Before.Contains(id) && facts.Before.Contains(to)
                && facts.Before.Above(id, TierRole.Provincial) is { } old && facts.Before.Above(to, TierRole.Provincial) is { } now
                && old != now && IsProvince(facts, old) != IsProvince(facts, now))
            {
                status = Statuses.Worst(status == NotApplicable ? Met : status, SpecialKindRules.Agreed(facts, id, LifecycleLaw.BetweenBlocsConsent, a));
            }
        }

        return status;
    }

    // 06-HD/TW, 10.5 b: the superior of the receiving side receives, unless one that stands above both sides decides
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

        if (a.Require(LifecycleLaw.ReceivingDecides, "evidence.consents") is not { } rule)
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
            || !facts.Before.Contains(to) || facts.Before.Path(to).Contains(from) || facts.Now(from)?.Role != TierRole.SuperiorOfGrassroots || command.DecidedBy != from)
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

    // What comes under another superior, and the superior, or what it is merged into.
    private static IEnumerable<(OrganizationId Id, OrganizationId To)> Moves(LifecycleFacts facts) => facts.Command switch
    {
        ReparentOrganization { Parent: { } to } c => [(c.Organization, to)],
        MergeOrganizations c when (c.Founded is { } founded ? founded.Parent : c.Into) is { } to => c.Organizations.Distinct().Select(id => (id, to)),
        SplitOrganization c => c.Handovers.Select(item => (item.Organization, item.To)).Concat(c.Into.Where(part => part.Attributes.Parent is not null).Select(part => (c.Organization, part.Attributes.Parent!.Value))),
        EndOrganization c => c.Handovers.Select(item => (item.Organization, item.To)),
        DissolveOrganization c => c.Handovers.Select(item => (item.Organization, item.To)),
        _ => [],
    };

    private static bool IsProvince(LifecycleFacts facts, OrganizationId id) => facts.Before[id].Sector == OrganizationSector.Territory;
}
