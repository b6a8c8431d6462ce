using PartyDomain.Oversight.Inspections;
using Xunit;
using static PartyDomain.Tests.Oversight.Inspections.Sessions;

namespace PartyDomain.Tests.Oversight.Inspections;

public sealed class HistoryTests
{
    private static readonly SessionPlan Plan = new(SessionKind.Inspection, SessionForm.Compliance, Commune, SessionBody.Committee);
    private static readonly MemberSubject Subject = new(Member);

    [Fact]
    public void A_fact_that_cannot_come_is_kept_and_changes_nothing()
    {
        var session = After(new SessionBegun(Day), new SubjectAdded(Day, Subject), new SessionConcluded(Day), new SessionDecided(Day, Plan, [Of(Cell1)]), new SessionDecided(Day, Plan, []), new SessionConcluded(Day));
        Assert.Equal((SessionPhase.Decided, 1, 6), (session.Phase, session.Subjects.Count, session.History.Count));
    }

    [Fact]
    public void A_subject_is_the_same_whatever_is_said_of_it()
    {
        var session = After(new SessionDecided(Day, Plan, [Subject, new MemberSubject(Member, true), Of(Cell1), Of(Cell1, SubjectBody.PartyGroup)]));
        Assert.Equal([Subject, Of(Cell1), Of(Cell1, SubjectBody.PartyGroup)], session.Subjects.Select(state => state.Subject));
        Assert.NotNull(session.Find(new MemberSubject(Member, false)));
        Assert.Null(session.Find(new MemberSubject(Secretary)));
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects()
    {
        ValueList<InspectionEvent> events =
        [
            new SessionDecided(Day, Plan, [Subject]), new SessionBegun(Day.PlusDays(1)), new SubjectConcluded(Day.PlusDays(9), Subject, SubjectConclusion.MustBeDisciplined),
            new SubjectDisciplined(Day.PlusDays(20), Subject), new SessionCorrected(Day.PlusDays(30), 2, new SubjectConcluded(Day.PlusDays(9), Subject, SubjectConclusion.Violation)),
        ];
        Assert.Equal(Day.PlusDays(20), After(events.Take(4).ToArray()).Find(Subject)!.DisciplinedOn);
        var after = After(events.ToArray()).Find(Subject)!;
        Assert.Equal((SubjectConclusion.Violation, null), (after.Conclusion, after.DisciplinedOn));
    }

    [Fact]
    public void A_recorded_session_is_over_and_may_still_get_its_conclusions()
    {
        var session = After(
            new SessionRecorded(Day, Plan with { Form = null }, [Subject]) { DecidedOn = Day.PlusDays(-30), Further = new SubjectNumbers(3, 1) },
            new SubjectConcluded(Day, Subject, SubjectConclusion.Shortcoming));
        Assert.Equal((SessionPhase.Concluded, Day.PlusDays(-30), Day), (session.Phase, session.DayOf(SessionDay.Decision), session.DayOf(SessionDay.Conclusion)));
        Assert.Null(session.DayOf(SessionDay.Begin));
        Assert.Equal(SubjectConclusion.Shortcoming, session.Subjects[0].Conclusion);
        Assert.Throws<ArgumentOutOfRangeException>(() => session.DayOf((SessionDay)9));
    }

    [Fact]
    public void Nothing_is_written_of_a_person()
    {
        var text = string.Join(' ', After(new SessionDecided(Day, Plan, [Subject])), new SubjectState(Subject, Day), Subject, Evidence, Evidence.Members[0], new CountedSubject(Subject, true, null, false));
        Assert.DoesNotContain(Member.Value + " ", text + " ", StringComparison.Ordinal);
        Assert.DoesNotContain(Secretary.Value, text, StringComparison.Ordinal);
    }
}
