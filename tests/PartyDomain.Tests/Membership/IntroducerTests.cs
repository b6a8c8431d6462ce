using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Introducers (Charter, 4.1; 294-QĐ/TW, 3.2): who may introduce, for how long they must know the applicant, replacement, number.</summary>
public sealed class IntroducerTests
{
    private static readonly Journey Authorized = Dossier.Lacking("first", "second");
    private static readonly IntroduceByMember Letter = new(D("2025-10-01"), First);

    [Theory]
    [InlineData("2024-09-30", "Met")]
    [InlineData("2024-10-01", "Met")]
    [InlineData("2024-10-02", "NotMet\nbars admission.acquaintance-too-short @command.introducer [294-QĐ/TW (2025), 3.2.1] since=2024-10-02 required=12-mo from=2025-10-02")]
    public void Twelve_months_together_at_the_letter(string since, string expected) =>
        Assert.Equal(expected, Knowing(member => member with { Acquaintance = new(D(since), SharedThrough.WorkOrStudy, true) }).Check("introducer", Letter));

    [Fact]
    public void Every_shortcoming_of_an_introducer_is_named()
    {
        var stranger = Knowing(member => member with { Standing = Standing.Probationary, Acquaintance = new(D("2025-09-01"), SharedThrough.Residence, false) });
        Assert.Equal(
            "NotMet\nbars admission.introducer-not-full @command.introducer [294-QĐ/TW (2025), 3.2.1] standing=standing.probationary\nbars admission.introducer-other-unit @command.introducer [294-QĐ/TW (2025), 3.2.1]\nbars admission.acquaintance-too-short @command.introducer [294-QĐ/TW (2025), 3.2.1] since=2025-09-01 required=12-mo from=2026-09-01",
            stranger.Check("introducer", Letter));
        Assert.Equal(
            "NotMet\nbars admission.introducer-unknown @command.introducer [294-QĐ/TW (2025), 3.2.1]",
            Knowing(member => member with { Acquaintance = null }).Check("introducer", Letter));
        Assert.Equal(
            "NotMet\nbars admission.introducer-other-unit @command.introducer [294-QĐ/TW (2025), 3.2.1]",
            Knowing(member => member with { Acquaintance = member.Acquaintance! with { SameUnit = false } }).Check("introducer", Letter));
        Assert.StartsWith("NotMet\nbars membership.own-helper @command.introducer [294-QĐ/TW (2025), 3.2.1]", Authorized.Check("introducer", new IntroduceByMember(D("2025-10-01"), Person)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_evidence_the_letter_waits_and_stale_evidence_does_not_serve()
    {
        Assert.Equal(
            "Pending\nbars evidence.missing @command.introducer [] evidence=evidence.member",
            Authorized.Check("introducer", new IntroduceByMember(D("2025-10-01"), new PersonId("nobody"))));
        Assert.Equal(
            "Pending\nbars evidence.stale @command.introducer [] evidence=evidence.member asOf=2025-09-30 on=2025-10-01",
            Knowing(member => member with { AsOf = D("2025-09-30") }).Check("introducer", Letter));
        Assert.Equal("Met", Knowing(member => member with { AsOf = D("2025-10-02") }).Check("introducer", Letter));
        Assert.Equal("Pending", Authorized.Asked("admission.introduction", "introducer", D("2025-10-01")));
    }

    [Theory]
    [InlineData("2020-10-20", "NotMet\nbars admission.residence-does-not-count @command.introducer [29-QĐ/TW (2016), chưa rõ điểm]")]
    [InlineData("2021-07-29", "NotMet\nbars admission.residence-does-not-count @command.introducer [29-QĐ/TW (2016), chưa rõ điểm]")]
    [InlineData("2021-07-30", "Met")]
    [InlineData("2025-10-01", "Met")]
    [InlineData("2026-10-01", "Met")]
    public void Party_life_at_the_residence_counts_since_2021(string on, string expected) =>
        Assert.Equal(expected, Knowing(member => member with { Acquaintance = member.Acquaintance! with { Through = SharedThrough.Residence } }).Check("introducer", new IntroduceByMember(D(on), First)));

    [Fact]
    public void Before_2016_the_time_together_is_not_known_here() =>
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @command.introducer [] provision=admission.introducer.acquaintance on=2016-07-24",
            Authorized.Check("introducer", new IntroduceByMember(D("2016-07-24"), First)));

    [Fact]
    public void After_a_move_the_time_together_is_not_asked()
    {
        var moved = (Authorized with { Known = member => member with { Acquaintance = null } }).Do(
            new ReportMove(D("2025-10-06"), false), new CertifyHelp(D("2025-10-07")), new ReceiveAfterMove(D("2025-10-08"), NewCell, Other));
        Assert.Equal("Met", moved.Check("introducer", new IntroduceByMember(D("2025-10-09"), First)));
        Assert.Equal(
            "NotMet\nbars admission.introducer-not-full @command.introducer [294-QĐ/TW (2025), 3.2.1] standing=standing.former",
            (moved with { Known = member => member with { Standing = Standing.Former } }).Check("introducer", new IntroduceByMember(D("2025-10-09"), First)));
    }

    [Theory]
    [InlineData(UnionSetting.None, 0, "Pending\nbars admission.too-few-introducers @dossier.introductions [Điều lệ Đảng (2011), 4.1] have=0 need=2")]
    [InlineData(UnionSetting.None, 1, "Pending\nbars admission.too-few-introducers @dossier.introductions [Điều lệ Đảng (2011), 4.1] have=1 need=2")]
    [InlineData(UnionSetting.None, 2, "Met")]
    [InlineData(UnionSetting.YouthUnion, 1, "Pending\nbars admission.union-missing @dossier.unionIntroductions [Điều lệ Đảng (2011), 4.1] body=union-body.youth-union")]
    [InlineData(UnionSetting.TradeUnion, 0, "Pending\nbars admission.too-few-introducers @dossier.introductions [Điều lệ Đảng (2011), 4.1] have=0 need=1\nbars admission.union-missing @dossier.unionIntroductions [Điều lệ Đảng (2011), 4.1] body=union-body.trade-union")]
    public void Two_members_or_a_union_and_one(UnionSetting union, int count, string expected)
    {
        var journey = With(union);
        PersonId[] introducers = [First, Second];
        foreach (var introducer in introducers[..count])
        {
            journey = journey.Do(new IntroduceByMember(D("2025-10-01"), introducer));
        }

        Assert.Equal(expected, journey.Check("introducers", Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void The_union_that_introduces_must_be_the_one_of_the_applicant_and_in_time()
    {
        var journey = With(UnionSetting.YouthUnion).Do(Letter, new IntroduceByUnion(D("2025-10-01"), UnionBody.TradeUnion));
        Assert.StartsWith("Pending\nbars admission.union-missing", journey.Check("introducers", Dossier.Vote(Dossier.Meeting)), StringComparison.Ordinal);
        var late = journey.Do(new IntroduceByUnion(D("2025-10-21"), UnionBody.YouthUnion));
        Assert.StartsWith("Pending\nbars admission.union-missing", late.Check("introducers", Dossier.Vote(Dossier.Meeting)), StringComparison.Ordinal);
        Assert.Equal("Met", late.Check("introducers", Dossier.Vote(D("2025-10-21"))));
        var youth = journey.Do(new IntroduceByUnion(D("2025-10-02"), UnionBody.YouthUnion));
        Assert.Equal("Met", youth.Check("introducers", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal([UnionBody.TradeUnion, UnionBody.YouthUnion], youth.Record.Dossier.UnionIntroductions.Select(item => item.Body));
        Assert.Equal("Met", With(UnionSetting.TradeUnion).Do(Letter, new IntroduceByUnion(D("2025-10-01"), UnionBody.TradeUnion)).Check("introducers", Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void A_letter_after_the_meeting_does_not_count() =>
        Assert.Equal(
            "Pending\nbars admission.too-few-introducers @dossier.introductions [Điều lệ Đảng (2011), 4.1] have=1 need=2",
            Authorized.Do(Letter, new IntroduceByMember(D("2025-10-21"), Second)).Check("introducers", Dossier.Vote(Dossier.Meeting)));

    [Fact]
    public void One_member_twice_is_one_introducer() =>
        Assert.Single(Authorized.Do(Letter, new IntroduceByMember(D("2025-10-03"), First)).Record.Dossier.Introductions);

    [Theory]
    [InlineData(null, null, "Full", "Met")]
    [InlineData("2025-10-20", null, "Full", "NotMet\nbars admission.introducer-must-be-replaced @dossier.introductions[0] [294-QĐ/TW (2025), 3.2.2] reason=replacement-reason.moved")]
    [InlineData("2025-10-21", null, "Full", "Met")]
    [InlineData("2025-09-20", null, "Full", "Met")]
    [InlineData(null, "2025-09-21", "Full", "NotMet\nbars admission.introducer-must-be-replaced @dossier.introductions[0] [294-QĐ/TW (2025), 3.2.2] reason=replacement-reason.disciplined")]
    [InlineData(null, "2025-10-20", "Full", "NotMet\nbars admission.introducer-must-be-replaced @dossier.introductions[0] [294-QĐ/TW (2025), 3.2.2] reason=replacement-reason.disciplined")]
    [InlineData(null, "2025-10-21", "Full", "Met")]
    [InlineData(null, "2025-09-19", "Full", "Met")]
    [InlineData("2025-10-01", "2025-10-01", "Full", "NotMet\nbars admission.introducer-must-be-replaced @dossier.introductions[0] [294-QĐ/TW (2025), 3.2.2] reason=replacement-reason.moved")]
    [InlineData(null, null, "Former", "NotMet\nbars admission.introducer-must-be-replaced @dossier.introductions[0] [294-QĐ/TW (2025), 3.2.2] reason=replacement-reason.other")]
    public void An_introducer_who_moved_or_was_disciplined_after_the_letter_is_replaced(string? moved, string? disciplined, string standing, string expected)
    {
        var journey = Dossier.Ready() with
        {
            Known = member => member.Person == First
                ? member with { MovedOn = moved is null ? null : D(moved), DisciplinedOn = disciplined is null ? null : D(disciplined), Standing = Enum.Parse<Standing>(standing) }
                : member,
        };
        Assert.Equal(expected, journey.Check("introducers-able", Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void The_worst_of_several_introducers_counts()
    {
        var journey = Dossier.Ready() with { Known = member => member.Person == Second ? member with { Standing = Standing.Former } : member, Evidence = evidence => evidence with { Members = evidence.Members.Where(member => member.Person != First).ToValueList() } };
        Assert.Equal(
            "NotMet\nbars evidence.missing @dossier.introductions[0] [] evidence=evidence.member\nbars admission.introducer-must-be-replaced @dossier.introductions[1] [294-QĐ/TW (2025), 3.2.2] reason=replacement-reason.other",
            journey.Check("introducers-able", Dossier.Vote(Dossier.Meeting)));
        var waiting = Dossier.Ready() with { Evidence = evidence => evidence with { Members = evidence.Members.Where(member => member.Person != Second).ToValueList() } };
        Assert.StartsWith("Pending", waiting.Check("introducers-able", Dossier.Vote(Dossier.Meeting)), StringComparison.Ordinal);
    }

    [Fact]
    public void W4_a_replacement_need_not_have_known_the_applicant()
    {
        var journey = Dossier.Ready() with { Known = member => member with { Acquaintance = null } };
        var replaced = journey.Do(new ReplaceIntroducer(D("2025-10-10"), First, Other, ReplacementReason.Disciplined, true));
        Assert.Equal(new Introduction(Other, D("2025-10-10"), First, true), replaced.Record.Dossier.Introductions[^1]);
        Assert.Equal([Second, Other], replaced.Record.Dossier.Introductions.Select(item => item.Introducer));
        Assert.EndsWith(
            "bars admission.not-an-introducer @command.former [294-QĐ/TW (2025), 3.2.2]",
            journey.Check("replacement", new ReplaceIntroducer(D("2025-10-10"), Helper, Other, ReplacementReason.Moved, true)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_who_never_introduced_is_not_met() =>
        Assert.StartsWith("NotMet\nbars admission.not-an-introducer", Dossier.Ready().Check("replacement", new ReplaceIntroducer(D("2025-10-10"), Helper, Other, ReplacementReason.Moved, true)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2022-10-20", true, "Met")]
    [InlineData("2022-10-20", false, "Undetermined\nopen law.value-unknown @command.replacement [] provision=admission.introducer.replacement-acquaintance on=2022-10-10")]
    [InlineData("2026-10-20", false, "Met")]
    public void Before_294_it_is_open_whether_a_replacement_must_know_the_applicant(string meeting, bool knows, string expected)
    {
        var ready = Dossier.Ready(D(meeting));
        var journey = knows ? ready : ready with { Known = member => member with { Acquaintance = null } };
        Assert.Equal(expected, journey.Check("replacement", new ReplaceIntroducer(D(meeting).PlusDays(-10), First, Other, ReplacementReason.Other, true)));
    }

    [Theory]
    [InlineData(null, "Undetermined\nopen law.setting-needed @command.withLetter [294-QĐ/TW (2025), 3.2.2] setting=replacement-letter question=setting.replacement-letter")]
    [InlineData(ReplacementLetterReading.Required, "NotMet\nbars admission.replacement-letter-missing @command.withLetter [294-QĐ/TW (2025), 3.2.2]")]
    [InlineData(ReplacementLetterReading.NotRequired, "NotApplicable")]
    public void The_setting_says_whether_a_replacement_writes_a_letter(ReplacementLetterReading? reading, string expected)
    {
        var journey = Dossier.Ready().With(new() { ReplacementLetter = reading });
        Assert.Equal(expected, journey.Check("replacement-letter", new ReplaceIntroducer(D("2025-10-10"), First, Other, ReplacementReason.Moved, false)));
        Assert.Equal("Met", journey.Check("replacement-letter", new ReplaceIntroducer(D("2025-10-10"), First, Other, ReplacementReason.Moved, true)));
        Assert.Equal("Pending", journey.Asked("admission.replace-introducer", "replacement-letter", D("2025-10-10")));
        Assert.Equal("Pending", journey.Asked("admission.replace-introducer", "replacement", D("2025-10-10")));
    }

    private static Journey Knowing(Func<MemberEvidence, MemberEvidence> known) => Authorized with { Known = known };

    private static Journey With(UnionSetting union)
    {
        var dossier = new Dossier(Dossier.Meeting);
        dossier.Profile = dossier.Profile with { Union = union };
        dossier.Without.UnionWith(["first", "second"]);
        return dossier.Make();
    }
}
