using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Organizations;

/// <summary>What the size of one organization gives rise to.</summary>
public sealed class FormationAdviceTests
{
    private static readonly LocalDate Day = new(2025, 11, 10);
    private static readonly LocalDate Under208 = new(2026, 9, 1);

    private static readonly OrganizationSituation Cell = new(OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.PublicServiceUnit, 6, 0);
    private static readonly OrganizationSituation Grassroots = new(OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.StateAgencies, 60, 5);

    [Fact]
    public void A_cell_of_six_is_in_order() => Assert.Empty(Of(Cell));

    [Theory]
    [InlineData(2, "Breach too-few-full-members")]
    [InlineData(3, "Note near-threshold")]
    [InlineData(4, "Note near-threshold")]
    [InlineData(5, "")]
    [InlineData(7, "")]
    [InlineData(8, "Note near-threshold")]
    [InlineData(9, "Note committee-not-known, Note near-threshold")]
    [InlineData(11, "Note committee-not-known")]
    public void Full_members_of_a_cell(int full, string expected) => Assert.Equal(expected, Show(Cell with { Full = full }));

    [Theory]
    [InlineData(9, 0, "Breach committee-missing, Note near-threshold")]
    [InlineData(12, 7, "")]
    [InlineData(12, 8, "Breach committee-too-large")]
    [InlineData(6, 3, "Note committee-not-due")]
    public void Committee_of_a_cell(int full, int committee, string expected) => Assert.Equal(expected, Show(Cell with { Full = full, Committee = committee }));

    [Fact]
    public void A_cell_has_one_deputy() => Assert.Equal("Breach too-many-deputies", Show(Cell with { Deputies = 2 }));

    [Theory]
    [InlineData(29, false, null, "Note near-threshold")]
    [InlineData(30, false, 2, "Note near-threshold")]
    [InlineData(30, false, null, "Note near-threshold, Note groups-due")]
    [InlineData(31, false, 2, "Breach cell-needs-agreement")]
    [InlineData(31, true, 2, "Note exception-agreed")]
    [InlineData(31, true, 1, "Note exception-agreed, Breach groups-due")]
    public void More_than_thirty_need_agreement_and_thirty_need_groups(int members, bool agreed, int? groups, string expected) =>
        Assert.Equal(expected, Show(Cell with { Full = members - 1, Probationary = 1, Committee = 5, SuperiorAgreed = agreed, Groups = groups }));

    [Fact]
    public void A_village_cell_may_be_large() =>
        Assert.Equal("Note groups-due", Show(Cell with { Sector = OrganizationSector.Village, Full = 60, Committee = 5 }));

    [Theory]
    [InlineData("2011-10-31", LawCodes.ValueUnknown, null)]
    [InlineData("2011-11-01", FormationCodes.CellNeedsAgreement, EvidenceGrade.Secondary)]
    [InlineData("2023-01-01", FormationCodes.CellNeedsAgreement, EvidenceGrade.Secondary)]
    [InlineData("2025-07-01", FormationCodes.CellNeedsAgreement, EvidenceGrade.Confirmed)]
    public void A_large_cell_needs_agreement_under_the_Charter_already(string on, string code, EvidenceGrade? grade)
    {
        var advice = FormationAdvice.Of(Cell with { Full = 31, Committee = null }, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Law.Shipped);
        Assert.Contains(code, advice.Findings.Select(finding => finding.Code));
        Assert.Equal(grade, advice.Basis.Entries.SingleOrDefault(entry => entry.Provision == "formation.cell.agreement-above" && entry.Grade != EvidenceGrade.Unknown)?.Grade);
    }

    [Theory]
    [InlineData(OrganizationKind.Cell, 30, false, "Breach cell-too-large, Note groups-due")]
    [InlineData(OrganizationKind.Cell, 40, true, "Note exception-agreed, Note rests-on-practice, Note groups-due")]
    [InlineData(OrganizationKind.PartyOrganization, 29, false, "Breach party-organization-too-small")]
    [InlineData(OrganizationKind.PartyOrganization, 28, true, "Note exception-agreed")]
    [InlineData(OrganizationKind.PartyOrganization, 30, false, "Note near-threshold")]
    [InlineData(OrganizationKind.PartyOrganization, 32, false, "")]
    public void Thirty_members_make_a_grassroots_party_organization(OrganizationKind kind, int members, bool agreed, string expected) =>
        Assert.Equal(expected, Show(Grassroots with { Kind = kind, Full = members, Probationary = 0, SuperiorAgreed = agreed, Committee = kind == OrganizationKind.Cell ? 5 : null }));

