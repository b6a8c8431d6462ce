using PartyDomain.Organizations;
using Xunit;
using static PartyDomain.Tests.Organizations.Facts;

namespace PartyDomain.Tests.Organizations;

public sealed class HistoryTests
{
    [Fact]
    public void Every_attribute_changes_on_its_day_and_the_identity_stays()
    {
        var organization = Org(
            "o",
            new OrganizationTakenOver(D(1), Is("p", name: "a", code: "1")),
            new OrganizationRenamed(D(2), "b"),
            new OrganizationRecoded(D(3), null),
            new OrganizationRetyped(D(4), OrganizationKind.Cell, OrganizationSector.Army),
            new TierRoleChanged(D(5), TierRole.Part),
            new OrganizationReparented(D(6), new("q")),
            new OrganizationReparented(D(7), null),
            new OrganizationEnded(D(8)));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], organization.Versions.Select(version => version.From.Month));
        Assert.Null(organization.On(D(1).PlusDays(-1)));
        Assert.Equal(Is("p", name: "a", code: "1"), organization.On(D(1)));
        Assert.Equal(Is("p", name: "b", code: "1"), organization.On(D(2)));
        Assert.Equal(Is("p", name: "b"), organization.On(D(3)));
        Assert.Equal((OrganizationKind.Cell, OrganizationSector.Army), (organization.On(D(4))!.Kind, organization.On(D(4))!.Sector));
        Assert.Equal((TierRole.Part, false), (organization.On(D(5))!.Role, organization.On(D(5))!.IsGrassroots));
        Assert.Equal(new OrganizationId("q"), organization.On(D(6, 30))!.Parent);
        Assert.Null(organization.On(D(7))!.Parent);
        Assert.NotNull(organization.On(D(7, 31)));
        Assert.Null(organization.On(D(8)));
        Assert.Null(organization.On(D(12)));
    }

    [Fact]
    public void A_commune_may_be_grassroots_superior_and_grassroots_again()
    {
        var commune = Org("c", new OrganizationFounded(D(1), Is()), new TierRoleChanged(D(7), TierRole.SuperiorOfGrassroots), new TierRoleChanged(D(9), TierRole.Grassroots));
        Assert.Equal([true, false, true], new[] { D(6, 30), D(7), D(9) }.Select(day => commune.On(day)!.IsGrassroots));
    }

    [Fact]
    public void A_fact_learned_late_takes_its_place_by_date()
    {
        var organization = Org("o", new OrganizationFounded(D(1), Is(name: "a")), new OrganizationRenamed(D(5), "c"), new OrganizationRenamed(D(3), "b"));
        Assert.Equal(["a", "b", "c"], organization.Versions.Select(version => version.Attributes!.Name));
        Assert.Equal([0, 1, 2], organization.History.Select(happened => happened.Position));
    }

    [Fact]
    public void Facts_of_one_day_follow_their_position_and_leave_one_version()
    {
        var organization = Org("o", new OrganizationFounded(D(1), Is(name: "a")), new OrganizationRenamed(D(1), "b"), new OrganizationRecoded(D(1), "7"), new OrganizationRenamed(D(1), "c"));
        Assert.Equal(Is(name: "c", code: "7"), Assert.Single(organization.Versions).Attributes);
        Assert.Null(Org("o", new OrganizationFounded(D(1), Is()), new OrganizationEnded(D(1))).On(D(1)));
        Assert.NotNull(Org("o", new OrganizationFounded(D(1), Is()), new OrganizationEnded(D(3)), new OrganizationFounded(D(3), Is())).On(D(3)));
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects_and_may_move_its_day()
    {
        var organization = Org(
            "o",
            new OrganizationFounded(D(1), Is(name: "a")),
            new OrganizationRenamed(D(2), "b"),
            new OrganizationRenamed(D(4), "c"),
            new OrganizationCorrected(D(9), 1, new OrganizationRenamed(D(6), "b")));
        Assert.Equal([("a", 1), ("c", 4), ("b", 6)], organization.Versions.Select(version => (version.Attributes!.Name, version.From.Month)));
        Assert.Equal(4, organization.History.Count);
    }

    [Fact]
    public void A_correction_without_replacement_takes_a_fact_away_and_the_last_one_holds()
    {
        OrganizationEvent[] events =
        [
            new OrganizationFounded(D(1), Is(name: "a")),
            new OrganizationRenamed(D(2), "b"),
            new OrganizationCorrected(D(3), 1, null),
            new OrganizationCorrected(D(4), 1, new OrganizationRenamed(D(2), "c")),
        ];
        Assert.Equal("a", Org("o", events[..3]).On(D(9))!.Name);
        Assert.Equal("c", Org("o", events).On(D(9))!.Name);
    }

    [Fact]
    public void A_correction_changes_nothing_that_is_learned_later()
    {
        var organization = Org("o", new OrganizationFounded(D(1), Is(name: "a")), new OrganizationCorrected(D(2), 2, null), new OrganizationRenamed(D(3), "b"));
        Assert.Equal("b", organization.On(D(9))!.Name);
        Assert.Equal("a", Org("o", new OrganizationFounded(D(1), Is(name: "a")), new OrganizationCorrected(D(2), 1, null), new OrganizationCorrected(D(2), -1, null)).On(D(9))!.Name);
    }

    [Fact]
    public void A_prefix_is_what_was_known_then_and_folding_is_evolving()
    {
        OrganizationEvent[] events =
        [
            new OrganizationFounded(D(1), Is(name: "a")),
            new OfficeTaken(D(2), Person, PartyOffice.Secretary, OfficeSelection.Elected),
            new OrganizationRenamed(D(5), "b"),
            new OrganizationCorrected(D(6), 1, new OfficeTaken(D(3), Other, PartyOffice.Secretary, OfficeSelection.Appointed)),
            new OrganizationEnded(D(4)),
        ];
        var organization = new PartyOrganization(new("o"));
        for (var i = 0; i < events.Length; i++)
        {
            organization = OrganizationHistory.Evolve(organization, events[i]);
            Assert.Equal(Org("o", events[..(i + 1)]), organization);
        }

        Assert.Equal([Person], Org("o", events[..3]).Holders(PartyOffice.Secretary, D(7)));
        Assert.Equal([Other], Org("o", events[..4]).Holders(PartyOffice.Secretary, D(7)));
        Assert.Equal([], organization.Holders(PartyOffice.Secretary, D(7)));
        Assert.Equal(["a"], organization.Versions.Select(version => version.Attributes?.Name).OfType<string>());
    }

    [Fact]
    public void A_fact_before_the_beginning_or_after_the_end_is_kept_and_changes_nothing()
    {
        var organization = Org("o", new OrganizationRenamed(D(1), "x"), new OrganizationFounded(D(2), Is()), new OrganizationEnded(D(3)), new OrganizationRenamed(D(4), "y"), new OrganizationEnded(D(5)));
        Assert.Equal([D(2), D(3)], organization.Versions.Select(version => version.From));
        Assert.Equal(5, organization.History.Count);
        Assert.Equal(Is(name: "z"), OrganizationHistory.Evolve(organization, new OrganizationFounded(D(6), Is(name: "z"))).On(D(6)));
    }

    [Fact]
    public void An_office_lasts_from_its_first_day_to_the_day_before_it_is_left()
    {
        var organization = Org(
            "o",
            new OrganizationFounded(D(1), Is()),
            new OfficeTaken(D(2), Person, PartyOffice.Secretary, OfficeSelection.Elected),
            new OfficeTaken(D(2), Person, PartyOffice.CommitteeMember, OfficeSelection.Elected),
            new OfficeTaken(D(3), Other, PartyOffice.CommitteeMember, OfficeSelection.Appointed),
            new OfficeLeft(D(5), Person, PartyOffice.CommitteeMember));
        Assert.Equal([], organization.Holders(PartyOffice.Secretary, D(1, 31)));
        Assert.Equal([Person], organization.Holders(PartyOffice.Secretary, D(12)));
        Assert.Equal([Person, Other], organization.Holders(PartyOffice.CommitteeMember, D(4, 30)));
        Assert.Equal([Other], organization.Holders(PartyOffice.CommitteeMember, D(5)));
        Assert.Equal(D(5), organization.Offices[1].Until);
        Assert.Equal("OfficeTerm { CommitteeMember }", organization.Offices[1].ToString());
    }

    [Fact]
    public void An_office_ends_with_the_organization_and_cannot_be_taken_after()
    {
        var organization = Org(
            "o",
            new OrganizationFounded(D(1), Is()),
            new OfficeTaken(D(2), Person, PartyOffice.Secretary, OfficeSelection.Elected),
            new OrganizationEnded(D(6)),
            new OfficeTaken(D(7), Other, PartyOffice.Secretary, OfficeSelection.Elected));
        Assert.Equal([Person], organization.Holders(PartyOffice.Secretary, D(5, 31)));
        Assert.Equal([], organization.Holders(PartyOffice.Secretary, D(6)));
        Assert.Equal([], organization.Holders(PartyOffice.Secretary, D(8)));
    }

    [Fact]
    public void An_office_taken_twice_counts_once_and_is_left_once()
    {
        var organization = Org(
            "o",
            new OrganizationFounded(D(1), Is()),
            new OfficeTaken(D(2), Person, PartyOffice.Secretary, OfficeSelection.Elected),
            new OfficeTaken(D(3), Person, PartyOffice.Secretary, OfficeSelection.Elected));
        Assert.Equal([Person], organization.Holders(PartyOffice.Secretary, D(4)));
        Assert.Equal([], OrganizationHistory.Evolve(organization, new OfficeLeft(D(5), Person, PartyOffice.Secretary)).Holders(PartyOffice.Secretary, D(5)));
        Assert.Equal([Person], OrganizationHistory.Evolve(organization, new OfficeLeft(D(5), Other, PartyOffice.Secretary)).Holders(PartyOffice.Secretary, D(5)));
    }

    [Fact]
    public void Texts_name_no_person()
    {
        Assert.Equal("PartyOrganization { o, 1 }", From1("o", Is()).ToString());
        Assert.Throws<ArgumentNullException>(() => OrganizationHistory.Evolve(null!, new OrganizationEnded(D(1))));
        Assert.Throws<ArgumentNullException>(() => OrganizationHistory.Evolve(From1("o", Is()), null!));
        Assert.Throws<ArgumentNullException>(() => OrganizationHistory.Fold(new("o"), null!));
    }
}
