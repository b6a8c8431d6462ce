using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Formation;

/// <summary>What the number of members gives rise to. One method a provision.</summary>
internal static class MemberAdvice
{
    private const string Full = "situation.full";
    private const string Members = "situation.members";
    private const string Kind = "situation.kind";
    private const string Role = "situation.role";

    public static void Judge(OrganizationSituation s, Assessment a)
    {
        LeastFullMembers(s, a);
        KindBySize(s, a);
        Agreement(s, a);
        Groups(s, a);
        Village(s, a);
        Commune(s, a);
        Delegation(s, a);
        Powers(s, a);
    }

    // A small party organization rests on the Charter, 21.5, and 294-QĐ/TW, 20.3.1; a large grassroots cell on practice.
    internal static void Consented(int members, int from, OrganizationKind kind, Assessment a)
    {
        var exception = a.Read(kind == OrganizationKind.PartyOrganization ? FormationLaw.PartyOrganizationBelow : FormationLaw.LargeGrassrootsCell);
        a.Remark(FormationCodes.ExceptionAgreed, Kind, exception.Citation, Arg.Number("members", members), Arg.Number("from", from));
        if (kind == OrganizationKind.Cell)
        {
            a.Remark(FormationCodes.RestsOnPractice, Kind, exception.Citation);
        }
    }

    // 208-QĐ/TW: what thirty members make is overtaken by a pilot whose text was not seen.
    internal static void Overtaken(Assessment a)
    {
        if (a.Read(FormationLaw.AttachedOrganizations) is { IsKnown: true, Value: true } pilot)
        {
            a.Remark(FormationCodes.OvertakenByPilot, Kind, pilot.Citation);
        }
    }

    // 208-QĐ/TW: one name, chi bộ.
    internal static void OneName(OrganizationKind kind, Assessment a)
    {
        if (kind == OrganizationKind.Cell && a.Read(FormationLaw.OneCellName) is { IsKnown: true, Value: true } oneName)
        {
            a.Remark(FormationCodes.OneCellName, Role, oneName.Citation);
        }
    }

    // Charter, 21.2, 24.1.
    private static void LeastFullMembers(OrganizationSituation s, Assessment a)
    {
        if (a.Require(FormationLaw.FullMembersMin, Full) is not { } least)
        {
            return;
        }

        if (s.Full < least.Value)
        {
            a.Breach(FormationCodes.TooFewFullMembers, Full, least.Citation, Arg.Number("full", s.Full), Arg.Number("least", least.Value));
        }
        else if (s.Kind == OrganizationKind.Cell)
        {
            FormationAdvice.Near(FormationLaw.FullMembersMin, s.Full, least, Full, a);
        }
    }

    // Charter, 21.3–21.5; 294-QĐ/TW, 20.3.1.
    private static void KindBySize(OrganizationSituation s, Assessment a)
    {
        if (s.Role != TierRole.Grassroots)
        {
            return;
        }

        OneName(s.Kind, a);
        if (a.Require(FormationLaw.PartyOrganizationFrom, Members) is not { } from)
        {
            return;
        }

        a.Read(FormationLaw.CountsProbationary);
        var due = s.Members >= from.Value ? OrganizationKind.PartyOrganization : OrganizationKind.Cell;
        if (due != s.Kind || Math.Abs((long)s.Members - from.Value) <= 1)
        {
            Overtaken(a);
        }

        if (due == s.Kind)
        {
            FormationAdvice.Near(FormationLaw.PartyOrganizationFrom, s.Members, from, Members, a);
        }
        else if (s.SuperiorAgreed)
        {
            Consented(s.Members, from.Value, s.Kind, a);
        }
        else if (s.Kind == OrganizationKind.Cell)
        {
            a.Breach(FormationCodes.CellTooLarge, Members, from.Citation, Arg.Number("members", s.Members), Arg.Number("from", from.Value));
        }
        else
        {
            a.Breach(FormationCodes.PartyOrganizationTooSmall, Members, from.Citation, Arg.Number("members", s.Members), Arg.Number("from", from.Value));
        }
    }

    // 294-QĐ/TW, 20.3.2. It speaks of agencies and units, not of villages, whose cells cannot become party organizations.
    private static void Agreement(OrganizationSituation s, Assessment a)
    {
        if (s.Kind != OrganizationKind.Cell || s.Role != TierRole.Subordinate || Places.IsResidential(s.Sector))
        {
            return;
        }

        var above = a.Read(FormationLaw.CellAgreementAbove);
        if (!above.IsKnown)
        {
            if (a.Read(FormationLaw.PartyOrganizationFrom) is { IsKnown: true } from && s.Members > from.Value)
            {
                a.OpenValue(FormationLaw.CellAgreementAbove.Key, a.On, Members);
            }
        }
        else if (s.Members <= above.Value)
        {
            FormationAdvice.Near(FormationLaw.CellAgreementAbove, s.Members, above, Members, a);
        }
        else if (s.SuperiorAgreed)
        {
            a.Remark(FormationCodes.ExceptionAgreed, Kind, above.Citation, Arg.Number("members", s.Members), Arg.Number("from", above.Value + 1));
        }
        else
        {
            a.Breach(FormationCodes.CellNeedsAgreement, Members, above.Citation, Arg.Number("members", s.Members), Arg.Number("above", above.Value));
        }
    }

