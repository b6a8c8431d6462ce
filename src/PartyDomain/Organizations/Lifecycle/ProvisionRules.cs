using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Nothing is left without a place: the organizations below, and the members.</summary>
internal static class ProvisionRules
{
    public static RequirementStatus Below(LifecycleFacts facts, Assessment a)
    {
        var (id, handed, ends) = facts.Command switch
        {
            SplitOrganization c => (c.Organization, c.Handovers, !c.Continues),
            EndOrganization c => (c.Organization, c.Handovers, true),
            DissolveOrganization c => (c.Organization, c.Handovers, true),
            _ => (default, [], false),
        };
        if (id == default || facts.Now(id) is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        var children = facts.Before.Children(id).ToHashSet();
        foreach (var child in children.Where(child => ends && handed.All(item => item.Organization != child)))
        {
            a.Bar(LifecycleCodes.ChildNotProvided, "command.handovers", null, Arg.Key("organization", child.Value));
            status = NotMet;
        }

        var into = (facts.Command as SplitOrganization)?.Into.Select(part => part.Id).ToHashSet();
        foreach (var item in handed.Where(item => !children.Contains(item.Organization) || item.To == id || into?.Contains(item.To) == false))
        {
            a.Bar(LifecycleCodes.WrongHandover, "command.handovers", null, Arg.Key("organization", item.Organization.Value), Arg.Key("to", item.To.Value));
            status = NotMet;
        }

        return status;
    }

    public static RequirementStatus MembersTo(LifecycleFacts facts, Assessment a)
    {
        var (id, to) = facts.Command switch
        {
            EndOrganization c => (c.Organization, c.MembersTo),
            DissolveOrganization c => (c.Organization, c.MembersTo),
            _ => (default, null),
        };
        if (id == default || facts.Now(id) is not { } now)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (to is { } cell && (cell == id || facts.After(cell) is not { Kind: OrganizationKind.Cell }))
        {
            a.Bar(LifecycleCodes.MembersToNoCell, "command.membersTo", null, Arg.Key("organization", cell.Value));
            return NotMet;
        }

        if (to is not null || now.Kind != OrganizationKind.Cell || facts.Command is DissolveOrganization)
        {
            return to is null ? NotApplicable : Met;
        }

        if (facts.Members(id, a, required: true) is not { } members)
        {
            return Pending;
        }

        if (members.Total > 0)
        {
            a.Bar(LifecycleCodes.MembersNotProvided, "command.membersTo", a.Read(LifecycleLaw.TransferAfterEnding).Citation, Arg.Number("members", members.Total));
            return NotMet;
        }

        return Met;
    }

    // The Charter, 21 and 24; 294-QĐ/TW, 20.2.1
    public static RequirementStatus LeastMembers(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is null)
        {
            return Pending;
        }

        if (a.Require(FormationLaw.FullMembersMin, "organizations") is not { } rule)
        {
            return Undetermined;
        }

        var status = NotApplicable;
        var (least, citation) = (rule.Value, rule.Citation);
        foreach (var made in facts.Founded.Where(made => made.Attributes.Kind == OrganizationKind.Cell))
        {
            var merged = (facts.Command as MergeOrganizations)?.Organizations.Distinct().Select(id => facts.Members(id, a, required: true)).ToList();
            var full = merged is null ? facts.Members(made.Id, a, required: true)?.Full : merged.Exists(item => item is null) ? null : merged.Sum(item => item!.Full);
            status = Statuses.Worst(status == NotApplicable ? Met : status, full is null ? Pending : full >= least ? Met : NotMet);
            if (full < least)
            {
                a.Bar(LifecycleCodes.TooFewFullMembers, $"organizations[{made.Id}]", citation, Arg.Key("organization", made.Id.Value), Arg.Number("full", full.Value), Arg.Number("least", least));
            }
        }

        if (facts.Command is SplitOrganization { Continues: true } split && facts.Now(split.Organization)?.Kind == OrganizationKind.Cell
            && facts.Members(split.Organization, a, required: true) is { } all)
        {
            var left = all.Full - split.Into.Sum(part => facts.Members(part.Id, a, required: false)?.Full ?? 0);
            if (left < least)
            {
                a.Breach(LifecycleCodes.LeftTooFew, $"organizations[{split.Organization}]", citation, Arg.Key("organization", split.Organization.Value), Arg.Number("full", left), Arg.Number("least", least));
                status = Statuses.Worst(status, NotMet);
            }
        }

        return status;
    }
}
