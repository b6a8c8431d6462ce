using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>Groups are read from the profile and the cell of the day; what is not known is counted apart, and groups overlap.</summary>
public sealed class GroupTests
{
    [Fact]
    public void What_is_not_known_is_never_no()
    {
        var ledger = FlowLedger.Of(Book.District()
            .Knows("yes", Admitted("a1", D("2021-01-09"))).Says("yes", Of("2020-01-01") with { Sex = Sex.Female })
            .Knows("no", Admitted("a1", D("2021-01-09"))).Says("no", Of("2020-01-01") with { Sex = Sex.Male })
            .Knows("not asked", Admitted("a1", D("2021-01-09"))).Says("not asked", Of("2020-01-01"))
            .Knows("no profile", Admitted("a1", D("2021-01-09")))
            .Knows("profile later", Admitted("a1", D("2021-01-09"))).Says("profile later", Of("2021-01-10") with { Sex = Sex.Female })
            .ToRegister());
        Assert.Equal(new FlowCount(1, 3), Count(ledger, MemberGroup.Women));
        Assert.Equal(new FlowCount(5, 0), Count(ledger, null));
        foreach (var group in Enum.GetValues<MemberGroup>().Where(group => group is not (MemberGroup.Women or MemberGroup.NonStateEnterprise)))
        {
            Assert.Equal(new FlowCount(0, 5), Count(ledger, group));
        }
    }

    [Fact]
    public void One_person_counts_in_every_group_it_belongs_to()
    {
        var profile = Of("2020-01-01") with { Sex = Sex.Female, Rural = true, YouthUnionMember = true, Occupation = Occupation.Farmer, Sensitive = new SensitiveProfile { EthnicMinority = true, Religious = true } };
        var ledger = FlowLedger.Of(Book.District().Knows("p", Admitted("a1", D("2021-01-09"))).Says("p", profile).ToRegister());
        MemberGroup[] own = [MemberGroup.Women, MemberGroup.Rural, MemberGroup.YouthUnion, MemberGroup.Farmer, MemberGroup.EthnicMinority, MemberGroup.Religious];
        foreach (var group in own)
        {
            Assert.Equal(new FlowCount(1, 0), Count(ledger, group));
        }

        Assert.Equal(new FlowCount(0, 0), Count(ledger, MemberGroup.Worker));
        Assert.Equal(new FlowCount(0, 1), Count(ledger, MemberGroup.PrivateBusinessOwner));
    }

    [Fact]
    public void The_profile_of_the_day_counts()
    {
        var ledger = FlowLedger.Of(Book.District()
            .Knows("p", AdmittedAndRecognized("a1", D("2021-01-09"), D("2022-02-01")))
            .Says("p", Of("2022-02-01") with { Occupation = Occupation.Worker }, Of("2020-01-01") with { Occupation = Occupation.Student }, Of("2021-01-09") with { Occupation = Occupation.Pupil })
            .ToRegister());
        Assert.Equal(1, Count(ledger, MemberGroup.Pupil).Count);
        Assert.Equal(0, Count(ledger, MemberGroup.Student).Count);
        Assert.Equal(0, Count(ledger, MemberGroup.Worker).Count);
        Assert.Equal(1, ledger.Count(Id("a"), FlowKind.Recognition, D("2022-01-01"), D("2022-12-31"), MemberGroup.Worker).Count);
    }

    [Fact]
    public void The_sector_is_that_of_the_cell_on_the_day()
    {
        var ledger = FlowLedger.Of(Book.District()
            .Happens("c", new OrganizationRetyped(D("2021-06-01"), OrganizationKind.Cell, OrganizationSector.JointStockCompany))
            .Knows("before", Admitted("c", D("2021-05-31")))
            .Knows("after", Admitted("c", D("2021-06-01")))
            .ToRegister());
        Assert.Equal("after", Assert.Single(ledger.In(Id("c"), FlowKind.Admission, D("2021-06-01"), D("2021-12-31"))).Person.Value);
        Assert.Equal(new FlowCount(1, 0), Count(ledger, MemberGroup.NonStateEnterprise));
    }

    private static MemberProfile Of(string from) => new(D(from));

    private static FlowCount Count(FlowLedger ledger, MemberGroup? group) => ledger.Count(Id("district"), FlowKind.Admission, D("2021-01-01"), D("2021-12-31"), group);
}
