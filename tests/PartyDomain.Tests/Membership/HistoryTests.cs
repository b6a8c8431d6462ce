using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Facts in legal order, corrections, and what was known at an earlier time.</summary>
public sealed class HistoryTests
{
    [Fact]
    public void Every_fact_gets_its_position_whatever_it_carried()
    {
        var record = Outside.Note(
            new ProspectListed(D("2025-01-02"), OldCell, null) { Position = 77 },
            new HelperAssigned(D("2025-01-03"), Helper) { Position = -3, Precision = DatePrecision.Month }).Record;
        Assert.Equal([0, 1], record.History.Select(happened => happened.Position));
        Assert.Equal(DatePrecision.Month, record.History[1].Precision);
        Assert.Equal(record, MembershipHistory.Fold(Person, record.History));
    }

    [Fact]
    public void A_fact_recorded_late_takes_its_place_by_date()
    {
        var record = Outside.Note(
            new ProspectListed(D("2025-01-10"), OldCell, null),
            new HelperAssigned(D("2025-03-10"), Helper),
            new HelperAssigned(D("2025-02-10"), Other)).Record;
        Assert.Equal(Helper, record.Dossier.Helper);
        Assert.Equal([D("2025-01-10"), D("2025-03-10"), D("2025-02-10")], record.History.Select(happened => happened.On));
        Assert.Equal([0, 2, 1], MembershipHistory.InForce(record.History).Select(happened => happened.Position));
    }

    [Fact]
    public void Facts_of_one_day_follow_their_position()
    {
        var first = Outside.Note(new ProspectListed(D("2025-01-10"), OldCell, null), new HelperAssigned(D("2025-01-10"), Helper), new HelperAssigned(D("2025-01-10"), Other)).Record;
        Assert.Equal(Other, first.Dossier.Helper);
        var late = Outside.Note(new ProspectListed(D("2025-01-10"), OldCell, null), new HelperAssigned(D("2025-02-10"), Helper), new ProspectRemoved(D("2025-01-10"))).Record;
        Assert.Equal(Standing.Outside, late.Standing);
        Assert.Equal(Helper, late.Dossier.Helper);
    }

    [Fact]
    public void A_correction_replaces_a_fact_in_its_place()
    {
        var record = Outside.Note(
            new ProspectListed(D("2025-01-10"), OldCell, null),
            new HelperAssigned(D("2025-02-10"), Helper),
            new EventCorrected(D("2025-03-01"), 0, new ProspectListed(D("2025-01-09"), NewCell, null))).Record;
        Assert.Equal(NewCell, record.Dossier.Cell);
        Assert.Equal(D("2025-01-09"), record.Dossier.ListedOn);
        Assert.Equal(Helper, record.Dossier.Helper);
        Assert.Equal(3, record.History.Count);
        Assert.Equal([0, 1], MembershipHistory.InForce(record.History).Select(happened => happened.Position));
    }

    [Fact]
    public void A_correction_without_replacement_removes_a_fact()
    {
        var record = Outside.Note(
            new ProspectListed(D("2025-01-10"), OldCell, null),
            new HelperAssigned(D("2025-02-10"), Helper),
            new EventCorrected(D("2025-02-10"), 1, null)).Record;
        Assert.Null(record.Dossier.Helper);
        Assert.Equal(Standing.Prospect, record.Standing);
    }

    [Fact]
    public void The_last_correction_of_a_fact_holds()
    {
        var record = Outside.Note(
            new ProspectListed(D("2025-01-10"), OldCell, null),
            new EventCorrected(D("2025-03-01"), 0, null),
            new EventCorrected(D("2025-03-02"), 0, new ProspectListed(D("2025-01-11"), NewCell, null))).Record;
        Assert.Equal((Standing.Prospect, NewCell), (record.Standing, record.Dossier.Cell));
    }

    [Fact]
    public void A_correction_of_a_correction_takes_effect_or_is_misuse()
    {
        var record = Outside.Note(new ProspectListed(D("2025-01-10"), OldCell, null), new EventCorrected(D("2025-03-01"), 0, null));
        var error = Xunit.Record.Exception(() => record = record.Note(new EventCorrected(D("2025-03-02"), 1, null)));
        Assert.True(error is ArgumentException || record.Record.Standing == Standing.Prospect, "Taking back a removal did nothing.");
    }

    [Fact]
    public void A_fact_after_a_correction_still_finds_its_place_where_the_replacement_is_later()
    {
        var record = Outside.Note(
            new ProspectListed(D("2025-01-10"), OldCell, null),
            new HelperAssigned(D("2025-01-11"), Helper),
            new EventCorrected(D("2025-01-12"), 1, new HelperAssigned(D("2025-03-01"), Helper)),
            new HelperAssigned(D("2025-02-01"), Other)).Record;
        Assert.Equal(MembershipHistory.Fold(Person, record.History), record);
        Assert.Equal(Helper, record.Dossier.Helper);
    }

    [Fact]
    public void Reading_a_prefix_gives_what_was_known_then()
    {
        MembershipEvent[] facts =
        [
            new ProspectListed(D("2025-01-10"), OldCell, null),
            new HelperAssigned(D("2025-02-10"), Helper),
            new EventCorrected(D("2025-03-01"), 1, new HelperAssigned(D("2025-02-10"), Other)),
        ];
        Assert.Equal(Helper, MembershipHistory.Fold(Person, facts.Take(2)).Dossier.Helper);
        Assert.Equal(Other, MembershipHistory.Fold(Person, facts).Dossier.Helper);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(2)]
    public void There_must_be_a_fact_to_correct(int position)
    {
        var record = Outside.Note(new ProspectListed(D("2025-01-10"), OldCell, null)).Record;
        var error = Assert.Throws<ArgumentException>("corrects", () => MembershipHistory.Correct(record, D("2025-01-11"), position, null));
        Assert.StartsWith($"There is no fact at position {position}; the history holds positions 0 to 0.", error.Message, StringComparison.Ordinal);
        var stored = MembershipHistory.Evolve(record, new EventCorrected(D("2025-01-11"), position, null));
        Assert.Equal(record with { History = stored.History }, stored);
    }

    [Fact]
    public void Missing_arguments_are_misuse()
    {
        Assert.Throws<ArgumentNullException>("record", () => MembershipHistory.Evolve(null!, new ProspectRemoved(D("2025-01-10"))));
        Assert.Throws<ArgumentNullException>("happened", () => MembershipHistory.Evolve(Outside.Record, null!));
        Assert.Throws<ArgumentNullException>("events", () => MembershipHistory.Fold(Person, null!));
    }

    [Fact]
    public void Seniority_shows_only_for_full_members()
    {
        var admitted = Dossier.Ready().Admitted();
        Assert.Null(admitted.Record.SeniorityFrom);
        Assert.Equal(Stations.DecisionDay, admitted.Record.AdmissionDecidedOn);
        Assert.Equal(Stations.DecisionDay, RepeatedActsTests.Recognized().Record.SeniorityFrom);
    }

    [Fact]
    public void Records_write_nothing_of_the_person()
    {
        var record = Dossier.Ready().Admitted().Record;
        Assert.Equal("MembershipRecord { Probationary }", record.ToString());
        Assert.Equal("AdmissionDossier { Admitted }", record.Dossier.ToString());
        Assert.Equal("ProbationFile { Running }", record.Probation!.ToString());
        Assert.Equal("ApplicantProfile", record.Dossier.Profile!.ToString());
    }
}
