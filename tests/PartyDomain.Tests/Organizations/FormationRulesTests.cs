using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Organizations;

/// <summary>Direct answers on founding, electing, appointing and granting, around every threshold.</summary>
public sealed class FormationRulesTests
{
    private static readonly LocalDate Day = new(2025, 11, 10);
    private static readonly LocalDate Under208 = new(2026, 9, 1);

    private static readonly OrganizationSituation Enterprise = new(OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.WhollyStateEnterprise, 100, 1)
    {
        SuperiorRole = TierRole.Provincial,
        SuperiorSector = OrganizationSector.Territory,
        GoodYears = 3,
        IsImportant = true,
        HasGrassrootsUnits = true,
        HasLegalPersons = true,
    };

    [Theory]
    [InlineData(3, 0, false, "Cell")]
    [InlineData(29, 0, false, "Cell")]
    [InlineData(28, 1, false, "Cell")]
    [InlineData(30, 0, false, "PartyOrganization")]
    [InlineData(20, 10, false, "PartyOrganization")]
    [InlineData(29, 0, true, "Cell PartyOrganization")]
    [InlineData(30, 0, true, "PartyOrganization Cell")]
    public void The_kind_follows_from_all_members(int full, int probationary, bool agreed, string kinds)
    {
        var outcome = Assert.IsType<Accepted<OrganizationKind>>(FormationRules.KindFor(full, probationary, agreed, Day, Law.Shipped));
        Assert.Equal(kinds, string.Join(' ', outcome.Events));
        Assert.Equal(agreed, outcome.Findings.Any(finding => finding.Code == FormationCodes.ExceptionAgreed));
    }

