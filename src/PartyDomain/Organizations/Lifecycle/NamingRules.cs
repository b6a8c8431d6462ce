using NodaTime;
using PartyDomain.Organizations.Elections;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What an act may speak of: organizations that exist, identities never used, each named once, nothing out of order.</summary>
internal static class NamingRules
{
    public static RequirementStatus Exists(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : Met;
        foreach (var id in LifecycleFacts.Subjects(facts.Command).Distinct().Where(id => !facts.Before.Contains(id)))
        {
            a.Bar(LifecycleCodes.NotInExistence, "command.organization", null, Arg.Key("organization", id.Value), Arg.Date("on", facts.On));
            status = NotMet;
        }

        return status;
    }

    public static RequirementStatus NewId(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : Met;
        foreach (var made in facts.Founded.Where(made => facts.Tree.Find(made.Id) is not null))
        {
            a.Bar(LifecycleCodes.IdUsed, "command.id", null, Arg.Key("organization", made.Id.Value));
            status = NotMet;
        }

        return status;
    }

    // Offices and powers may be recorded in any order; what an organization is may not.
    public static RequirementStatus InOrder(LifecycleFacts facts, Assessment a)
    {
        LocalDate? last = null;
        foreach (var id in facts.Touched.Concat(LifecycleFacts.Subjects(facts.Command)).Distinct())
        {
            if (facts.Tree.Find(id) is { } organization)
            {
                foreach (var happened in OrganizationHistory.InForce(organization.History).Where(happened => happened is not (OfficeTaken or OfficeLeft or ElectionEvent or PowersGranted or PowersRevoked)))
                {
                    last = last is null || happened.On > last ? happened.On : last;
                }
            }
        }

        if (last is { } day && facts.On < day)
        {
            a.Bar(WorkflowCodes.BeforePrevious, "command.on", null, Arg.Date("on", facts.On), Arg.Date("last", day));
            return NotMet;
        }

        return facts.Command is null ? Pending : Met;
    }

    // An act that is dated back holds, but nobody could keep limits that ran before it was decided.
    public static RequirementStatus DecisionDay(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is not { } command)
        {
            return Pending;
        }

        if (command.Decided <= command.On)
        {
            return Met;
        }

        a.Breach(LifecycleCodes.DecidedAfterEffect, "command.decidedOn", null, Arg.Date("decided", command.Decided), Arg.Date("on", command.On));
        return NotMet;
    }

    public static RequirementStatus ChangesSomething(LifecycleFacts facts, Assessment a)
    {
        if (facts.Command is null || LifecycleFacts.Subjects(facts.Command).FirstOrDefault() is var id && (id == default || facts.Now(id) is null))
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (facts.Now(id) == facts.After(id))
        {
            a.Bar(LifecycleCodes.NothingChanges, "command", null, Arg.Key("organization", id.Value));
            return NotMet;
        }

        return Met;
    }

    public static RequirementStatus Named(LifecycleFacts facts, Assessment a)
    {
        var (olds, news, handed, few) = facts.Command switch
        {
            SplitOrganization c => ([c.Organization], c.Into.Select(part => part.Id).ToList(), c.Handovers, c.Into.Count < (c.Continues ? 1 : 2)),
            MergeOrganizations c => (c.Organizations.ToList(), [c.Into], [], c.Organizations.Count < (c.Founded is null ? 1 : 2)),
            EndOrganization c => ([c.Organization], [], c.Handovers, false),
            DissolveOrganization c => ([c.Organization], [], c.Handovers, false),
            _ => ((List<OrganizationId>)[], (List<OrganizationId>)[], ValueList<OrganizationHandover>.Empty, false),
        };
        var status = facts.Command is null ? Pending : Met;
        if (few)
        {
            a.Bar(LifecycleCodes.TooFew, "command", null);
            status = NotMet;
        }

        foreach (var id in news.Intersect(olds))
        {
            a.Bar(LifecycleCodes.IntoItself, "command.into", null, Arg.Key("organization", id.Value));
            status = NotMet;
        }

        foreach (var group in olds.GroupBy(id => id).Concat(news.GroupBy(id => id)).Concat(handed.GroupBy(item => item.Organization, item => item.Organization)).Where(group => group.Count() > 1))
        {
            a.Bar(LifecycleCodes.NamedTwice, "command", null, Arg.Key("organization", group.Key.Value));
            status = NotMet;
        }

        return status;
    }
}
