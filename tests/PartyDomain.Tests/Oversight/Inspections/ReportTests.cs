using NodaTime;
using PartyDomain.Oversight.Inspections;
using Xunit;
using static PartyDomain.Tests.Oversight.Inspections.Sessions;

namespace PartyDomain.Tests.Oversight.Inspections;

public sealed class ReportTests
{
    private static readonly SessionPlan ByStanding = new(SessionKind.Inspection, SessionForm.Compliance, Commune, SessionBody.StandingCommittee);
    private static readonly SessionPlan ByCommission = new(SessionKind.Inspection, SessionForm.SignsOfViolation, Commune, SessionBody.InspectionCommission);
    private static readonly MemberSubject Person = new(Member);
    private static readonly MemberSubject Head = new(Secretary);

    private static readonly InspectionSession[] All =
    [
        Held("1", ByStanding, 0, (Of(Cell1), SubjectConclusion.NoViolation), (Of(Cell2), SubjectConclusion.Shortcoming), (Head, SubjectConclusion.NoViolation)),
        Held("2", ByStanding, 10, (Of(Cell1), SubjectConclusion.Violation), (Person, SubjectConclusion.MustBeDisciplined)),
        Held("3", ByCommission, 20, (Head, SubjectConclusion.MustBeDisciplined), (Person, SubjectConclusion.Violation)),
        After(new SessionDecided(Day, ByStanding, [Of(Cell1)]), new SessionCancelled(Day)),
        After(new SessionDecided(Day.PlusDays(25), ByStanding, [Of(Cell2)])),
    ];

    [Fact]
    public void A_subject_counts_in_every_session_and_once()
    {
        var count = Report().Count();
        Assert.Equal(3, count.Sessions);
        Assert.Equal(new SubjectCount(3) { Distinct = 2, Concluded = 3, WithViolation = 1, MustBeDisciplined = 0, Disciplined = 0 }, count.Organizations);
        Assert.Equal(new SubjectCount(4) { Distinct = 2, Concluded = 4, WithViolation = 3, MustBeDisciplined = 2, Disciplined = 2 }, count.Members);
        Assert.Equal(new SubjectCount(2) { Distinct = 1, Concluded = 2, WithViolation = 1, MustBeDisciplined = 1, Disciplined = 1 }, count.CommitteeMembers);
        Assert.Empty(count.Check());
    }

    [Fact]
    public void Lines_are_by_body_kind_and_form_and_sum_to_the_whole()
    {
        var lines = Report().Lines;
        Assert.Equal([SessionBody.StandingCommittee, SessionBody.InspectionCommission], lines.Select(line => line.Body));
        Assert.Equal([2, 1], lines.Select(line => line.Count.Sessions));
        Assert.Equal(Report().Count().Members.Occurrences, lines.Sum(line => line.Count.Members.Occurrences));
        Assert.Equal(lines[1].Count, Report().Count(session => session.Plan.Body == SessionBody.InspectionCommission));
    }

    [Fact]
    public void A_session_counts_by_the_day_that_is_named()
    {
        var day = Day.PlusDays(40);
        Assert.Equal(1, InspectionReport.Of(All, Tree, day, day, SessionDay.Conclusion).Count().Sessions);
        Assert.Equal(2, InspectionReport.Of(All, Tree, Day.PlusDays(20), day, SessionDay.Decision).Count().Sessions);
        Assert.Equal(0, InspectionReport.Of(All, Tree, Day, Day, SessionDay.Begin).WithoutDay);
        var recorded = After(new SessionRecorded(Day, ByStanding, []));
        var report = InspectionReport.Of([recorded], Tree, Day, Day, SessionDay.Decision);
        Assert.Equal((0, 1), (report.Sessions.Count, report.WithoutDay));
        Assert.Throws<ArgumentException>(() => InspectionReport.Of(All, Tree, Day, Day.PlusDays(-1), SessionDay.Begin));
    }

