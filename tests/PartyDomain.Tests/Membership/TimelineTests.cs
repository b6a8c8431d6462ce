using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Recorded standings, and the timeline that counts read.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void A_full_member_known_by_todays_facts_alone_is_one_line()
    {
        var record = Outside.Note(new StandingRecorded(D("2025-01-01"), Standing.Full, OldCell) { JoinedOn = D("2010-02-03"), OfficialOn = D("2011-02-03") }).Record;
        Assert.Equal((Standing.Full, OldCell, D("2010-02-03"), D("2011-02-03")), (record.Standing, record.HomeCell!.Value, record.JoinedOn!.Value, record.OfficialOn!.Value));
        Assert.Null(record.Probation);
        Assert.Null(record.AdmissionDecidedOn);
        Assert.Null(record.RecognizedOn);
        var span = Assert.Single(MembershipTimeline.Of(record).Spans);
        Assert.Equal(new MembershipSpan(D("2025-01-01"), Standing.Full, OldCell) { JoinedOn = D("2010-02-03"), OfficialOn = D("2011-02-03") }, span);
        Assert.True(span.IsMember);
    }

    [Fact]
    public void A_member_after_an_earlier_membership_is_a_readmitted_one_and_a_first_one_is_not()
    {
        var record = Outside.Note(
            new StandingRecorded(D("2010-01-01"), Standing.Full, OldCell) { JoinedOn = D("2009-02-03") },
            new StandingRecorded(D("2015-01-01"), Standing.Former, null) { Ended = EndingReason.StruckOff },
            new StandingRecorded(D("2020-01-01"), Standing.Probationary, NewCell) { AdmissionDecidedOn = D("2019-12-20"), JoinedOn = D("2020-01-01") }).Record;
        Assert.Equal([false, false, true], MembershipTimeline.Of(record).Spans.Select(span => span.IsReadmission));
    }

    [Fact]
    public void A_probationer_with_both_dates_has_a_file_without_a_helper_and_can_go_on()
    {
        var record = Outside.Note(Probationer(D("2025-02-03"))).Record;
        Assert.Equal((D("2024-05-19"), D("2025-05-19"), (PersonId?)null), (record.Probation!.StartedOn, record.Probation.EndsOn, record.Probation.Helper));
        var helped = MembershipHistory.Evolve(record, new HelperChanged(D("2025-03-01"), Helper, HelperChangeReason.Other, true));
        Assert.Equal(Helper, helped.Probation!.Helper);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Dates_of_a_probationer_that_nobody_knows_are_not_made_up(bool joined, bool ends)
    {
        var record = Outside.Note(new StandingRecorded(D("2025-01-01"), Standing.Probationary, OldCell)
        {
            JoinedOn = joined ? D("2024-05-19") : null,
            ProbationEndsOn = ends ? D("2025-05-19") : null,
        }).Record;
        Assert.Null(record.Probation);
        Assert.Equal(joined ? D("2024-05-19") : null, record.JoinedOn);
        Assert.Equal(Standing.Probationary, MembershipTimeline.Of(record).On(D("2025-01-01"))!.Standing);
    }

    [Fact]
    public void A_recognition_recorded_later_keeps_what_was_known()
    {
        var record = Outside.Note(Probationer(D("2025-02-03")), new StandingRecorded(D("2025-07-01"), Standing.Full, NewCell) { OfficialOn = D("2025-05-19"), RecognizedOn = D("2025-07-01") }).Record;
        Assert.Equal((D("2024-05-19"), D("2025-05-19"), D("2025-07-01")), (record.JoinedOn!.Value, record.OfficialOn!.Value, record.RecognizedOn!.Value));
        Assert.Equal((ProbationPhase.Recognized, NewCell), (record.Probation!.Phase, record.HomeCell!.Value));
    }

    [Fact]
    public void A_membership_that_ended_says_why_where_that_is_known_and_may_begin_again()
    {
        var ended = Outside.Note(new StandingRecorded(D("2024-01-01"), Standing.Full, OldCell), new StandingRecorded(D("2025-01-01"), Standing.Former, null) { Ended = EndingReason.AdmissionAnnulled }).Record;
        Assert.Equal(new Ending(D("2025-01-01"), EndingReason.AdmissionAnnulled), ended.Ending);
        Assert.Null(ended.HomeCell);
        Assert.Null(Outside.Note(new StandingRecorded(D("2025-01-01"), Standing.Former, null)).Record.Ending);
        Assert.Null(Outside.Note(new StandingRecorded(D("2025-01-01"), Standing.Full, OldCell) { Ended = EndingReason.AdmissionAnnulled }).Record.Ending);
        var again = MembershipHistory.Evolve(ended, new StandingRecorded(D("2025-06-01"), Standing.Probationary, NewCell));
        Assert.Equal((Standing.Probationary, NewCell, (Ending?)null), (again.Standing, again.HomeCell!.Value, again.Ending));
        Assert.Equal([true, false, true], MembershipTimeline.Of(again).Spans.Select(span => span.IsMember));
    }

    [Fact]
    public void A_timeline_has_a_span_for_every_day_on_which_something_it_tells_changed()
    {
        var record = Outside.Note(
            new ProspectListed(D("2025-01-10"), OldCell, null),
            new HelperAssigned(D("2025-02-10"), Helper),
            new ProspectRemoved(D("2025-03-10")),
            new ProspectListed(D("2025-03-10"), NewCell, null)).Record;
        var timeline = MembershipTimeline.Of(record);
        Assert.Equal([(D("2025-01-10"), Standing.Prospect, OldCell), (D("2025-03-10"), Standing.Prospect, NewCell)], timeline.Spans.Select(span => (span.From, span.Standing, span.Cell!.Value)));
        Assert.Null(timeline.On(D("2025-01-09")));
        Assert.Equal(OldCell, timeline.On(D("2025-03-09"))!.Cell);
        Assert.Equal(NewCell, timeline.On(D("2026-01-01"))!.Cell);
    }

    [Fact]
    public void What_is_taken_back_on_its_day_leaves_no_span()
    {
        var timeline = MembershipTimeline.Of(Outside.Note(
            new StandingRecorded(D("2025-01-01"), Standing.Full, OldCell),
            new StandingRecorded(D("2025-02-01"), Standing.Full, NewCell),
            new StandingRecorded(D("2025-02-01"), Standing.Full, OldCell)).Record);
        Assert.Equal(D("2025-01-01"), Assert.Single(timeline.Spans).From);
    }

    [Fact]
    public void A_whole_admission_is_told_by_its_ceremony()
    {
        var record = Journey.Outside.Note(new StandingRecorded(D("2020-01-01"), Standing.Outside, null)).Record;
        Assert.Equal((Standing.Outside, (OrganizationId?)null), (MembershipTimeline.Of(record).Spans[0].Standing, MembershipTimeline.Of(record).Spans[0].Cell));
        record = MembershipHistory.Fold(Person, [new ProspectListed(D("2025-01-10"), OldCell, null), new CeremonyHeld(D("2025-05-19"), Helper, true, D("2026-05-19"), null)]);
        var timeline = MembershipTimeline.Of(record);
        Assert.Equal([Standing.Prospect, Standing.Probationary], timeline.Spans.Select(span => span.Standing));
        Assert.Equal((D("2025-05-19"), D("2026-05-19"), OldCell), (timeline.Spans[1].JoinedOn!.Value, timeline.Spans[1].ProbationEndsOn!.Value, timeline.Spans[1].Cell!.Value));
    }

    [Fact]
    public void A_prefix_gives_the_timeline_as_it_was_known_then()
    {
        ValueList<MembershipEvent> history =
        [
            new StandingRecorded(D("2025-01-01"), Standing.Full, OldCell),
            new StandingRecorded(D("2025-03-01"), Standing.Full, NewCell) { Position = 1 },
            new EventCorrected(D("2025-04-01"), 1, new StandingRecorded(D("2025-02-01"), Standing.Former, null)) { Position = 2 },
        ];
        Assert.Equal(NewCell, MembershipTimeline.Of(Person, [.. history.Take(2)]).On(D("2025-05-01"))!.Cell);
        var corrected = MembershipTimeline.Of(Person, history);
        Assert.Equal([(D("2025-01-01"), Standing.Full), (D("2025-02-01"), Standing.Former)], corrected.Spans.Select(span => (span.From, span.Standing)));
    }

    [Fact]
    public void On_every_day_the_timeline_says_what_the_facts_up_to_that_day_make_of_the_record() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var record = MembershipHistory.Fold(Person, RandomFacts.Sequence(random, random.Next(1, 20)));
        var timeline = MembershipTimeline.Of(record);
        var holding = MembershipHistory.InForce(record.History).ToList();
        foreach (var day in Enumerable.Range(-1, 43).Select(new LocalDate(2025, 8, 1).PlusDays))
        {
            var then = MembershipHistory.Fold(Person, holding.Where(happened => happened.On <= day));
            var span = timeline.On(day);
            Assert.Equal(then.History.Count == 0, span is null);
            if (span is not null)
            {
                Assert.Equal(
                    (then.Standing, then.HomeCell ?? then.Dossier.Cell, then.JoinedOn, then.OfficialOn, then.RecognizedOn, then.AdmissionDecidedOn, then.Probation?.EndsOn, then.Ending?.Reason),
                    (span.Standing, span.Cell, span.JoinedOn, span.OfficialOn, span.RecognizedOn, span.AdmissionDecidedOn, span.ProbationEndsOn, span.Ended));
            }
        }

        Assert.Equal(timeline.Spans.Select(span => span.From).Distinct().Order(), timeline.Spans.Select(span => span.From));
        Assert.All(timeline.Spans.Zip(timeline.Spans.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second with { From = pair.First.From }));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));

    [Fact]
    public void Texts_say_nothing_of_the_person()
    {
        var recorded = Probationer(D("2025-02-03"));
        Assert.Equal("StandingRecorded", recorded.ToString());
        var timeline = MembershipTimeline.Of(Outside.Note(recorded).Record);
        Assert.Equal("MembershipTimeline { 1 }", timeline.ToString());
        Assert.Equal("MembershipSpan { Probationary }", timeline.Spans[0].ToString());
        Assert.Equal("MemberProfile", new MemberProfile(D("2025-01-01")) { Sensitive = new SensitiveProfile { Ethnicity = "02" } }.ToString());
        Assert.Equal("SensitiveProfile", new SensitiveProfile { Religion = "01" }.ToString());
        Assert.Throws<ArgumentNullException>(() => MembershipTimeline.Of(null!));
        Assert.Throws<ArgumentNullException>(() => MembershipTimeline.Of(Person, null!));
    }

    private static StandingRecorded Probationer(LocalDate on) => new(on, Standing.Probationary, OldCell) { JoinedOn = D("2024-05-19"), ProbationEndsOn = D("2025-05-19") };
}
