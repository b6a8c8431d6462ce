using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Tests.Json;
using Xunit;
using static PartyDomain.Tests.Oversight.Inspections.Sessions;

namespace PartyDomain.Tests.Oversight.Inspections;

/// <summary>Random sessions: what is accepted takes effect, what the sessions count can always be, and a second way of counting agrees.</summary>
public sealed class SessionProperties
{
    private static readonly OrganizationId[] Organizations = [Cell1, Cell2, Commune, District];
    private static readonly PersonId[] Persons = [Secretary, Member];

    [Fact]
    public void What_is_accepted_changes_the_session_and_every_kind_of_fact_comes()
    {
        var happenings = new Dictionary<Type, int>();
        var refused = 0;
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var session = New;
            for (var i = 0; i < 16; i++)
            {
                var command = Command(random, i, session);
                var outcome = Judge(command, session);
                if (outcome is not Accepted<InspectionEvent> accepted)
                {
                    refused++;
                    Assert.Empty(outcome.Events);
                    continue;
                }

                var next = accepted.Events.Aggregate(session, InspectionHistory.Evolve);
                Assert.NotEqual(session with { History = [] }, next with { History = [] });
                Assert.True(Fits(next));
                session = next;
                var type = accepted.Events[0].GetType();
                happenings[type] = happenings.GetValueOrDefault(type) + 1;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"refused {refused}; {string.Join(", ", happenings.Select(item => $"{item.Key.Name} {item.Value}"))}");
        Assert.Equal(7, happenings.Count);
        Assert.All(happenings, item => Assert.True(item.Value >= 100, $"{item.Key.Name} came {item.Value} times"));
        Assert.True(refused > happenings.Values.Sum(), "Most commands should be illegal.");
    }

    [Fact]
    public void Counts_of_any_sessions_can_be_and_agree_with_a_count_by_hand() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var sessions = Enumerable.Range(0, random.Next(9))
                .Select(i => InspectionHistory.Fold(new SessionId($"s{i}"), Enumerable.Range(0, random.Next(8)).Select(_ => Sound(Anything.Of<InspectionEvent>(random)))))
                .ToList();
            var report = InspectionReport.Of(sessions, Tree, new(1800, 1, 1), new(2200, 1, 1), SessionDay.Conclusion);
            var count = report.Count();
            Assert.Empty(count.Check());
            var held = sessions.Where(session => session.Phase == SessionPhase.Concluded).ToList();
            Assert.Equal(held.Count, count.Sessions);
            var organizations = held.SelectMany(session => session.Subjects).Select(state => state.Subject).OfType<OrganizationSubject>().ToList();
            Assert.Equal(organizations.Count + held.Sum(session => session.Further?.Organizations ?? 0), count.Organizations.Occurrences);
            Assert.Equal(held.Exists(session => session.Further?.Organizations > 0) ? null : organizations.Distinct().Count(), count.Organizations.Distinct);
            Assert.Equal(count.Sessions, report.Lines.Sum(line => line.Count.Sessions));
            Assert.Equal(count.Members.Occurrences, report.Lines.Sum(line => line.Count.Members.Occurrences));
        }));

    // A host's numbers may be anything; those of this property can be.
    private static InspectionEvent Sound(InspectionEvent happened) => happened switch
    {
        SessionRecorded { Further: { } numbers } e => e with { Further = numbers with { CommitteeMembers = Math.Min(numbers.CommitteeMembers, numbers.Members) } },
        SessionCorrected => new SessionBegun(happened.On),
        _ => happened,
    };

    private static bool Fits(InspectionSession session) =>
        session.Subjects.All(state => (state.DisciplinedOn is null || state.Conclusion == SubjectConclusion.MustBeDisciplined) && (state.Conclusion is null) == (state.ConcludedOn is null))
        && (session.Phase != SessionPhase.Concluded || session.Subjects.All(state => state.Conclusion is not null))
        && session.Subjects.Count > 0
        && session.Plan is not { Body: SessionBody.InspectionCommission, Form: SessionForm.Compliance };

    private static InspectionCommand Command(Random random, int at, InspectionSession session)
    {
        var on = Day.PlusDays(at - (random.Next(8) == 0 ? 2 : 0));
        SessionSubject Subject() => random.Next(2) == 0 ? new MemberSubject(Persons[random.Next(2)]) : new OrganizationSubject(Organizations[random.Next(4)], (SubjectBody)random.Next(9));
        SessionSubject Known() => session.Subjects.Count > 0 && random.Next(4) > 0 ? session.Subjects[random.Next(session.Subjects.Count)].Subject : Subject();
        return random.Next(session.Plan is null ? 3 : 16) switch
        {
            0 or 1 => new DecideSession(
                on,
                new SessionPlan((SessionKind)random.Next(2), random.Next(9) == 0 ? null : (SessionForm)random.Next(4), Organizations[random.Next(4)], (SessionBody)random.Next(5)),
                Enumerable.Range(0, random.Next(3)).Select(_ => Subject()).ToValueList()),
            2 or 3 or 4 => new BeginSession(on),
            5 or 6 => new AddSubject(on, Subject()),
            7 or 8 or 9 or 10 => new ConcludeSubject(on, Known(), random.Next(2) == 0 ? SubjectConclusion.MustBeDisciplined : (SubjectConclusion)random.Next(5)),
            11 or 12 => new RegisterDiscipline(on, Known()),
            13 or 14 => new ConcludeSession(on),
            _ => new CancelSession(on),
        };
    }
}
