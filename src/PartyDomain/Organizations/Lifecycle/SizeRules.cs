using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What the number of members makes of an organization, and the three cases in which the superior agrees first (Charter, 21.2–21.5; 294-QĐ/TW, 20).</summary>
internal static class SizeRules
{
    // Charter, 21.2 and 24.1; 294-QĐ/TW, 20.2.1
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
        foreach (var made in facts.Founded.Where(made => made.Attributes.Kind == OrganizationKind.Cell || made.Attributes.Role == TierRole.Grassroots))
        {
            status = Statuses.Worst(status == NotApplicable ? Met : status, Enough(facts, made, rule, a));
        }

        return Statuses.Worst(status, Left(facts, rule, a));
    }

    // Charter, 21.3 and 21.4; 294-QĐ/TW, 20.3.1. What decides is the superior itself, so that a small party organization is agreed to.
    public static RequirementStatus KindBySize(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, attributes) in New(facts).Where(item => item.Attributes.Role == TierRole.Grassroots))
        {
            if (IsLeftToOthers(facts, id, a) || Total(facts, id, a) is not { } members || a.Require(FormationLaw.PartyOrganizationFrom, $"organizations[{id}].kind") is not { } from)
            {
                continue;
            }

            a.Read(FormationLaw.CountsProbationary);
            var due = members >= from.Value ? OrganizationKind.PartyOrganization : OrganizationKind.Cell;
            if (due == attributes.Kind)
            {
                status = Statuses.Worst(status == NotApplicable ? Met : status, Met);
            }
            else if (due == OrganizationKind.Cell)
            {
                var below = a.Read(FormationLaw.PartyOrganizationBelow);
                a.Remark(
                    LifecycleCodes.SmallPartyOrganization, $"organizations[{id}].kind", below.Citation ?? from.Citation, Arg.Key("organization", id.Value), Arg.Number("members", members), Arg.Number("from", from.Value));
            }
            else if (facts.HasConsent(ConsentKind.SuperiorOfDecider, id) && a.Read(FormationLaw.LargeGrassrootsCell) is { IsKnown: true } practice)
            {
                a.Remark(LifecycleCodes.RestsOnPractice, $"organizations[{id}].kind", practice.Citation, Arg.Key("organization", id.Value), Arg.Number("members", members), Arg.Number("from", from.Value));
            }
            else
            {
                a.Breach(LifecycleCodes.CellTooLarge, $"organizations[{id}].kind", from.Citation, Arg.Key("organization", id.Value), Arg.Number("members", members), Arg.Number("from", from.Value));
                status = NotMet;
            }
        }

        return status;
    }

    // Charter, 21.5; 294-QĐ/TW, 20.3.2. Villages have no other form than the cell (20.2.2).
    public static RequirementStatus LargeCell(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, attributes) in New(facts).Where(item => item.Attributes is { Kind: OrganizationKind.Cell, Role: TierRole.Subordinate } && !Places.IsResidential(item.Attributes.Sector)))
        {
            if (LifecycleFacts.Decides(attributes.Parent, facts.After) is not { } grassroots || facts.After(grassroots)?.Role != TierRole.Grassroots
                || IsLeftToOthers(facts, id, a) || Total(facts, id, a) is not { } members)
            {
                continue;
            }

            if (a.Read(FormationLaw.CellAgreementAbove) is not { IsKnown: true } above)
            {
                if (a.Read(FormationLaw.PartyOrganizationFrom) is { IsKnown: true } from && members > from.Value)
                {
                    a.OpenValue(FormationLaw.CellAgreementAbove.Key, a.On, $"organizations[{id}]");
                    status = Statuses.Worst(status, Undetermined);
                }
            }
            else if (members > above.Value)
            {
                status = Statuses.Worst(status == NotApplicable ? Met : status, Agreed(facts, id, grassroots, above.Citation, a));
            }
        }

        return status;
    }

    // Charter, 21.5; 29-QĐ/TW, 19.3 c
    public static RequirementStatus Part(LifecycleFacts facts, Assessment a)
    {
        var status = facts.Command is null ? Pending : NotApplicable;
        foreach (var (id, attributes) in New(facts).Where(item => item.Attributes.Role == TierRole.Part && facts.Now(item.Id)?.Role != TierRole.Part))
        {
            if (attributes.Parent is not { } grassroots || IsLeftToOthers(facts, id, a))
            {
                continue;
            }

            status = Statuses.Worst(
                status == NotApplicable ? Met : status,
                a.Require(FormationLaw.PartConsent, $"organizations[{id}]") is { } rule ? Agreed(facts, id, grassroots, rule.Citation, a) : Undetermined);
        }

        return status;
    }

    private static RequirementStatus Agreed(LifecycleFacts facts, OrganizationId id, OrganizationId grassroots, Citation? citation, Assessment a)
    {
        if (facts.HasSuperiorConsent(grassroots, id))
        {
            return Met;
        }

        a.Bar(LifecycleCodes.SuperiorConsentMissing, "evidence.consents", citation, Arg.Key("organization", id.Value), Arg.Key("decider", grassroots.Value));
        return NotMet;
    }

    private static RequirementStatus Enough(LifecycleFacts facts, NewOrganization made, InForce<int> rule, Assessment a)
    {
        if (Numbers(facts, made.Id, a, required: true) is not var (full, probationary))
        {
            return Pending;
        }

        if (full >= rule.Value)
        {
            return Met;
        }

        // 294-QĐ/TW, 6.3.3 b
        var (least, citation) = (rule.Value, rule.Citation);
        var abroad = made.Attributes.Kind == OrganizationKind.Cell && facts.Upward(made.Id).Any(item => item.Attributes.Sector == OrganizationSector.Overseas);
        if (abroad && a.Require(FormationLaw.PreparatoryCellFrom, $"organizations[{made.Id}]") is var preparatory && (preparatory is null || full + probationary >= preparatory.Value))
        {
            if (preparatory is null)
            {
                return Undetermined;
            }

            a.Remark(LifecycleCodes.PreparatoryCell, $"organizations[{made.Id}]", preparatory.Citation, Arg.Key("organization", made.Id.Value), Arg.Number("members", full + probationary));
            return Met;
        }

        a.Bar(LifecycleCodes.TooFewFullMembers, $"organizations[{made.Id}]", citation, Arg.Key("organization", made.Id.Value), Arg.Number("full", full), Arg.Number("least", least));
        return NotMet;
    }

    private static RequirementStatus Left(LifecycleFacts facts, InForce<int> rule, Assessment a)
    {
        if (facts.Command is not SplitOrganization { Continues: true } split || facts.Now(split.Organization)?.Kind != OrganizationKind.Cell
            || facts.Members(split.Organization, a, required: true) is not { } all)
        {
            return NotApplicable;
        }

        var (least, citation) = (rule.Value, rule.Citation);
        var left = all.Full - split.Into.Sum(part => facts.Members(part.Id, a, required: false)?.Full ?? 0);
        if (left >= least)
        {
            return Met;
        }

        a.Breach(LifecycleCodes.LeftTooFew, $"organizations[{split.Organization}]", citation, Arg.Key("organization", split.Organization.Value), Arg.Number("full", left), Arg.Number("least", least));
        return NotMet;
    }

    // 208-QĐ/TW: the pilot overtakes what thirty members make; 294-QĐ/TW, 10.3: so do the rules of the army and the police
    private static bool IsLeftToOthers(LifecycleFacts facts, OrganizationId id, Assessment a)
    {
        if (facts.IsInOwnSystem(id))
        {
            a.Remark(LifecycleCodes.OwnRules, $"organizations[{id}]", null, Arg.Key("organization", id.Value));
            return true;
        }

        if (a.Read(FormationLaw.AttachedOrganizations) is { IsKnown: true, Value: true } pilot)
        {
            a.Remark(LifecycleCodes.AttachedPilot, $"organizations[{id}]", pilot.Citation, Arg.Key("organization", id.Value));
            return true;
        }

        return false;
    }

    /// <summary>What is founded, or gets another kind or role.</summary>
    private static IEnumerable<(OrganizationId Id, OrganizationAttributes Attributes)> New(LifecycleFacts facts)
    {
        foreach (var id in facts.Touched)
        {
            if (facts.After(id) is { } after && (facts.Now(id) is not { } now || now.Role != after.Role || now.Kind != after.Kind))
            {
                yield return (id, after);
            }
        }
    }

    // What is founded was asked for already; of what changes its kind or role the numbers are needed here.
    private static int? Total(LifecycleFacts facts, OrganizationId id, Assessment a) =>
        Numbers(facts, id, a, required: facts.Now(id) is not null) is var (full, probationary) ? full + probationary : null;

    private static (int Full, int Probationary)? Numbers(LifecycleFacts facts, OrganizationId id, Assessment a, bool required)
    {
        if (facts.Command is not MergeOrganizations merge || facts.Now(id) is not null)
        {
            return facts.Members(id, a, required) is { } given ? (given.Full, given.Probationary) : null;
        }

        var merged = merge.Organizations.Distinct().Select(one => facts.Members(one, a, required)).ToList();
        return merged.Exists(item => item is null) ? null : (merged.Sum(item => item!.Full), merged.Sum(item => item!.Probationary));
    }
}
