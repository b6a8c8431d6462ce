using PartyDomain.Organizations;
using PartyDomain.Tests.Membership;
using Xunit;
using static PartyDomain.Tests.Organizations.Facts;

namespace PartyDomain.Tests.Organizations;

public sealed class AuditTests
{
    [Fact]
    public void Sound_organizations_have_no_findings() => Check(
        "",
        From1("top", Is(code: "1")),
        Org("a", new OrganizationFounded(D(1), IsCell("top", "1.1")), new OrganizationEnded(D(5)), new OrganizationFounded(D(6), IsCell("top"))),
        Org("b", new OrganizationFounded(D(5), IsCell("top", "1.1")), new OfficeTaken(D(5), Person, PartyOffice.Secretary, OfficeSelection.Elected), new OfficeLeft(D(6), Person, PartyOffice.Secretary)));

    [Fact]
    public void Given_twice() => Check("bars organizations.given-twice @organizations[a] [] organization=a", From1("a", Is()), From1("a", Is()));

    [Fact]
    public void A_cycle_is_told_where_it_begins() => Check(
        "bars organizations.cycle @organizations[c] [] organization=c on=2025-05-01",
        From1("a", Is("b")),
        From1("b", Is("c")),
        Org("c", new OrganizationFounded(D(1), Is()), new OrganizationReparented(D(5), new("a"))));

    [Fact]
    public void A_cycle_of_one_day_is_found() => Check(
        "bars organizations.cycle @organizations[a] [] organization=a on=2025-05-03",
        Org("a", new OrganizationFounded(D(1), Is()), new OrganizationReparented(D(5, 3), new("b")), new OrganizationReparented(D(5, 4), null)),
        From1("b", Is("a")));

    [Fact]
    public void A_cycle_that_a_beginning_closes_is_found() => Check(
        "breach organizations.parent-does-not-exist @organizations[a].parent [] parent=b on=2025-01-01\n" +
        "bars organizations.cycle @organizations[b] [] organization=b on=2025-03-01",
        From1("a", Is("b")),
        Org("b", new OrganizationFounded(D(3), Is("a"))));

    [Fact]
    public void What_is_below_a_cycle_is_in_no_cycle() => Check(
        "bars organizations.cycle @organizations[a] [] organization=a on=2025-01-01",
        From1("a", Is("a")),
        From1("below", IsCell("a")));

    [Fact]
    public void Two_that_take_turns_are_in_no_cycle() => Check(
        "",
        Org("a", new OrganizationFounded(D(1), Is("b")), new OrganizationReparented(D(5), null)),
        Org("b", new OrganizationFounded(D(1), Is()), new OrganizationReparented(D(5), new("a"))));

    [Fact]
    public void An_unknown_parent_is_told_once() => Check(
        "breach organizations.unknown-parent @organizations[a].parent [] parent=x\n" +
        "breach organizations.unknown-parent @organizations[a].parent [] parent=y",
        Org("a", new OrganizationFounded(D(1), Is("x")), new OrganizationRenamed(D(2), "b"), new OrganizationReparented(D(3), new("y"))));

    [Fact]
    public void A_parent_that_ended_is_told_from_the_day_it_ended() => Check(
        "breach organizations.parent-does-not-exist @organizations[a].parent [] parent=top on=2025-07-01",
        From1("a", IsCell("top")),
        Org("in-time", new OrganizationFounded(D(1), IsCell("top")), new OrganizationReparented(D(7), null)),
        Org("top", new OrganizationFounded(D(1), Is()), new OrganizationEnded(D(7))));

    [Fact]
    public void A_parent_may_not_begin_later_nor_pause() => Check(
        "breach organizations.parent-does-not-exist @organizations[early].parent [] parent=top on=2025-01-01\n" +
        "breach organizations.parent-does-not-exist @organizations[late].parent [] parent=top on=2025-05-01",
        From1("early", IsCell("top")),
        Org("late", new OrganizationFounded(D(3), IsCell("top"))),
        Org("top", new OrganizationFounded(D(2), Is()), new OrganizationEnded(D(5)), new OrganizationFounded(D(6), Is())));

    [Fact]
    public void Nothing_is_below_a_cell() => Check(
        "breach organizations.below-cell @organizations[a].parent [] parent=top on=2025-03-01",
        From1("a", IsCell("top")),
        Org("top", new OrganizationFounded(D(1), Is()), new OrganizationRetyped(D(3), OrganizationKind.Cell, OrganizationSector.Village)));

    [Fact]
    public void A_history_begins_with_the_beginning() => Check(
        "breach organizations.no-beginning @organizations[a].events[1] []\n" +
        "breach organizations.no-beginning @organizations[b].events[0] []\n" +
        "breach organizations.no-beginning @organizations[c].events [] ",
        Org("a", new OrganizationFounded(D(2), Is()), new OrganizationRenamed(D(1), "x")),
        Org("b", new OrganizationEnded(D(1))),
        Org("c"));

