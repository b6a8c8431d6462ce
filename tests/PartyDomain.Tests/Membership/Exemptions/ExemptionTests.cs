using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership.Exemptions;

/// <summary>Boundaries of exemption.</summary>
public sealed class ExemptionTests
{
    private static Journey Member => Outside.With(Settings.Cautious).Note(new StandingRecorded(D("2010-05-20"), Standing.Full, OldCell));

    [Theory]
    [InlineData("2025-11-01", "2026-10-31", true)]
    [InlineData("2025-11-01", "2026-11-01", false)]
    [InlineData("2025-11-01", "2026-11-02", false)]
    [InlineData("2024-02-29", "2025-02-27", true)]
    [InlineData("2024-02-29", "2025-02-28", false)]
    [InlineData("2025-08-31", "2025-08-30", false)]
    public void A_temporary_exemption_is_for_less_than_twelve_months(string from, string until, bool fits)
    {
        var told = Member.Told(new ApplyForExemption(D("2025-10-01"), ExemptionReason.Away, ExemptionExtent.Exempt, true, D(from), D(until)));
        Assert.Equal(fits, told.StartsWith("Accepted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void Half_of_the_cell_is_not_more_than_half(int votes, bool granted)
    {
        var asked = Member.Do(
            new ApplyForExemption(D("2025-11-01"), ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, false, D("2025-11-01"), null),
            new RegisterMedicalPaper(D("2025-11-02"), D("2025-11-02")),
            new ConsiderExemption(D("2025-11-03"), Votes(votes, 12 - votes)));
        Assert.Equal(granted ? ExemptionPhase.Exempt : ExemptionPhase.None, asked.Record.Exemption.Phase);
    }

    [Theory]
    [InlineData("2025-09-28", true)]
    [InlineData("2025-09-29", false)]
    public void The_medical_paper_is_asked_for_since_38(string on, bool without)
    {
        var asked = Member.Do(new ApplyForExemption(D(on), ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, true, D(on), null));
        Assert.Equal(without, asked.Told(new ConsiderExemption(D(on), Votes(12))).StartsWith("Accepted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-11-02", false)]
    [InlineData("2025-11-03", true)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)]
    public void An_exemption_holds_from_the_decision_to_its_last_day(string day, bool holds)
    {
        var record = Granted(ExemptionExtent.Exempt).Record;
        Assert.Equal(holds, record.Exemption.Held!.HoldsOn(D(day)));
        Assert.Equal(holds, MembershipTimeline.Of(record).On(D(day))!.Exemption?.HoldsOn(D(day)) == true);
        Assert.False(Granted(ExemptionExtent.Reduced).Record.Exemption.Held!.HoldsOn(D(day)));
    }

    [Fact]
    public void A_renewal_goes_on_from_the_first_day_and_a_refused_one_leaves_what_is_held()
    {
        var asked = Granted(ExemptionExtent.Exempt).Do(new ApplyForExemption(D("2026-02-20"), ExemptionReason.Away, ExemptionExtent.Exempt, true, D("2026-03-02"), D("2026-09-01")));
        Assert.True(asked.Record.Exemption.Request!.IsRenewal);
        var refused = asked.Do(new ConsiderExemption(D("2026-02-25"), Votes(6, 6)));
        Assert.Equal((ExemptionPhase.Exempt, D("2026-03-01")), (refused.Record.Exemption.Phase, refused.Record.Exemption.Held!.Until!.Value));
        var renewed = asked.Do(new ConsiderExemption(D("2026-02-25"), Votes(7)), new DecideExemption(D("2026-02-26"), PartyBody.GrassrootsCommittee, Votes(7)));
        Assert.Equal((D("2025-11-01"), D("2026-09-01")), (renewed.Record.Exemption.Held!.From, renewed.Record.Exemption.Held.Until!.Value));
    }

    [Fact]
    public void The_end_of_an_absence_asks_for_the_comment_of_the_place_and_the_stay()
    {
        var granted = Granted(ExemptionExtent.Exempt);
        var told = granted.Told(new EndExemption(D("2026-03-02"), false));
        Assert.Contains("breach exemption.place-comment-missing", told, StringComparison.Ordinal);
        Assert.Contains("breach exemption.stay-not-registered", told, StringComparison.Ordinal);
        Assert.StartsWith("Accepted", told, StringComparison.Ordinal);
        Assert.Equal("Accepted", granted.Do(new RegisterStay(D("2025-11-20"), D("2025-11-15"))).Told(new EndExemption(D("2026-03-02"), true)));
    }

    [Fact]
    public void An_exempt_member_leaves_the_base_of_the_cell_in_a_register()
    {
        var document = new RegisterDocument(RegisterDocument.CurrentSchema) { Members = [new MemberEntry(Person, Granted(ExemptionExtent.Exempt).Record.History)] };
        var member = Assert.Single(Register.Of(document).Members);
        Assert.True(member.Timeline.On(D("2025-12-01"))!.Exemption!.HoldsOn(D("2025-12-01")));
        Assert.Equal([(DueKind.ExemptionEnd, D("2026-03-01"))], Due.Of(Register.Of(document), D("2025-12-01"), D("2025-01-01"), D("2027-01-01"), Law.Shipped).Select(item => (item.DueKind, item.On)));
    }

    [Fact]
    public void Before_2025_the_decider_of_a_long_treatment_is_not_known() =>
        Assert.Contains("open law.value-unknown", Outcome(ExemptionAnswers.Of(ExemptionReason.LongTreatment, false, Member.Cell, D("2023-01-10"), Law.Shipped)), StringComparison.Ordinal);

    private static Journey Granted(ExemptionExtent extent) => Member.Do(
        new ApplyForExemption(D("2025-11-01"), ExemptionReason.Away, extent, true, D("2025-11-01"), D("2026-03-01")),
        new ConsiderExemption(D("2025-11-02"), Votes(7)),
        new DecideExemption(D("2025-11-03"), PartyBody.GrassrootsCommittee, Votes(7)));
}
