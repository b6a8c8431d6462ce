using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class MemberGroupsTests
{
    private static readonly MemberProfile Nobody = new(Day(2021, 1, 1));

    private static readonly MemberProfile Woman = Nobody with
    {
        Sex = Sex.Female,
        YouthUnionMember = true,
        PrivateBusinessOwner = false,
        Occupation = Occupation.Farmer,
        Rural = true,
        Sensitive = new SensitiveProfile { EthnicMinority = true, Religious = false },
    };

    [Fact]
    public void Groups_overlap() => Assert.Equal(
        [MemberGroup.Women, MemberGroup.EthnicMinority, MemberGroup.YouthUnion, MemberGroup.Farmer, MemberGroup.Rural, MemberGroup.NonStateEnterprise],
        Enum.GetValues<MemberGroup>().Where(group => MemberGroups.Includes(group, Woman, OrganizationSector.PrivateEnterprise) == true));

    [Fact]
    public void What_is_known_otherwise_is_no() => Assert.Equal(
        [MemberGroup.Religious, MemberGroup.Worker, MemberGroup.ArmedForces, MemberGroup.Student, MemberGroup.Pupil, MemberGroup.PrivateBusinessOwner, MemberGroup.NonStateEnterprise, MemberGroup.VillageWorker, MemberGroup.CommuneCadre],
        Enum.GetValues<MemberGroup>().Where(group => MemberGroups.Includes(group, Woman, OrganizationSector.Cooperative) == false));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_not_known_is_not_no(bool hasProfile) =>
        Assert.All(Enum.GetValues<MemberGroup>(), group => Assert.Null(MemberGroups.Includes(group, hasProfile ? Nobody : null, null)));

    [Fact]
    public void A_man_is_no_woman() => Assert.False(MemberGroups.Includes(MemberGroup.Women, Nobody with { Sex = Sex.Male }, null));

    [Theory]
    [InlineData(MemberGroup.Worker, Occupation.Worker)]
    [InlineData(MemberGroup.Farmer, Occupation.Farmer)]
    [InlineData(MemberGroup.ArmedForces, Occupation.ArmedForces)]
    [InlineData(MemberGroup.Student, Occupation.Student)]
    [InlineData(MemberGroup.Pupil, Occupation.Pupil)]
    [InlineData(MemberGroup.VillageWorker, Occupation.VillageWorker)]
    [InlineData(MemberGroup.CommuneCadre, Occupation.CommuneCadre)]
    public void Occupations_make_one_group_each(MemberGroup group, Occupation occupation) =>
        Assert.All(Enum.GetValues<Occupation>(), other => Assert.Equal(other == occupation, MemberGroups.Includes(group, Nobody with { Occupation = other }, null)));

    [Fact]
    public void Enterprises_outside_the_state_are_those_of_the_form() => Assert.Equal(
        [OrganizationSector.JointStockCompany, OrganizationSector.PrivateEnterprise, OrganizationSector.LimitedLiabilityCompany, OrganizationSector.Partnership, OrganizationSector.ForeignInvestedEnterprise, OrganizationSector.WhollyForeignEnterprise],
        Enum.GetValues<OrganizationSector>().Where(sector => MemberGroups.Includes(MemberGroup.NonStateEnterprise, null, sector) == true));

    [Fact]
    public void There_is_no_other_group()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MemberGroups.Includes((MemberGroup)99, Woman, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => MemberGroups.Includes((MemberGroup)99, null, null));
    }
}