    [Fact]
    public void A_share_is_of_different_organizations_alone()
    {
        Assert.Equal(new Fraction(2, 3), Report().ShareOf([Cell1, Cell2, Commune, Cell1]));
        Assert.Equal(new Fraction(0, 1), Report().ShareOf([District]));
        Assert.Null(Report().ShareOf([]));
        var byNumber = After(new SessionRecorded(Day, ByCommission, []) { Further = new SubjectNumbers(21, 0) });
        var report = InspectionReport.Of([.. All, byNumber], Tree, Day, Day.PlusDays(90), SessionDay.Conclusion);
        Assert.Null(report.ShareOf([Cell1]));
        Assert.Equal(new Fraction(1, 1), report.ShareOf([Cell1], session => session.Plan.Body == SessionBody.StandingCommittee));
        Assert.Equal((24, null, null), (report.Count().Organizations.Occurrences, report.Count().Organizations.Distinct, report.Count().Organizations.Disciplined));
        Assert.Equal(2, report.Count().Members.Distinct);
    }

    [Fact]
    public void Who_sits_in_a_committee_is_read_on_the_day_of_the_session_unless_the_host_says()
    {
        var said = After(new SessionRecorded(Day, ByStanding, [new MemberSubject(Secretary, false), new MemberSubject(Member, true)]));
        Assert.Equal(1, InspectionReport.Of([said], Tree, Day, Day, SessionDay.Conclusion).Count().CommitteeMembers.Occurrences);
        var early = After(new SessionRecorded(new(2019, 12, 31), ByStanding, [Head]));
        Assert.Equal(0, InspectionReport.Of([early], Tree, new(2019, 1, 1), Day, SessionDay.Conclusion).Count().CommitteeMembers.Occurrences);
    }

    [Theory]
    [InlineData(7, 31, 5)]
    [InlineData(3, 21, 7)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 0, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(2, int.MaxValue, 1_073_741_824)]
    public void So_many_occurrences_need_so_many_different_ones(int sessions, int occurrences, int least) =>
        Assert.Equal(least, new InspectionCount(sessions, new(occurrences), new(0), new(0)).LeastDistinct(occurrences));

    [Fact]
    public void Stated_numbers_that_cannot_be_are_told_each_at_its_place()
    {
        Assert.Empty(new InspectionCount(7, new(31) { Distinct = 31 }, new(6) { Distinct = 6 }, new(0)).Check());
        Assert.Equal(
            "inspection.distinct-exceeds-occurrences@members.distinct inspection.distinct-too-few@organizations.distinct inspection.part-exceeds-whole@committeeMembers.occurrences",
            Codes(new InspectionCount(7, new(31) { Distinct = 4 }, new(6) { Distinct = 7 }, new(8)).Check()));
        Assert.Equal(
            "inspection.part-exceeds-whole@members.concluded inspection.part-exceeds-whole@members.disciplined inspection.part-exceeds-whole@members.mustBeDisciplined",
            Codes(new InspectionCount(7, new(0), new(6) { Concluded = 7, MustBeDisciplined = 8, Disciplined = 9 }, new(0)).Check()));
        Assert.Equal(
            "inspection.number-negative@organizations.distinct inspection.number-negative@sessions",
            Codes(new InspectionCount(-1, new(3) { Distinct = -1 }, new(0), new(0)).Check()));
    }

    private static InspectionReport Report() => InspectionReport.Of(All, Tree, Day, Day.PlusDays(90), SessionDay.Conclusion);

    private static InspectionSession Held(string id, SessionPlan plan, int after, params ReadOnlySpan<(SessionSubject Subject, SubjectConclusion Conclusion)> subjects)
    {
        var (decided, concluded) = (Day.PlusDays(after), Day.PlusDays(after + 30));
        var facts = new List<InspectionEvent> { new SessionDecided(decided, plan, subjects.ToArray().Select(item => item.Subject).ToValueList()), new SessionBegun(decided.PlusDays(3)) };
        foreach (var (subject, conclusion) in subjects)
        {
            facts.Add(new SubjectConcluded(concluded, subject, conclusion));
            if (conclusion == SubjectConclusion.MustBeDisciplined)
            {
                facts.Add(new SubjectDisciplined(concluded.PlusDays(9), subject));
            }
        }

        return InspectionHistory.Fold(new SessionId(id), facts.Append(new SessionConcluded(concluded)));
    }
}
