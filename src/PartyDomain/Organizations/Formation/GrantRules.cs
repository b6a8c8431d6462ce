using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Formation;

/// <summary>The conditions of grants, every one of them judged.</summary>
internal static class GrantRules
{
    private const string Members = "situation.members";

    // 294-QĐ/TW, 22.1.
    public static Outcome<FormationPermission> Delegation(OrganizationSituation s, Assessment a)
    {
        Grassroots(s, a, GrantLaw.DelegatedPlaces);
        Place(s, a, GrantLaw.DelegatedPlaces);
        var above = a.Require(GrantLaw.DelegatedAbove, Members);
        if (above is not null && s.Members <= above.Value)
        {
            a.Bar(FormationCodes.NotEnoughMembers, Members, above.Citation, Arg.Number("members", s.Members), Arg.Number("need", above.Value + 1));
        }

        if (a.Require(GrantLaw.DelegatedGoodYears, "situation.goodYears") is { } years && s.GoodYears < years.Value)
        {
            a.Bar(FormationCodes.NotEnoughGoodYears, "situation.goodYears", years.Citation, Arg.Number("years", s.GoodYears), Arg.Number("need", years.Value));
        }

        Decision(GrantLaw.DelegatedByDecision, s.SuperiorRole ?? TierRole.SuperiorOfGrassroots, a);
        return Conclude(FormationPermissionKind.Delegation, (above?.Value ?? 0) + 1, GrantLaw.DelegatedAbove, a);
    }

    // 294-QĐ/TW, 10.6.
    public static Outcome<FormationPermission> Empowerment(OrganizationSituation s, Assessment a)
    {
        Grassroots(s, a, GrantLaw.EmpoweredPlaces);
        Place(s, a, GrantLaw.EmpoweredPlaces);
        Pilot(s, a);
        if (a.Require(GrantLaw.EmpoweredPosition, "situation.isImportant") is { } position)
        {
            if (!s.IsImportant)
            {
                a.Bar(FormationCodes.NotImportant, "situation.isImportant", position.Citation);
            }

            if (!s.HasGrassrootsUnits)
            {
                a.Bar(FormationCodes.NoGrassrootsUnits, "situation.hasGrassrootsUnits", position.Citation);
            }
        }

        var need = EmpoweredNeed(s, a);
        Decision(GrantLaw.EmpoweredAfterAgreement, TierRole.Provincial, a);
        return Conclude(FormationPermissionKind.Empowerment, need, GrantLaw.EmpoweredFrom, a);
    }

    // 294-QĐ/TW, 10.4.4.
    public static Outcome<FormationPermission> SpecialSuperior(OrganizationSituation s, Assessment a)
    {
        UnderProvince(s, a, GrantLaw.SpecialSuperiorUnderProvince);
        if (a.Require(GrantLaw.SpecialSuperiorLegalPersons, "situation.hasLegalPersons") is { } legal && !s.HasLegalPersons)
        {
            a.Bar(FormationCodes.NoLegalPersons, "situation.hasLegalPersons", legal.Citation);
        }

        if (a.Require(GrantLaw.SpecialSuperiorGrassroots, "situation.hasGrassrootsUnits") is { } units && !s.HasGrassrootsUnits)
        {
            a.Bar(FormationCodes.NoGrassrootsUnits, "situation.hasGrassrootsUnits", units.Citation);
        }

        var from = a.Require(GrantLaw.SpecialSuperiorFrom, Members);
        AtLeast(s, from, a);
        Decision(LifecycleLaw.SpecialKindConsent, TierRole.Provincial, a);
        return Conclude(FormationPermissionKind.SpecialSuperior, from?.Value ?? 0, GrantLaw.SpecialSuperiorFrom, a);
    }