    [Fact]
    public void It_begins_once_and_nothing_happens_after_the_end() => Check(
        "breach organizations.begins-twice @organizations[a].events[1] [] on=2025-02-01\n" +
        "breach organizations.not-in-existence @organizations[a].events[3] [] on=2025-04-01\n" +
        "breach organizations.not-in-existence @organizations[a].events[4] [] on=2025-05-01",
        Org(
            "a",
            new OrganizationFounded(D(1), Is()),
            new OrganizationTakenOver(D(2), Is()),
            new OrganizationEnded(D(3)),
            new OrganizationRenamed(D(4), "x"),
            new OfficeTaken(D(5), Person, PartyOffice.Secretary, OfficeSelection.Elected)));

    [Fact]
    public void Corrections_name_an_earlier_fact_or_take_an_earlier_correction_back() => Check(
        "breach organizations.nothing-to-correct @organizations[a].events[1] [] position=1 on=2025-02-01\n" +
        "breach organizations.nothing-to-correct @organizations[a].events[2] [] position=-1 on=2025-02-02\n" +
        "breach organizations.nothing-to-correct @organizations[a].events[5] [] position=99 on=2025-02-05\n" +
        "breach organizations.nothing-to-correct @organizations[a].events[6] [] position=3 on=2025-02-06",
        Org(
            "a",
            new OrganizationFounded(D(1), Is()),
            new OrganizationCorrected(D(2), 1, null),
            new OrganizationCorrected(D(2, 2), -1, null),
            new OrganizationCorrected(D(2, 3), 0, new OrganizationFounded(D(1, 2), Is())),
            new OrganizationCorrected(D(2, 4), 3, null),
            new OrganizationCorrected(D(2, 5), 99, null),
            new OrganizationCorrected(D(2, 6), 3, new OrganizationFounded(D(1, 3), Is()))));

    [Fact]
    public void Offices_are_taken_by_who_does_not_hold_them_and_left_by_who_does() => Check(
        "breach organizations.office-held-already @organizations[a].events[2] [] office=party-office.secretary on=2025-03-01\n" +
        "breach organizations.office-not-held @organizations[a].events[3] [] office=party-office.deputy-secretary on=2025-04-01\n" +
        "breach organizations.office-not-held @organizations[a].events[4] [] office=party-office.secretary on=2025-05-01\n" +
        "breach organizations.office-not-held @organizations[a].events[7] [] office=party-office.secretary on=2025-08-01",
        Org(
            "a",
            new OrganizationFounded(D(1), Is()),
            new OfficeTaken(D(2), Person, PartyOffice.Secretary, OfficeSelection.Elected),
            new OfficeTaken(D(3), Person, PartyOffice.Secretary, OfficeSelection.Appointed),
            new OfficeLeft(D(4), Person, PartyOffice.DeputySecretary),
            new OfficeLeft(D(5), Other, PartyOffice.Secretary),
            new OrganizationEnded(D(6)),
            new OrganizationFounded(D(7), Is()),
            new OfficeLeft(D(8), Person, PartyOffice.Secretary)));

    [Fact]
    public void A_code_belongs_to_one_at_a_time() => Check(
        "breach organizations.code-used-twice @organizations[b].code [] code=1 other=a on=2025-03-01\n" +
        "breach organizations.code-used-twice @organizations[d].code [] code=2 other=c on=2025-01-01",
        Org("a", new OrganizationFounded(D(1), Is(code: "1")), new OrganizationRenamed(D(2), "x"), new OrganizationRecoded(D(4), "9")),
        Org("b", new OrganizationFounded(D(3), Is(code: "1"))),
        From1("c", Is(code: "2")),
        From1("d", Is(code: "2")));

    [Fact]
    public void A_code_may_pass_from_one_to_another_on_a_day() => Check(
        "",
        Org("a", new OrganizationFounded(D(1), Is(code: "1")), new OrganizationRecoded(D(4), "2"), new OrganizationRecoded(D(6), "1")),
        Org("b", new OrganizationFounded(D(1), Is(code: "2")), new OrganizationRecoded(D(4), "1"), new OrganizationEnded(D(6))));

    [Fact]
    public void Several_faults_are_told_at_once()
    {
        PartyOrganization[] organizations =
        [
            From1("a", Is("a", code: "1")),
            From1("a", Is()),
            From1("b", IsCell("x", "1")),
            Org("c", new OrganizationRenamed(D(1), "x")),
            From1("d", IsCell("b")),
        ];
        Assert.Equal(
            [
                OrganizationCodes.GivenTwice,
                OrganizationCodes.Cycle,
                OrganizationCodes.UnknownParent,
                OrganizationCodes.NoBeginning,
                OrganizationCodes.BelowCell,
                OrganizationCodes.CodeUsedTwice,
            ],
            OrganizationAudit.Of(organizations).Select(finding => finding.Code));
        Assert.Throws<ArgumentNullException>(() => OrganizationAudit.Of(null!));
    }

    private static void Check(string expected, params PartyOrganization[] organizations) => Assert.Equal(
        expected.Split('\n').Select(line => line.TrimEnd()),
        Show.Lines(OrganizationAudit.Of(organizations)).Split('\n').Select(line => line.TrimEnd()));
}
