using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>Reads from the tree where a cell stands on a day.</summary>
internal static class CellEvidence
{
    public static CellSituation? Of(Register register, OrganizationId cell, EvidenceRequest request, List<Finding> missing)
    {
        var day = request.Command.On;
        var upward = register.Organizations.Upward(cell, day).Select(id => (Id: id, register.Organizations.Find(id)!.On(day)!.Role, register.Organizations.Find(id)!.On(day)!.Sector)).ToList();
        if (upward.Count == 0)
        {
            missing.Add(Open(RegisterCodes.OrganizationNotThere, Arg.Key("organization", cell.Value), Arg.Date("on", day)));
            return null;
        }

        var grassroots = upward.FindIndex(item => item.Role == TierRole.Grassroots);
        var place = grassroots switch
        {
            0 => CellPlace.GrassrootsCell,
            > 0 => CellPlace.UnderGrassrootsCommittee,
            _ => CellPlace.VillageUnderCommune,
        };
        if (Superior(upward.Skip(grassroots < 0 ? 1 : grassroots + 1).SkipWhile(item => item.Role == TierRole.Grassroots).Select(item => (item.Role, item.Sector)).ToList()) is not { } superior)
        {
            missing.Add(Open(RegisterCodes.SuperiorNotKnown, Arg.Key("organization", cell.Value), Arg.Date("on", day)));
            return null;
        }

        if (request.ApplicantPlace is null)
        {
            missing.Add(RegisterEvidence.Note("evidence.cell.applicantPlace", "host-must-say.applicant-place"));
        }

        var delegated = grassroots < 0 ? null : Power(register, [upward[grassroots].Id], OrganizationPower.Delegated, day);
        var empowered = Power(register, upward.Skip(1).Select(item => item.Id), OrganizationPower.Empowered, day);
        var residence = upward[0].Sector is OrganizationSector.Village or OrganizationSector.ResidentialGroup;
        return new CellSituation(cell, day, request.Origin, place, superior)
        {
            HasPartCommittee = upward.Take(Math.Max(grassroots, 0)).Any(item => item.Role == TierRole.Part),
            Delegated = request.Delegated ?? delegated?.Held,
            Empowered = request.Empowered ?? empowered?.Held,
            EmpoweredToAdmit = request.EmpoweredToAdmit || (request.Empowered is null && empowered?.Grants.Contains(PowerGrant.Admission) == true),
            ApplicantPlace = request.ApplicantPlace ?? (residence ? OrganizationPlace.Residence : OrganizationPlace.Workplace),
        };
    }

    /// <summary>The grassroots organization of a cell on a day; null where there is none.</summary>
    public static OrganizationId? Grassroots(Register register, OrganizationId cell, LocalDate day) =>
        First(register, cell, day, TierRole.Grassroots);

    /// <summary>The nearest organization with a role, going up from one; null where there is none.</summary>
    public static OrganizationId? First(Register register, OrganizationId from, LocalDate day, TierRole role)
    {
        foreach (var id in register.Organizations.Upward(from, day))
        {
            if (register.Organizations.Find(id)!.On(day)!.Role == role)
            {
                return id;
            }
        }

        return null;
    }

    // Of several the nearest counts.
    private static (Delegation Held, ValueList<PowerGrant> Grants)? Power(Register register, IEnumerable<OrganizationId> upward, OrganizationPower power, LocalDate day)
    {
        foreach (var id in upward)
        {
            if (register.Organizations.Find(id)!.PowerOn(power, day) is { } term)
            {
                return (new Delegation(term.From, term.Until), term.Grants);
            }
        }

        return null;
    }

    // A grassroots committee given superior powers may stand between (294-QĐ/TW, 20.1.1): the superior is above it.
    private static SuperiorKind? Superior(IReadOnlyList<(TierRole Role, OrganizationSector Sector)> above) => above switch
    {
        [] => null,
        _ when above.Any(item => item.Sector == OrganizationSector.Army) => SuperiorKind.Army,
        _ when above.Any(item => item.Sector == OrganizationSector.Overseas) => SuperiorKind.Overseas,
        [{ Role: TierRole.Provincial, Sector: OrganizationSector.Police }, ..] => SuperiorKind.CentralPolice,
        [{ Role: TierRole.Provincial or TierRole.Central }, ..] => SuperiorKind.Provincial,
        [{ Role: TierRole.SuperiorOfGrassroots }, ..] => SuperiorKind.Ordinary,
        _ => null,
    };

    private static Finding Open(string code, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Open, "evidence.cell", null, ValueList.Create(arguments));
}
