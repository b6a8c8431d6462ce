using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Registers;
using Xunit;

namespace PartyDomain.Tests.Organizations;

/// <summary>Powers above the tier: dated facts of an organization, seen by evidence and formation.</summary>
public sealed class PowerTests
{
    private static readonly LocalDate Granted = new(2025, 8, 1);
    private static readonly LocalDate Revoked = new(2025, 12, 1);

    [Fact]
    public void A_power_holds_from_its_grant_until_it_is_revoked_or_its_organization_ends()
    {
        var one = OrganizationHistory.Fold(new("a"), [Founded(), new PowersGranted(Granted, OrganizationPower.Empowered, [PowerGrant.Files]), new PowersRevoked(Revoked, OrganizationPower.Empowered), new PowersGranted(Revoked, OrganizationPower.Delegated, []), new OrganizationEnded(Revoked.PlusMonths(1))]);
        Assert.Null(one.PowerOn(OrganizationPower.Empowered, Granted.PlusDays(-1)));
        Assert.Equal(new PowerTerm(OrganizationPower.Empowered, [PowerGrant.Files], Granted, Revoked), one.PowerOn(OrganizationPower.Empowered, Revoked.PlusDays(-1)));
        Assert.Null(one.PowerOn(OrganizationPower.Empowered, Revoked));
        Assert.NotNull(one.PowerOn(OrganizationPower.Delegated, Revoked.PlusMonths(1).PlusDays(-1)));
        Assert.Null(one.PowerOn(OrganizationPower.Delegated, Revoked.PlusMonths(1)));
        Assert.Empty(OrganizationAudit.Of([one]));
    }

    [Fact]
    public void What_is_granted_anew_takes_the_place_of_what_was_and_is_found_by_the_audit()
    {
        var one = OrganizationHistory.Fold(new("a"), [Founded(), new PowersGranted(Granted, OrganizationPower.Empowered, []), new PowersGranted(Granted, OrganizationPower.Empowered, [PowerGrant.Admission]), new PowersRevoked(Revoked, OrganizationPower.Delegated)]);
        Assert.Equal([new PowerTerm(OrganizationPower.Empowered, [PowerGrant.Admission], Granted, null)], one.Powers);
        Assert.Equal([OrganizationCodes.PowerHeldAlready, OrganizationCodes.PowerNotHeld], OrganizationAudit.Of([one]).Select(finding => finding.Code));
        var corrected = OrganizationHistory.Evolve(one, new OrganizationCorrected(Revoked, 2, null));
        Assert.Equal([new PowerTerm(OrganizationPower.Empowered, [], Granted, null)], corrected.Powers);
    }

    [Fact]
    public void Evidence_takes_delegation_and_grants_from_the_register_unless_the_host_says_otherwise()
    {
        var register = Register.Of(Book.District()
            .Happens("a", new PowersGranted(Granted, OrganizationPower.Delegated, []), new PowersRevoked(Revoked, OrganizationPower.Delegated))
            .Happens("b", new PowersGranted(Granted, OrganizationPower.Empowered, [PowerGrant.Admission]))
            .Document());
        Assert.Null(Cell(register, "a1", Granted.PlusDays(-1)).Delegated);
        Assert.Equal(new(Granted, Revoked), Cell(register, "a1", Granted).Delegated);
        Assert.Null(Cell(register, "a1", Granted).Empowered);
        Assert.Null(Cell(register, "a1", Revoked).Delegated);
        var below = Cell(register, "b1", Granted);
        Assert.Equal((new(Granted), true), (below.Empowered, below.EmpoweredToAdmit));
        var said = RegisterEvidence.For(register, new EvidenceRequest(new ListProspect(Granted, new("b1"), null), new("p")) { Empowered = new(Granted.PlusDays(-9)) }).Evidence.Cell!;
        Assert.Equal((new(Granted.PlusDays(-9)), false), (said.Empowered, said.EmpoweredToAdmit));
    }

    [Fact]
    public void A_grassroots_organization_below_an_empowered_one_has_the_superior_above_both()
    {
        var register = Register.Of(Book.District()
            .Happens("a", new PowersGranted(Granted, OrganizationPower.Empowered, []))
            .Has("member-unit", "a", TierRole.Grassroots, OrganizationSector.PublicServiceUnit)
            .HasCell("u1", "member-unit", TierRole.Subordinate, OrganizationSector.PublicServiceUnit)
            .Document());
        var cell = Cell(register, "u1", Granted);
        Assert.Equal((PartyDomain.Membership.SuperiorKind.Ordinary, PartyDomain.Membership.CellPlace.UnderGrassrootsCommittee), (cell.Superior, cell.Place));
        Assert.Equal(new(Granted), cell.Empowered);
    }

    [Theory]
    [InlineData(true, false, 100, 1)]
    [InlineData(true, false, 101, 0)]
    [InlineData(false, true, 199, 1)]
    [InlineData(false, true, 200, 0)]
    [InlineData(false, false, 100, 0)]
    public void Advice_notes_a_power_with_too_few_members(bool delegated, bool empowered, int members, int notes)
    {
        var situation = new OrganizationSituation(OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.PublicServiceUnit, members, 0) { IsDelegated = delegated, IsEmpowered = empowered, GoodYears = 3 };
        var findings = FormationAdvice.Of(situation, Granted, Law.Shipped).Findings;
        Assert.Equal(notes, findings.Count(finding => finding.Code == FormationCodes.PowerBelowMembers));
        Assert.Equal(!delegated && members > 100, findings.Any(finding => finding.Code == FormationCodes.MayBeDelegated));
    }

    [Fact]
    public void The_report_on_sizes_sees_powers()
    {
        var register = Register.Of(Book.District().Happens("a", new PowersGranted(Granted, OrganizationPower.Delegated, [])).Document());
        Assert.Contains(FormationReport.Of(register, Granted, Law.Shipped).Single(line => line.Organization == new OrganizationId("a")).Advice.Findings, finding => finding.Code == FormationCodes.PowerBelowMembers);
        Assert.DoesNotContain(FormationReport.Of(register, Granted.PlusDays(-1), Law.Shipped), line => line.Situation.IsDelegated);
    }

    private static OrganizationFounded Founded() => new(new(2025, 7, 1), new("n", OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.PublicServiceUnit, null));

    private static PartyDomain.Membership.CellSituation Cell(Register register, string cell, LocalDate on) =>
        RegisterEvidence.For(register, new EvidenceRequest(new ListProspect(on, new(cell), null), new("p"))).Evidence.Cell!;
}