    // 294-QĐ/TW, 20.3.2: several groups, so at least two.
    private static void Groups(OrganizationSituation s, Assessment a)
    {
        if (s.Kind != OrganizationKind.Cell || a.Read(FormationLaw.GroupsFrom) is not { IsKnown: true } from || s.Members < from.Value || s.Groups > 1)
        {
            return;
        }

        a.Add(
            FormationCodes.GroupsDue,
            s.Groups is null ? FindingEffect.Note : FindingEffect.Breach,
            "situation.groups",
            from.Citation,
            Arg.Number("members", s.Members),
            Arg.Number("from", from.Value));
    }

    // 294-QĐ/TW, 20.2.2, under the heading of 20.2: where the commune is superior of grassroots organizations.
    private static void Village(OrganizationSituation s, Assessment a)
    {
        if (!Places.IsResidential(s.Sector) || a.Read(FormationLaw.VillageCellOnly) is not { IsKnown: true, Value: true } only)
        {
            return;
        }

        var isUnderCommune = s.SuperiorSector is { } sector && Places.IsCommune(sector);
        if (isUnderCommune && s.SuperiorRole != TierRole.SuperiorOfGrassroots && (s.SuperiorRole is TierRole.Grassroots || s.SuperiorSector == OrganizationSector.SpecialZone))
        {
            return;
        }

        // Of a superior that is not known, or stands between, only the law of the day says what the commune is.
        var isSuperior = s is { SuperiorRole: TierRole.SuperiorOfGrassroots } && isUnderCommune;
        if (!isSuperior && a.Read(LifecycleLaw.CommuneRole) is not { IsKnown: true, Value: TierRole.SuperiorOfGrassroots })
        {
            return;
        }

        var isDirectlyBelow = s.SuperiorSector is null || isSuperior;
        if (s is not { Kind: OrganizationKind.Cell, Role: TierRole.Subordinate } || !isDirectlyBelow)
        {
            a.Breach(FormationCodes.VillageOnlyCell, Kind, only.Citation);
        }
    }

    // Charter, 21.2; 294-QĐ/TW, 10.2; 208-QĐ/TW. For special zones the province chooses while communes are superior.
    private static void Commune(OrganizationSituation s, Assessment a)
    {
        if (s.Kind == OrganizationKind.Cell
            || !Places.IsCommune(s.Sector)
            || s.Role is not (TierRole.Grassroots or TierRole.SuperiorOfGrassroots)
            || (s.SuperiorSector is { } above && Places.IsCommune(above))
            || a.Read(LifecycleLaw.CommuneRole) is not { IsKnown: true } role
            || (role.Value == TierRole.SuperiorOfGrassroots && s.Sector == OrganizationSector.SpecialZone))
        {
            return;
        }

        if (s.Role != role.Value)
        {
            a.Remark(FormationCodes.CommuneRole, Role, role.Citation, Arg.Term("role", s.Role), Arg.Term("expected", role.Value));
        }
    }

    // 294-QĐ/TW, 22.1.
    private static void Delegation(OrganizationSituation s, Assessment a)
    {
        if (s is { Kind: OrganizationKind.PartyOrganization, Role: TierRole.Grassroots }
            && Places.IsNamedForGrants(s.Sector)
            && s.GoodYears > 0
            && !s.IsDelegated
            && a.Read(GrantLaw.DelegatedGoodYears) is { IsKnown: true } years
            && a.Read(GrantLaw.DelegatedAbove) is { IsKnown: true } above
            && s.GoodYears >= years.Value
            && s.Members > above.Value)
        {
            a.Remark(FormationCodes.MayBeDelegated, Members, above.Citation, Arg.Number("members", s.Members));
            GrantRules.NoteNotSeen(GrantLaw.DelegatedAbove, a);
        }
    }

    // 294-QĐ/TW, 10.6 and 22: nothing takes the power away but a decision; the superior checks, and may revoke it.
    private static void Powers(OrganizationSituation s, Assessment a)
    {
        if (s.IsDelegated && a.Read(GrantLaw.DelegatedAbove) is { IsKnown: true } above && s.Members <= above.Value)
        {
            Below(OrganizationPower.Delegated, s, above.Value + 1, above.Citation, a);
        }

        // Below the smaller number it is too few under either reading.
        if (s.IsEmpowered && a.Read(GrantLaw.EmpoweredFromNamed) is { IsKnown: true } from && s.Members < from.Value)
        {
            Below(OrganizationPower.Empowered, s, from.Value, from.Citation, a);
        }
    }

    private static void Below(OrganizationPower power, OrganizationSituation s, int need, Citation? citation, Assessment a) =>
        a.Remark(FormationCodes.PowerBelowMembers, Members, citation, Arg.Term("power", power), Arg.Number("members", s.Members), Arg.Number("need", need));
}