    [Theory]
    [InlineData(11, 0, "Breach standing-committee-missing")]
    [InlineData(11, 3, "")]
    [InlineData(11, 4, "Breach standing-committee-too-large")]
    [InlineData(7, 2, "Note standing-committee-not-due")]
    [InlineData(9, 3, "Note near-threshold")]
    public void Standing_committees(int committee, int standing, string expected) =>
        Assert.Equal(expected, Show(Grassroots with { Committee = committee, StandingCommittee = standing }));

    [Theory]
    [InlineData(20, true, "")]
    [InlineData(20, null, "")]
    [InlineData(21, true, "Note political-bureau-decides")]
    [InlineData(29, true, "Note political-bureau-decides")]
    [InlineData(29, null, "Open new-province-not-known")]
    [InlineData(29, false, "Breach standing-committee-too-large")]
    [InlineData(30, true, "Breach standing-committee-too-large")]
    [InlineData(30, null, "Breach standing-committee-too-large")]
    public void In_a_new_province_exactly_half_is_too_many(int standing, bool? isNew, string expected)
    {
        var province = new OrganizationSituation(OrganizationKind.PartyOrganization, TierRole.Provincial, OrganizationSector.Territory, 9000, 100);
        Assert.Equal(expected, Show(province with { IsNewProvince = isNew, Committee = 60, StandingCommittee = standing }));
    }

    [Fact]
    public void Only_a_province_can_be_a_new_province() =>
        Assert.Equal("Breach standing-committee-too-large", Show(Grassroots with { IsNewProvince = true, Committee = 11, StandingCommittee = 4 }));

    [Fact]
    public void The_share_of_a_commune_is_open_until_the_host_states_it()
    {
        var commune = new OrganizationSituation(OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Commune, 500, 20) { Committee = 27, StandingCommittee = 9 };
        var open = Assert.Single(FormationAdvice.Of(commune, Day, Law.Shipped).Findings);
        Assert.Equal((LawCodes.ValueUnknown, FindingEffect.Open), (open.Code, open.Effect));
        var stated = CommitteeLaw.StandingCommitteeShareCommune.With(new Statement<Fraction>(StatementKind.Enacted, Instruments.Regulation294, "14.2", EvidenceGrade.Confirmed, new Fraction(1, 3)));
        Assert.Empty(FormationAdvice.Of(commune, Day, Law.Shipped.With(stated)).Findings);
    }

    [Fact]
    public void A_part_committee_has_seven_members_at_most()
    {
        var part = Grassroots with { Role = TierRole.Part, Committee = 7 };
        Assert.Empty(Of(part));
        Assert.Equal("Breach committee-too-large", Show(part with { Committee = 8 }));
    }

    [Fact]
    public void A_village_has_only_a_cell_directly_under_the_commune()
    {
        Assert.Equal("Breach village-only-cell", Show(Cell with { Sector = OrganizationSector.Village, Role = TierRole.Grassroots }));
        Assert.Equal("Breach village-only-cell", Show(Grassroots with { Sector = OrganizationSector.ResidentialGroup, Role = TierRole.Part }));
        Assert.Empty(FormationAdvice.Of(Cell with { Sector = OrganizationSector.Village, Role = TierRole.Grassroots }, new LocalDate(2024, 1, 1), Law.Shipped).Findings);
    }

    [Theory]
    [InlineData("2025-09-01", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune, "")]
    [InlineData("2025-09-01", TierRole.Grassroots, OrganizationSector.PublicServiceUnit, "Breach village-only-cell")]
    [InlineData("2025-09-01", TierRole.Part, OrganizationSector.Commune, "Breach village-only-cell")]
    [InlineData("2025-09-01", TierRole.Grassroots, OrganizationSector.SpecialZone, "")]
    [InlineData("2025-09-01", TierRole.Part, OrganizationSector.SpecialZone, "")]
    [InlineData("2026-09-01", TierRole.Grassroots, OrganizationSector.Commune, "")]
    [InlineData("2026-09-01", TierRole.Part, OrganizationSector.Commune, "")]
    [InlineData("2026-09-01", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune, "")]
    public void The_rule_on_villages_holds_while_the_commune_is_superior(string on, TierRole above, OrganizationSector sector, string expected) =>
        Assert.Equal(expected, Show(Cell with { Sector = OrganizationSector.Village, SuperiorRole = above, SuperiorSector = sector }, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value));

