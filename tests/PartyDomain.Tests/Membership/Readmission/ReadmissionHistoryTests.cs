using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Restoration;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Membership.Readmission;

/// <summary>How the record's own procedure ended the membership feeds the conditions of re-admission.</summary>
public sealed class ReadmissionHistoryTests
{
    private static readonly LocalDate Left = new(2022, 7, 15);
    private static readonly LocalDate Meeting = new(2025, 10, 20);
    private static readonly Tally Decided = Probationers.Carried(PartyBody.SuperiorStandingCommittee);

    private static Journey Member => Journey.Outside.With(Settings.Cautious).Note(
        new StandingRecorded(new(2011, 3, 1), Standing.Full, Journey.OldCell) { AdmissionDecidedOn = new(2010, 3, 1), JoinedOn = new(2010, 3, 10), OfficialOn = new(2011, 3, 10) });

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "bars readmission.left-on-request @record.past [294-QĐ/TW (2025), 3.5.2]")]
    public void The_reason_of_the_application_bars_before_anything_is_established(bool hardship, string? expected)
    {
        var told = Show.Outcome(Readmissions.Of(Resigned(hardship).Record, Meeting, Law.Shipped));
        Assert.Contains("bars readmission.not-established", told, StringComparison.Ordinal);
        Assert.Equal(expected is not null, told.Contains("readmission.left-on-request", StringComparison.Ordinal));
        Assert.Contains(expected ?? "Refused", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, false)]
    public void What_the_record_holds_is_not_stated_again_and_no_statement_lifts_it(bool recorded, bool stated, bool may)
    {
        var told = Again(Resigned(recorded), EndingReason.Resigned, earlier => earlier with { FamilyHardship = stated }).Told(Dossier.Vote(Meeting));
        Assert.Equal(may, told.StartsWith("Accepted", StringComparison.Ordinal));
        Assert.Equal(!may, told.Contains("bars readmission.left-on-request", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StrikingGround.AbandonedActivity, false)]
    [InlineData(StrikingGround.TransferPapersNotFiled, false)]
    [InlineData(StrikingGround.UnpaidDues, true)]
    [InlineData(StrikingGround.WillLost, true)]
    public void The_ground_of_the_striking_off_bars_where_activity_was_abandoned(StrikingGround ground, bool may)
    {
        var again = Again(StruckOff(ground), EndingReason.StruckOff, earlier => earlier);
        Assert.Equal(may, !again.Told(Dossier.Vote(Meeting)).Contains("bars readmission.abandoned-activity", StringComparison.Ordinal));
        Assert.Equal(!may, Assert.Single(again.Record.Past).AbandonedActivity);
    }

    [Fact]
    public void A_false_membership_is_no_earlier_one() =>
        Assert.Empty(StruckOff(StrikingGround.FalseMember).Note(new ProspectListed(new(2025, 1, 1), Journey.OldCell, null)).Record.Past);

    [Fact]
    public void A_recorded_ending_says_nothing_of_the_ground()
    {
        var recorded = Member.Note(new StandingRecorded(Left, Standing.Former, null) { Ended = EndingReason.Resigned }, new ProspectListed(new(2025, 1, 1), Journey.OldCell, null));
        Assert.Equal((null, null), (recorded.Record.Past[0].AbandonedActivity, recorded.Record.Past[0].FamilyHardship));
    }

    [Fact]
    public void An_expulsion_by_a_case_is_undone_in_its_case()
    {
        var journey = Member.Note(new MemberExpelled(Left, new("case-1"))) with { Evidence = evidence => evidence with { ManagedBy = CadreManagement.Other } };
        var told = journey.Told(new RestoreMembership(Meeting, PartyBody.SuperiorStandingCommittee, Journey.OldCell, new(2025, 9, 1), true));
        Assert.Contains("bars restoration.by-its-case @record.ending [294-QĐ/TW (2025), 5.2.2] case=case-1", told, StringComparison.Ordinal);
        var recorded = Member.Note(new StandingRecorded(Left, Standing.Former, null) { Ended = EndingReason.Expelled }) with { Evidence = evidence => evidence with { ManagedBy = CadreManagement.Other } };
        Assert.StartsWith("Accepted", recorded.Told(new RestoreMembership(Meeting, PartyBody.SuperiorStandingCommittee, Journey.OldCell, new(2025, 9, 1), true)), StringComparison.Ordinal);
    }

    private static Journey Resigned(bool hardship) => Member.Note(new LeavingApplied(new(2022, 6, 15), true, true, hardship), new LeavingDecided(Left, PartyBody.SuperiorStandingCommittee, Decided));

    private static Journey StruckOff(StrikingGround ground) =>
        Member.Note(new StrikingOffOpened(new(2022, 6, 15), ground, StrikingFacts.None), new StrikingOffDecided(Left, PartyBody.SuperiorStandingCommittee, Decided));

    private static Journey Again(Journey start, EndingReason reason, Func<EarlierMembership, EarlierMembership> change) =>
        new Dossier(Meeting) { Start = start }.Make().Do(new EstablishEarlierMembership(new(2025, 9, 1), change(new EarlierMembership(Left, reason))));
}