    // Two hundred for bodies of the Centre and for "party organizations directly under a province": whether an enterprise or service unit
    // there needs four hundred all the same is open.
    private static int EmpoweredNeed(OrganizationSituation s, Assessment a)
    {
        if (a.Require(GrantLaw.EmpoweredFrom, Members) is not { } large || a.Require(GrantLaw.EmpoweredFromNamed, Members) is not { } small)
        {
            return 0;
        }

        var isUnderLocalProvince = s.SuperiorSector == OrganizationSector.Territory;
        var isNamed = s.IsCentralBody || (isUnderLocalProvince && Places.IsAgency(s.Sector));
        if (!isNamed && s.SuperiorSector is null && !s.IsSpecialCase && s.Members >= small.Value && s.Members < large.Value)
        {
            a.Add(FormationCodes.SuperiorNotKnown, FindingEffect.Open, "situation.superiorSector", small.Citation);
            return small.Value;
        }

        var isOpen = !isNamed && isUnderLocalProvince && !s.IsSpecialCase && s.Members < large.Value && a.Law.Settings.EmpoweredMembers is null;
        if (isOpen && s.Members >= small.Value)
        {
            a.OpenSetting(SettingKeys.EmpoweredMembers, Members, small.Citation);
            return small.Value;
        }

        // Below two hundred it is too few under either reading.
        var takesSmall = isNamed || isOpen || s.SuperiorSector is null || (isUnderLocalProvince && a.Law.Settings.EmpoweredMembers == EmpoweredMembersReading.UnderProvince);
        var need = takesSmall && !(s.SuperiorSector is null && s.Members >= large.Value) ? small : large;
        if (s.IsSpecialCase && s.Members < need.Value)
        {
            a.Remark(FormationCodes.SecretariatDecides, Members, need.Citation);
            return s.Members;
        }

        AtLeast(s, need, a);
        return need.Value;
    }

    private static void AtLeast(OrganizationSituation s, InForce<int>? need, Assessment a)
    {
        if (need is not null && s.Members < need.Value)
        {
            a.Bar(FormationCodes.NotEnoughMembers, Members, need.Citation, Arg.Number("members", s.Members), Arg.Number("need", need.Value));
        }
    }

    private static void Grassroots(OrganizationSituation s, Assessment a, Provision<bool> provision)
    {
        if (a.Require(provision, "situation.kind") is { } rule && s is not { Kind: OrganizationKind.PartyOrganization, Role: TierRole.Grassroots })
        {
            a.Bar(FormationCodes.NotGrassrootsPartyOrganization, "situation.kind", rule.Citation, Arg.Term("kind", s.Kind), Arg.Term("role", s.Role));
        }
    }

    private static void Place(OrganizationSituation s, Assessment a, Provision<bool> provision)
    {
        if (a.Read(provision) is { IsKnown: true } places && !Places.IsNamedForGrants(s.Sector))
        {
            a.Bar(FormationCodes.PlaceNotNamed, "situation.sector", places.Citation, Arg.Term("sector", s.Sector));
        }
    }

    // 294-QĐ/TW, 10.6.1; below other superiors 10.6.2 đ leaves it to a pilot of the Secretariat.
    private static void Pilot(OrganizationSituation s, Assessment a)
    {
        const string Subject = "situation.superiorRole";
        if (s.SuperiorRole == TierRole.Provincial || a.Read(GrantLaw.EmpoweredPlaces) is not { IsKnown: true } places)
        {
            return;
        }

        if (s.IsInPilot)
        {
            a.Remark(FormationCodes.SecretariatDecides, Subject, places.Citation);
        }
        else if (s.SuperiorRole is null)
        {
            a.Add(FormationCodes.SuperiorNotKnown, FindingEffect.Open, Subject, places.Citation);
        }
        else
        {
            a.Add(FormationCodes.PilotNotKnown, FindingEffect.Open, Subject, places.Citation, Arg.Term("role", s.SuperiorRole.Value));
        }
    }

    private static void UnderProvince(OrganizationSituation s, Assessment a, Provision<bool> provision)
    {
        const string Subject = "situation.superiorRole";
        if (a.Require(provision, Subject) is not { } under || s.SuperiorRole == TierRole.Provincial)
        {
            return;
        }

        if (s.SuperiorRole is null)
        {
            a.Add(FormationCodes.SuperiorNotKnown, FindingEffect.Open, Subject, under.Citation);
        }
        else
        {
            a.Bar(FormationCodes.NotUnderProvince, Subject, under.Citation, Arg.Term("role", s.SuperiorRole.Value));
        }
    }

    private static void Decision(Provision<bool> provision, TierRole by, Assessment a)
    {
        if (a.Read(provision) is { IsKnown: true } decision)
        {
            a.Remark(FormationCodes.DecisionNeeded, "situation", decision.Citation, Arg.Term("by", by));
        }
    }

    /// <summary>Notes that a value is carried over from an earlier text.</summary>
    internal static void NoteNotSeen(Provision<int> provision, Assessment a)
    {
        if (a.Read(provision) is { IsKnown: true, Grade: EvidenceGrade.Presumed } presumed)
        {
            a.Remark(FormationCodes.NotSeen, "situation", presumed.Citation, Arg.Key("provision", provision.Key));
        }
    }

    private static Outcome<FormationPermission> Conclude(FormationPermissionKind kind, int least, Provision<int> provision, Assessment a)
    {
        NoteNotSeen(provision, a);
        return a.Conclude<FormationPermission>(() => [new(kind, least, null)]);
    }
}