    [Theory]
    [InlineData(OrganizationSector.Township, "2023-01-01", TierRole.SuperiorOfGrassroots, "Note commune-role")]
    [InlineData(OrganizationSector.SpecialZone, "2025-09-01", TierRole.Grassroots, "")]
    [InlineData(OrganizationSector.SpecialZone, "2025-09-01", TierRole.SuperiorOfGrassroots, "")]
    [InlineData(OrganizationSector.SpecialZone, "2026-09-01", TierRole.SuperiorOfGrassroots, "Note commune-role")]
    public void Townships_and_special_zones_have_their_role_too(OrganizationSector sector, string on, TierRole role, string expected) =>
        Assert.Equal(expected, Show(Grassroots with { Sector = sector, Role = role }, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value));

    [Theory]
    [InlineData("2025-06-30", TierRole.Grassroots, "")]
    [InlineData("2025-07-01", TierRole.Grassroots, "Note commune-role")]
    [InlineData("2025-07-01", TierRole.SuperiorOfGrassroots, "")]
    [InlineData("2026-07-25", TierRole.SuperiorOfGrassroots, "")]
    [InlineData("2026-07-26", TierRole.SuperiorOfGrassroots, "Note commune-role")]
    [InlineData("2026-07-26", TierRole.Grassroots, "")]
    public void A_commune_was_grassroots_superior_and_grassroots_again(string on, TierRole role, string expected) =>
        Assert.Equal(expected, Show(Grassroots with { Sector = OrganizationSector.Commune, Role = role }, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value));

    [Fact]
    public void Under_208_grassroots_cells_are_no_longer_told_apart()
    {
        var cell = Cell with { Role = TierRole.Grassroots };
        Assert.Empty(Of(cell));
        Assert.Equal("Note one-cell-name", Show(cell, Under208));
        Assert.Equal(EvidenceGrade.Secondary, FormationAdvice.Of(cell, Under208, Law.Shipped).Basis.Entries.Single(entry => entry.Provision == "formation.cell.one-name").Grade);
    }

    [Theory]
    [InlineData(OrganizationSector.Army, null, false, true)]
    [InlineData(OrganizationSector.Police, OrganizationSector.Commune, false, false)]
    [InlineData(OrganizationSector.Army, OrganizationSector.Territory, false, true)]
    [InlineData(OrganizationSector.Overseas, OrganizationSector.Commune, false, true)]
    [InlineData(OrganizationSector.PublicServiceUnit, null, true, true)]
    [InlineData(OrganizationSector.PublicServiceUnit, null, false, false)]
    public void Army_police_and_organizations_abroad_are_not_judged(OrganizationSector sector, OrganizationSector? above, bool inSystem, bool own)
    {
        var situation = Cell with { Full = 1, Sector = sector, SuperiorSector = above, IsInOwnSystem = inSystem };
        Assert.Equal(own ? "Note own-rules" : "Breach too-few-full-members", Show(situation));
    }

    [Fact]
    public void What_may_be_delegated_is_noted() =>
        Assert.Equal("Note may-be-delegated", Show(Grassroots with { Full = 101, GoodYears = 3 }));

    [Fact]
    public void Under_208_what_may_be_delegated_and_what_thirty_make_rest_on_texts_not_seen()
    {
        Assert.Equal("Note may-be-delegated, Note not-seen", Show(Grassroots with { Full = 101, GoodYears = 3 }, Under208));
        Assert.Equal("Note overtaken-by-pilot, Breach party-organization-too-small", Show(Grassroots with { Full = 20 }, Under208));
        Assert.Equal("", Show(Grassroots, Under208));
    }

    [Fact]
    public void Later_than_the_law_was_looked_up_a_note_says_so() =>
        Assert.Equal([LawCodes.BeyondKnownLaw], FormationAdvice.Of(Cell, new LocalDate(2027, 1, 1), Law.Shipped).Findings.Select(finding => finding.Code));

    [Fact]
    public void Every_finding_cites_the_law_or_names_what_is_open()
    {
        var findings = FormationAdvice.Of(Cell with { Full = 40, Committee = 9, Deputies = 2, Groups = 1 }, Day, Law.Shipped).Findings;
        Assert.Equal(4, findings.Count);
        Assert.All(findings, finding => Assert.NotNull(finding.Citation));
    }

    private static ValueList<Finding> Of(OrganizationSituation situation) => FormationAdvice.Of(situation, Day, Law.Shipped).Findings;

    private static string Show(OrganizationSituation situation, LocalDate? on = null) => string.Join(
        ", ",
        FormationAdvice.Of(situation, on ?? Day, Law.Shipped).Findings.Select(finding => $"{finding.Effect} {finding.Code["formation.".Length..]}"));
}
