using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes what a fictitious register knows of a person beside the membership.</summary>
internal sealed class ProfileMaker
{
    private readonly Dice dice;
    private readonly Dice studies;
    private readonly Dictionary<OrganizationId, List<CoverageUnitId>> served;
    private readonly Dictionary<OrganizationId, List<CoverageUnitId>> inCommune;

    public ProfileMaker(RegisterLayout layout, long seed)
    {
        dice = new Dice(seed, 2);
        studies = new Dice(seed, 23);
        served = layout.Villages.Where(village => village.Cell is not null).GroupBy(village => village.Cell!.Value).ToDictionary(group => group.Key, group => group.Select(village => village.Id).ToList());
        inCommune = layout.Villages.Where(village => village.Cell is not null).GroupBy(village => village.Within).ToDictionary(group => group.Key, group => group.Select(village => village.Id).ToList());
    }

    /// <summary>Makes a profile.</summary>
    /// <param name="cell">The cell of the person.</param>
    /// <param name="from">The day from which it holds.</param>
    /// <param name="bornOn">The day of birth.</param>
    /// <returns>The profile. Something is unknown now and then.</returns>
    public MemberProfile Make(CellPlan cell, LocalDate from, LocalDate bornOn)
    {
        var young = bornOn.PlusYears(30) > from;
        return new MemberProfile(from)
        {
            BornOn = bornOn,
            Sex = dice.Percent(1) ? null : dice.Percent(cell.Sector is OrganizationSector.Army or OrganizationSector.Police ? 12 : 46) ? Sex.Female : Sex.Male,
            YouthUnionMember = dice.Percent(2) ? null : young && dice.Percent(85),
            PrivateBusinessOwner = dice.Percent(1),
            Occupation = OccupationIn(cell.Sector) is not { } occupation ? null : cell.IsResidential && bornOn.PlusYears(60) <= from && studies.Percent(80) ? Occupation.StoppedWorking : occupation,
            GeneralEducation = GeneralEducationOf(bornOn, from),
            ProfessionalLevel = studies.Percent(3) ? null : (ProfessionalLevel)studies.Weighted(cell.IsResidential ? [45, 20, 16, 8, 10, 1, 0] : [6, 8, 18, 16, 42, 9, 1]),
            AcademicTitle = studies.Percent(2) ? null : (AcademicTitle)studies.Weighted(cell.IsResidential ? [1, 0, 0] : [197, 2, 1]),
            PoliticalTheory = studies.Percent(4) ? null : (PoliticalTheory)studies.Weighted(cell.IsResidential ? [60, 30, 9, 1] : [25, 30, 35, 10]),
            MarriedToForeigner = studies.Percent(3) ? null : studies.Percent(1),
            FamilyPlanningViolator = studies.Percent(3) ? null : studies.Percent(2),
            Rural = cell.Sector == OrganizationSector.Village || (!cell.IsResidential && dice.Percent(50)),
            LivesIn = served.TryGetValue(cell.Id, out var units) ? units[dice.Below(units.Count)]
                : inCommune.TryGetValue(cell.Grassroots, out var commune) ? commune[dice.Below(commune.Count)]
                : null,
            Sensitive = dice.Percent(14) ? Rare(dice.Percent(60), dice.Percent(30)) : studies.Percent(2) ? null : new SensitiveProfile { Ethnicity = "01", EthnicMinority = false, Religious = false },
        };
    }

    // Codes of the official forms: ethnic groups by number, with 01 for the majority, religions by number.
    private SensitiveProfile Rare(bool minority, bool religious) => new()
    {
        Ethnicity = studies.Percent(3) ? null : minority ? $"{studies.Below(53) + 2:00}" : "01",
        EthnicMinority = minority,
        Religion = religious && !studies.Percent(3) ? $"{studies.Below(7) + 1:00}" : null,
        Religious = religious,
    };

    private GeneralEducation? GeneralEducationOf(LocalDate bornOn, LocalDate from) => studies.Percent(2)
        ? null
        : (GeneralEducation)studies.Weighted(bornOn.PlusYears(60) <= from ? [1, 6, 25, 38, 30] : [0, 1, 3, 16, 80]);

    private Occupation? OccupationIn(OrganizationSector sector) => sector switch
    {
        _ when dice.Percent(2) => null,
        OrganizationSector.Village => dice.Weighted([70, 12, 10, 8]) switch
        {
            0 => Occupation.Farmer,
            1 => Occupation.VillageWorker,
            2 => Occupation.Worker,
            _ => Occupation.Other,
        },
        OrganizationSector.ResidentialGroup => dice.Percent(50) ? Occupation.Other : Occupation.Worker,
        OrganizationSector.StateAgencies => Occupation.StateCadre,
        OrganizationSector.PartyAgencies => Occupation.PartyOrMassCadre,
        OrganizationSector.PublicServiceUnit => Occupation.PublicServiceStaff,
        OrganizationSector.Army or OrganizationSector.Police => Occupation.ArmedForces,
        OrganizationSector.Cooperative => Occupation.Farmer,
        _ => dice.Percent(60) ? Occupation.Worker : Occupation.EnterpriseStaff,
    };
}
