using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Membership.Readmission;

/// <summary>A person who left comes back through the whole admission.</summary>
public sealed class ReadmissionJourneyTests
{
    private static readonly LocalDate Meeting = new(2025, 10, 20);

    [Fact]
    public void Without_what_the_earlier_membership_was_the_cell_does_not_consider() =>
        Assert.Contains("bars readmission.not-established @dossier.earlier [294-QĐ/TW (2025), 3.5.1 b]", Again(new(2018, 1, 1)).Told(Dossier.Vote(Meeting)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2022-10-21", "bars readmission.too-early")]
    [InlineData("2022-10-20", null)]
    [InlineData("2022-10-19", null)]
    public void The_wait_is_measured_to_the_cell_meeting(string left, string? expected)
    {
        var told = Established(Show.D(left)).Told(Dossier.Vote(Meeting));
        Assert.Equal(expected is null, told.StartsWith("Accepted", StringComparison.Ordinal));
        Assert.Contains(expected ?? "Accepted", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-02-28", "2022-02-28", true)]
    [InlineData("2024-02-29", "2021-02-28", true)]
    [InlineData("2023-02-28", "2020-02-29", true)]
    [InlineData("2023-02-27", "2020-02-29", false)]
    public void The_end_of_a_month_is_clamped(string on, string left, bool may) =>
        Assert.Equal(may, Readmissions.Of(new EarlierMembership(Show.D(left), EndingReason.StruckOff), 0, Show.D(on), Law.Shipped) is Accepted<ReadmissionTerms>);

    [Fact]
    public void The_decision_needs_the_consent_of_the_province_before_it()
    {
        var voted = Established(new(2018, 1, 1)).Do(Dossier.Vote(Meeting), new ResolveAtCommittee(Meeting.PlusDays(3), Journey.Votes(12)), new ForwardDossier(Meeting.PlusDays(4)));
        var decision = new DecideAdmission(Meeting.PlusDays(20), PartyBody.SuperiorStandingCommittee, Journey.Votes(12));
        Assert.Contains("bars readmission.consent-missing", voted.Told(decision), StringComparison.Ordinal);
        Assert.Contains("bars readmission.wrong-consenter", voted.Told(new RegisterConsent(Meeting.PlusDays(5), ConsentKind.Readmission, PartyBody.ProvincialStandingMembers)), StringComparison.Ordinal);
        var same = voted.Do(new RegisterConsent(Meeting.PlusDays(20), ConsentKind.Readmission, PartyBody.ProvincialStandingCommittee));
        Assert.Contains("bars readmission.consent-missing", same.Told(decision), StringComparison.Ordinal);
        var consented = voted.Do(new RegisterConsent(Meeting.PlusDays(19), ConsentKind.Readmission, PartyBody.ProvincialStandingCommittee));
        Assert.Equal("Accepted\nnote readmission.probation-again @dossier.earlier [294-QĐ/TW (2025), 3.5.4]", consented.Told(decision).Split("\nnote admission", 2)[0]);
    }

    [Fact]
    public void A_member_is_not_listed_and_who_was_readmitted_once_is_not_again()
    {
        var back = Back();
        Assert.Equal(1, back.Record.ReadmissionCount);
        Assert.True(back.Record.IsReadmission);
        Assert.Equal(new LocalDate(2010, 3, 1), back.Record.FirstDecidedOn);
        Assert.Contains("bars readmission.is-member", back.Told(new ListProspect(new(2027, 5, 1), Journey.OldCell, null)), StringComparison.Ordinal);
        var left = back.Note(new StandingRecorded(new(2027, 3, 1), Standing.Former, null) { Ended = EndingReason.StruckOff });
        var third = new Dossier(new LocalDate(2031, 10, 20)) { Start = left }.Make().Do(new EstablishEarlierMembership(new(2031, 9, 1), new EarlierMembership(new(2027, 3, 1), EndingReason.StruckOff)));
        Assert.Contains("bars readmission.once-only", third.Told(Dossier.Vote(new(2031, 10, 20))), StringComparison.Ordinal);
        Assert.Equal(2, third.Record.Past.Count);
    }

    [Fact]
    public void Seniority_of_who_came_back_leaves_the_time_between_out()
    {
        var record = Back().Record;
        var seniority = Assert.Single(Seniorities.On(record, new(2026, 12, 1), Law.Shipped.With(Settings.Cautious)).Events);
        Assert.Equal(new LocalDate(2010, 3, 1), seniority.From);
        Assert.Equal(new Interruption(InterruptionKind.StruckOff, new(2018, 1, 1), new(2025, 12, 1), new(2025, 11, 9)), Assert.Single(seniority.Deducted));
        Assert.Equal(new SeniorityPeriod(8, 10, 0), seniority.Least);
        Assert.True(seniority.AwaitsDecision);
    }

    [Fact]
    public void After_an_annulled_admission_a_later_one_is_the_first()
    {
        var annulled = Journey.Outside.Note(
            new StandingRecorded(new(2015, 3, 1), Standing.Full, Journey.OldCell) { AdmissionDecidedOn = new(2014, 3, 1), OfficialOn = new(2015, 3, 1) },
            new AdmissionAnnulled(new(2025, 1, 1), AnnulmentGround.UnderAge, true, false, false, false));
        var again = new Dossier(Meeting) { Start = annulled }.Make();
        Assert.Empty(again.Record.Past);
        Assert.StartsWith("Accepted", again.Told(Dossier.Vote(Meeting)), StringComparison.Ordinal);
        Assert.Equal(0, again.Do(Dossier.Vote(Meeting)).Record.ReadmissionCount);
    }

    [Fact]
    public void The_dead_are_not_listed() =>
        Assert.Contains("bars readmission.deceased", Left(new(2018, 1, 1), EndingReason.Died).Told(new ListProspect(new(2025, 5, 20), Journey.OldCell, null)), StringComparison.Ordinal);

    [Fact]
    public void What_is_established_agrees_with_the_record()
    {
        var again = Again(new(2018, 1, 1));
        Assert.Contains("bars readmission.not-as-recorded", again.Told(new EstablishEarlierMembership(new(2025, 9, 1), new EarlierMembership(new(2018, 1, 2), EndingReason.StruckOff))), StringComparison.Ordinal);
        Assert.Contains("bars readmission.not-as-recorded", again.Told(new EstablishEarlierMembership(new(2025, 9, 1), new EarlierMembership(new(2018, 1, 1), EndingReason.Expelled))), StringComparison.Ordinal);
        Assert.Equal("Accepted", again.Told(new EstablishEarlierMembership(new(2025, 9, 1), new EarlierMembership(new(2018, 1, 1), EndingReason.StruckOff))));
    }

    private static Journey Left(LocalDate on, EndingReason reason) => Journey.Outside.With(Settings.Cautious).Note(
        new StandingRecorded(new(2011, 3, 1), Standing.Full, Journey.OldCell) { AdmissionDecidedOn = new(2010, 3, 1), JoinedOn = new(2010, 3, 10), OfficialOn = new(2011, 3, 10) },
        new StandingRecorded(on, Standing.Former, null) { Ended = reason });

    private static Journey Again(LocalDate left) => new Dossier(Meeting) { Start = Left(left, EndingReason.StruckOff) }.Make();

    private static Journey Established(LocalDate left) => Again(left).Do(new EstablishEarlierMembership(new(2025, 9, 1), new EarlierMembership(left, EndingReason.StruckOff)));

    private static Journey Back() => Established(new(2018, 1, 1)).Do(
        new RegisterConsent(Meeting.PlusDays(1), ConsentKind.Readmission, PartyBody.ProvincialStandingCommittee),
        Dossier.Vote(Meeting),
        new ResolveAtCommittee(Meeting.PlusDays(3), Journey.Votes(12)),
        new ForwardDossier(Meeting.PlusDays(4)),
        new DecideAdmission(new(2025, 11, 9), PartyBody.SuperiorStandingCommittee, Journey.Votes(12)),
        new ReceiveDecision(new(2025, 11, 12)),
        new HoldCeremony(new(2025, 12, 1), Journey.Helper, true))
        .Note(new StandingRecorded(new(2026, 12, 1), Standing.Full, Journey.OldCell) { OfficialOn = new(2026, 12, 1) });
}
