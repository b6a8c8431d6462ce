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

        // 294-QĐ/TW, 6.3.5: they are transferred after the decision, within a limit, so that the act does not wait for it.
        if (facts.Members(id, a, required: false) is not { Total: > 0 } members)
        {
            return Met;
        }

        a.Remark(LifecycleCodes.MembersNotProvided, "command.membersTo", a.Read(LifecycleLaw.TransferAfterEnding).Citation, Arg.Number("members", members.Total));
        return NotMet;
    }
}