    [Fact]
    public void Twenty_probationary_members_do_not_make_up_for_a_third_full_one()
    {
        var outcome = Assert.IsType<Refused<OrganizationKind>>(FormationRules.KindFor(2, 20, false, Day, Law.Shipped));
        Assert.Equal([FormationCodes.TooFewFullMembers], outcome.Findings.Select(finding => finding.Code));
        Assert.Equal("21.2", outcome.Findings[0].Citation!.Point);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Three_full_members_found_an_organization(int full, bool may) =>
        Assert.Equal(may, FormationRules.MayBeFounded(full, Day, Law.Shipped) is Accepted<FormationPermission>);

    [Theory]
    [InlineData("2008-03-01", EvidenceGrade.Confirmed)]
    [InlineData("2013-03-01", EvidenceGrade.Secondary)]
    [InlineData("2020-03-01", EvidenceGrade.Secondary)]
    [InlineData("2025-11-10", EvidenceGrade.Confirmed)]
    public void Officers_of_a_temporary_cell_are_appointed(string on, EvidenceGrade grade)
    {
        var outcome = FormationRules.MayBeTemporaryCell(3, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Law.Shipped);
        Assert.Equal(new FormationPermission(FormationPermissionKind.TemporaryCell, 3, OfficeSelection.Appointed), Assert.Single(outcome.Events));
        Assert.Equal(grade, outcome.Basis.Entries.Single(entry => entry.Provision == "formation.temporary-cell.from").Grade);
        Assert.IsType<Refused<FormationPermission>>(FormationRules.MayBeTemporaryCell(2, Day, Law.Shipped));
    }

    [Theory]
    [InlineData(8, false, null)]
    [InlineData(9, true, 7)]
    public void Nine_full_members_elect_a_committee(int full, bool elects, int? most) =>
        Assert.Equal(new CellLeadership(elects, most, 1), Assert.Single(FormationRules.CommitteeFor(full, Day, Law.Shipped).Events));

    [Fact]
    public void Before_the_law_that_is_held_the_size_of_a_committee_is_open() =>
        Assert.IsType<Undetermined<CellLeadership>>(FormationRules.CommitteeFor(9, new LocalDate(2012, 1, 1), Law.Shipped));

    [Theory]
    [InlineData(33, TierRole.SuperiorOfGrassroots, 3)]
    [InlineData(39, TierRole.Provincial, 3)]
    [InlineData(40, TierRole.Provincial, 4)]
    [InlineData(15, TierRole.Grassroots, 3)]
    [InlineData(14, TierRole.Grassroots, 2)]
    [InlineData(4, TierRole.Grassroots, 0)]
    public void Extra_appointments_stay_within_their_share(int decided, TierRole role, int extra) =>
        Assert.Equal(extra, Assert.Single(FormationRules.ExtraAppointments(decided, role, Day, Law.Shipped).Events));

    [Theory]
    [InlineData(TierRole.Part)]
    [InlineData(TierRole.Central)]
    public void The_law_names_no_share_for_part_committees_nor_where_nobody_stands_above(TierRole role)
    {
        var outcome = Assert.IsType<Undetermined<int>>(FormationRules.ExtraAppointments(7, role, Day, Law.Shipped));
        Assert.Equal(FormationCodes.RoleNotNamed, Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void A_hundred_and_one_members_and_three_good_years_may_be_delegated()
    {
        Assert.IsType<Accepted<FormationPermission>>(FormationRules.MayBeDelegated(Enterprise, Day, Law.Shipped));
        Assert.Equal([FormationCodes.NotEnoughMembers], Barred(FormationRules.MayBeDelegated(Enterprise with { Probationary = 0 }, Day, Law.Shipped)));
        Assert.Equal([FormationCodes.NotEnoughGoodYears], Barred(FormationRules.MayBeDelegated(Enterprise with { GoodYears = 2 }, Day, Law.Shipped)));
        Assert.Equal([FormationCodes.PlaceNotNamed], Barred(FormationRules.MayBeDelegated(Enterprise with { Sector = OrganizationSector.Commune }, Day, Law.Shipped)));
        Assert.Equal(
            [FormationCodes.NotGrassrootsPartyOrganization, FormationCodes.PlaceNotNamed, FormationCodes.NotEnoughMembers, FormationCodes.NotEnoughGoodYears],
            Barred(FormationRules.MayBeDelegated(new(OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, 5, 0), Day, Law.Shipped)));
    }

    [Fact]
    public void Under_208_a_delegation_rests_on_a_text_that_was_not_seen()
    {
        var outcome = Assert.IsType<Accepted<FormationPermission>>(FormationRules.MayBeDelegated(Enterprise, Under208, Law.Shipped));
        Assert.Contains(outcome.Findings, finding => finding.Code == FormationCodes.NotSeen);
        Assert.Equal(EvidenceGrade.Presumed, outcome.Basis.Weakest);
    }

    [Theory]
    [InlineData(199, null, "Refused")]
    [InlineData(200, null, "Undetermined")]
    [InlineData(399, null, "Undetermined")]
    [InlineData(400, null, "Accepted")]
    [InlineData(399, EmpoweredMembersReading.ByKindOfUnit, "Refused")]
    [InlineData(200, EmpoweredMembersReading.UnderProvince, "Accepted")]
    [InlineData(199, EmpoweredMembersReading.UnderProvince, "Refused")]
    public void Between_200_and_399_members_of_an_enterprise_a_setting_decides(int members, EmpoweredMembersReading? reading, string outcome)
    {
        var law = Law.Shipped.With(Settings.Open with { EmpoweredMembers = reading });
        Assert.StartsWith(outcome, FormationRules.MayBeEmpowered(Enterprise with { Full = members, Probationary = 0 }, Day, law).GetType().Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData(EmpoweredMembersReading.ByKindOfUnit, 400)]
    public void What_is_too_few_under_either_reading_is_told_by_the_smaller_number(EmpoweredMembersReading? reading, long need)
    {
        var law = Law.Shipped.With(Settings.Open with { EmpoweredMembers = reading });
        var outcome = FormationRules.MayBeEmpowered(Enterprise with { Full = 150, Probationary = 0 }, Day, law);
        var few = Assert.Single(outcome.Findings, finding => finding.Code == FormationCodes.NotEnoughMembers);
        Assert.Contains(Arg.Number("need", need), few.Arguments);
    }

    [Fact]
    public void Agencies_and_central_bodies_need_two_hundred()
    {
        var agency = Enterprise with { Sector = OrganizationSector.StateAgencies, Full = 200, Probationary = 0 };
        Assert.IsType<Accepted<FormationPermission>>(FormationRules.MayBeEmpowered(agency, Day, Law.Shipped));
        Assert.IsType<Refused<FormationPermission>>(FormationRules.MayBeEmpowered(agency with { Full = 199 }, Day, Law.Shipped));
        Assert.IsType<Accepted<FormationPermission>>(FormationRules.MayBeEmpowered(agency with { IsCentralBody = true, SuperiorSector = OrganizationSector.StateAgencies }, Day, Law.Shipped));
        Assert.Equal(
            [FormationCodes.NotImportant, FormationCodes.NoGrassrootsUnits],
            Barred(FormationRules.MayBeEmpowered(agency with { SuperiorRole = TierRole.SuperiorOfGrassroots, IsImportant = false, HasGrassrootsUnits = false }, Day, Law.Shipped)));
    }

    [Fact]
    public void A_superior_organization_of_a_special_kind_needs_five_hundred_and_its_other_conditions()
    {
        var large = Enterprise with { Full = 500, Probationary = 0 };
        Assert.IsType<Accepted<FormationPermission>>(FormationRules.MayBeSpecialSuperior(large, Day, Law.Shipped));
        Assert.Equal(
            [FormationCodes.NoLegalPersons, FormationCodes.NotEnoughMembers],
            Barred(FormationRules.MayBeSpecialSuperior(large with { Full = 499, HasLegalPersons = false }, Day, Law.Shipped)));
    }

    [Fact]
    public void Before_294_grants_are_open()
    {
        var before = new LocalDate(2020, 1, 1);
        Assert.IsType<Undetermined<FormationPermission>>(FormationRules.MayBeDelegated(Enterprise, before, Law.Shipped));
        Assert.IsType<Undetermined<FormationPermission>>(FormationRules.MayBeDelegated(Enterprise with { Role = TierRole.Subordinate, Kind = OrganizationKind.Cell }, before, Law.Shipped));
    }

    [Fact]
    public void Below_another_superior_than_a_province_the_pilot_of_the_Secretariat_decides()
    {
        var agency = Enterprise with { Sector = OrganizationSector.StateAgencies, SuperiorRole = TierRole.SuperiorOfGrassroots, SuperiorSector = OrganizationSector.Commune, Full = 400, Probationary = 0 };
        var open = Assert.IsType<Undetermined<FormationPermission>>(FormationRules.MayBeEmpowered(agency, Day, Law.Shipped));
        Assert.Contains(open.Findings, finding => finding is { Code: FormationCodes.PilotNotKnown, Effect: FindingEffect.Open });
        var pilot = Assert.IsType<Accepted<FormationPermission>>(FormationRules.MayBeEmpowered(agency with { IsInPilot = true }, Day, Law.Shipped));
        Assert.Contains(pilot.Findings, finding => finding.Code == FormationCodes.SecretariatDecides);
    }

    [Fact]
    public void The_Secretariat_decides_on_special_cases_with_fewer_members()
    {
        var small = Enterprise with { Sector = OrganizationSector.StateAgencies, Full = 150, Probationary = 0 };
        Assert.Equal([FormationCodes.NotEnoughMembers], Barred(FormationRules.MayBeEmpowered(small, Day, Law.Shipped)));
        var special = Assert.IsType<Accepted<FormationPermission>>(FormationRules.MayBeEmpowered(small with { IsSpecialCase = true }, Day, Law.Shipped));
        Assert.Contains(special.Findings, finding => finding.Code == FormationCodes.SecretariatDecides);
    }

    [Theory]
    [InlineData(199, "Refused")]
    [InlineData(200, "Undetermined")]
    [InlineData(399, "Undetermined")]
    [InlineData(400, "Undetermined")]
    public void What_is_not_known_to_stand_above_leaves_a_grant_open(int members, string outcome)
    {
        var unknown = Enterprise with { SuperiorRole = null, SuperiorSector = null, Full = members, Probationary = 0 };
        var empowered = FormationRules.MayBeEmpowered(unknown, Day, Law.Shipped.With(Settings.Cautious));
        Assert.StartsWith(outcome, empowered.GetType().Name, StringComparison.Ordinal);
        Assert.Contains(empowered.Findings, finding => finding is { Code: FormationCodes.SuperiorNotKnown, Subject: "situation.superiorRole" });
        Assert.Equal(members is 200 or 399, empowered.Findings.Any(finding => finding is { Code: FormationCodes.SuperiorNotKnown, Subject: "situation.superiorSector" }));
        Assert.IsType<Undetermined<FormationPermission>>(FormationRules.MayBeSpecialSuperior(unknown with { Full = 500 }, Day, Law.Shipped));
    }

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(0, 3, true)]
    [InlineData(2, 0, false)]
    public void Three_members_of_any_kind_make_a_preparatory_cell_abroad(int full, int probationary, bool may)
    {
        var outcome = FormationRules.MayBePreparatoryCell(full, probationary, Day, Law.Shipped);
        Assert.Equal(may, outcome is Accepted<FormationPermission>);
        Assert.Contains(outcome.Findings, finding => finding is { Code: FormationCodes.SpecialCircumstances, Citation.Point: "6.3.3 b" });
        Assert.IsType<Undetermined<FormationPermission>>(FormationRules.MayBePreparatoryCell(full, probationary, new LocalDate(2025, 6, 30), Law.Shipped));
        if (may)
        {
            Assert.Equal(new FormationPermission(FormationPermissionKind.PreparatoryCell, 3, OfficeSelection.Appointed), Assert.Single(outcome.Events));
        }
    }

    [Fact]
    public void A_large_grassroots_cell_rests_on_practice_and_a_small_party_organization_on_the_Charter()
    {
        var large = FormationRules.KindFor(30, 0, true, Day, Law.Shipped);
        Assert.Contains(large.Findings, finding => finding.Code == FormationCodes.RestsOnPractice);
        var small = FormationRules.KindFor(29, 0, true, new LocalDate(2020, 1, 1), Law.Shipped);
        Assert.DoesNotContain(small.Findings, finding => finding.Code == FormationCodes.RestsOnPractice);
        Assert.Equal("21.5", small.Findings.Single(finding => finding.Code == FormationCodes.ExceptionAgreed).Citation!.Point);
        Assert.Contains(FormationRules.KindFor(30, 0, false, Under208, Law.Shipped).Findings, finding => finding.Code == FormationCodes.OvertakenByPilot);
    }

    private static IEnumerable<string> Barred(Outcome<FormationPermission> outcome) =>
        Assert.IsType<Refused<FormationPermission>>(outcome).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code);
}
