using System.Collections.Concurrent;
using NodaTime;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Transfers;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>Walks through every workflow of membership at once, each held against the second model after every fact.</summary>
internal sealed class HistoryRun
{
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    private static readonly Law[] Laws =
    [
        Cautious, Cautious, Cautious, Cautious, Law.Shipped,
        Law.Shipped.With(Settings.Cautious with
        {
            CommitteeVotesFirst = CommitteeVoteReading.NotRequired,
            FailedReviewRound = FailedRoundReading.AfterEach,
            StrikeAppealEffect = StrikeAppealReading.Suspensive,
            RestoredSeniority = RestoredSeniorityReading.Continuous,
            LeavingShare = LeavingShareReading.General,
        }),
    ];

    private static readonly Dictionary<string, TransferPhase> Ways = new(StringComparer.Ordinal)
    {
        ["home"] = TransferPhase.AtHome,
        ["called"] = TransferPhase.Called,
        ["letter"] = TransferPhase.Introduced,
        ["shown"] = TransferPhase.Presented,
        ["lost"] = TransferPhase.PapersLost,
        ["temp"] = TransferPhase.Temporary,
        ["leaving"] = TransferPhase.GoingAbroad,
        ["abroad"] = TransferPhase.Abroad,
        ["back"] = TransferPhase.Returned,
    };

    private readonly int[] happened = new int[MembershipKinds.Count];
    private long accepted;
    private long refused;
    private long undetermined;
    private long forbidden;
    private long seniorities;
    private long roundTrips;

    /// <summary>The kinds of all facts.</summary>
    public static IReadOnlyList<Type> MembershipKinds { get; } =
        [.. typeof(MembershipEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MembershipEvent)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static Dictionary<Type, int> Places { get; } = MembershipKinds.Select((type, place) => (type, place)).ToDictionary(item => item.type, item => item.place);

    public long Accepted => accepted;

    public long Refused => refused + undetermined;

    /// <summary>What went wrong, one example of each kind with the walk that shows it.</summary>
    public ConcurrentDictionary<string, (int Walk, string Told)> Wrong { get; } = new(StringComparer.Ordinal);

    public IEnumerable<(string Kind, int Count)> Happened => MembershipKinds.Select((type, place) => (type.Name, happened[place]));

    public static HistoryRun Of(int walks)
    {
        var run = new HistoryRun();
        Parallel.For(0, walks, walk => run.Guarded(walk));
        return run;
    }

    public string Summary() =>
        $"{accepted} accepted, {refused} refused, {undetermined} undetermined; {forbidden} forbidden by the second model; {seniorities} seniorities; {roundTrips} round trips";

    private void Guarded(int walk)
    {
        try
        {
            Walk(walk);
        }
        catch (DiffersException)
        {
            // One difference is told; what follows from it is not.
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Wrong.TryAdd($"{error.GetType().Name} {error.StackTrace?.Split('\n').FirstOrDefault()?.Trim().Split(" in ")[0]}", (walk, $"walk {walk}: {error}"));
        }
    }

    private void Walk(int walk)
    {
        var random = new Random(20261122 + walk);
        var (journey, day, theme) = HistoryStarts.Any(random);
        var book = new NaiveBook();
        foreach (var fact in journey.Record.History)
        {
            book.Learn(fact);
            if (fact is BaselineRecorded)
            {
                Interlocked.Increment(ref happened[Places[fact.GetType()]]);
            }
        }

        Compare(walk, journey.Record, book, "the start");
        journey = journey with { Law = random.Of(Laws), Entries = _ => Journey.Voters(12).Select(entry => entry with { InStandingGroup = true }) };
        var cell = Situation(journey.Cell, random);
        for (var i = random.Next(10, 25); i > 0; i--)
        {
            day = day.PlusDays(random.Next(12) == 0 ? 45 : random.Next(4));
            var on = random.Next(14) == 0 ? day.PlusDays(-random.Next(60)) : day;
            journey = journey with { Cell = cell with { Cell = journey.Record.HomeCell ?? journey.Record.Dossier.Cell ?? Journey.OldCell } };
            var fact = random.Next(14) == 0 ? HistoryCommands.Fact(journey.Record, random, on) : Command(walk, journey, theme, book, random, on);
            if (fact is not null)
            {
                Interlocked.Increment(ref happened[Places[fact.GetType()]]);
                var record = MembershipHistory.Evolve(journey.Record, fact);
                book.Learn(fact);
                Compare(walk, record, book, fact.GetType().Name);
                journey = journey with { Record = record };
            }
        }

        Expect(walk, MembershipHistory.Fold(Journey.Person, journey.Record.History) == journey.Record, "replay", string.Empty);
        Look(walk, journey.Record, book, random);
        if (walk % 50 == 0)
        {
            Interlocked.Increment(ref roundTrips);
            var read = PartyJson.Read<EventStream>(PartyJson.Write(EventStream.Of(journey.Record)));
            Expect(walk, read.Value?.ToRecord() == journey.Record, "json", string.Join(", ", read.Problems));
        }
    }

    private MembershipEvent? Command(int walk, Journey journey, string theme, NaiveBook book, Random random, LocalDate on)
    {
        var (command, evidence) = HistoryCommands.Next(journey, random, on, random.Next(20) < 18, theme);
        var (before, history) = (journey.Record with { }, journey.Record.History);
        var outcome = MembershipDecider.Decide(command, evidence, journey.Record, journey.Law);
        Expect(walk, ReferenceEquals(history, journey.Record.History) && (random.Next(16) > 0 || before == journey.Record), $"{command.GetType().Name} changes the record", string.Empty);
        // What was struck out of a history may leave facts that do not fit each other; then nobody can say what the rest forbids.
        if (NaiveBars.Forbids(book.Now, command) && !history.Any(fact => fact is EventCorrected))
        {
            Interlocked.Increment(ref forbidden);
            Expect(walk, outcome is not Accepted<MembershipEvent>, $"{command.GetType().Name} is accepted", $"of {book.Now.Standing} {book.Now.Ended} {book.Now.Way.At} {string.Join(' ', history.Select(fact => fact.GetType().Name + fact.On.ToString("yyyyMMdd", null)))}");
        }

        if (outcome is Accepted<MembershipEvent> { Events: [var fact] })
        {
            Interlocked.Increment(ref accepted);
            Expect(walk, fact.On == command.On && fact.Position == history.Count, $"{command.GetType().Name}: the fact is of another day or place", string.Empty);
            return fact;
        }

        Interlocked.Increment(ref outcome is Refused<MembershipEvent> ? ref refused : ref undetermined);
        Expect(walk, outcome.Events.Count == 0, $"{command.GetType().Name}: facts without acceptance", string.Empty);
        return null;
    }

    private static CellSituation Situation(CellSituation cell, Random random) => cell with
    {
        Delegated = random.Next(6) == 0 ? new Delegation(new LocalDate(2016, 1, 1)) : null,
        HasPartCommittee = random.Next(3) == 0,
        Superior = random.Of([SuperiorKind.Ordinary, SuperiorKind.Ordinary, SuperiorKind.Ordinary, SuperiorKind.Provincial, SuperiorKind.CentralPolice, SuperiorKind.Army]),
        Place = random.Next(6) == 0 ? CellPlace.GrassrootsCell : CellPlace.UnderGrassrootsCommittee,
    };

    // What the record shows now.
    private void Compare(int walk, MembershipRecord record, NaiveBook book, string after)
    {
        var naive = book.Now;
        Same(walk, after, "standing", naive.Standing, record.Standing);
        Same(walk, after, "home", naive.Home, record.HomeCell);
        Same(walk, after, "considering cell", naive.Considers, record.Dossier.Cell);
        Same(walk, after, "ending", (naive.Ended, naive.EndedOn), (record.Ending?.Reason, record.Ending?.On));
        Same(walk, after, "decision", naive.Decided, record.AdmissionDecidedOn);
        Same(walk, after, "joining", naive.Joined, record.JoinedOn);
        Same(walk, after, "official date", naive.Official, record.OfficialOn);
        Same(walk, after, "earlier memberships", naive.Past.Count, record.Past.Count);
        Same(walk, after, "exemption", naive.Exempt.Held, record.Exemption.Held is { } held ? (held.From, held.Until) : null);
        Same(walk, after, "times outside", naive.Gaps.Count, record.Interruptions.Count);
        if (naive.IsMember && naive is { Home: null, CellUntold: false } && !record.History.Any(fact => fact is EventCorrected))
        {
            Expect(walk, false, $"a member without a cell after {after}", string.Empty);
        }
    }

    // What the timeline and seniority say of a random day.
    private void Look(int walk, MembershipRecord record, NaiveBook book, Random random)
    {
        var day = new LocalDate(2017, 1, 2).PlusDays(random.Next(3900));
        var span = MembershipTimeline.Of(record).On(day);
        var then = book.At(day);
        Expect(walk, span is null == book.IsBlank(day), "a day before every fact", $"{day}");
        if (span is not null)
        {
            var way = then.IsMember ? then.Way : new NaiveJourney();
            Same(walk, "all", "standing on a day", then.Standing, span.Standing);
            Same(walk, "all", "cell on a day", then.Home ?? then.Considers, span.Cell);
            Same(walk, "all", "way on a day", (Ways[way.At], way.To, way.Host), (span.Transfer, span.IntroducedTo, span.Host));
            Same(walk, "all", "ending on a day", then.Ended, span.Ended);
            Same(walk, "all", "end of probation on a day", then.ProbationEnds, span.ProbationEndsOn);
        }

        Interlocked.Increment(ref seniorities);
        var outcome = Seniorities.On(record, day, Cautious);
        var expected = NaiveSeniority.On(book, day);
        var told = outcome switch
        {
            Accepted<PartySeniority> { Events: [var found] } => (found.From, (found.Least.TotalMonths, found.Least.Days), (found.Most.TotalMonths, found.Most.Days)),
            Undetermined<PartySeniority> => (null, default, default),
            _ => ((LocalDate? From, (int Months, int Days) Least, (int Months, int Days) Most)?)null,
        };
        Same(walk, "all", "seniority", $"{expected}", $"{told}");
    }

    private void Same<T>(int walk, string after, string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Expect(walk, false, $"{what} after {after}", $"{expected} expected, {actual} found");
        }
    }

    private void Expect(int walk, bool holds, string what, string told)
    {
        if (!holds)
        {
            Wrong.AddOrUpdate(what, _ => (walk, $"walk {walk}: {told}"), (_, known) => known.Walk <= walk ? known : (walk, $"walk {walk}: {told}"));
            throw new DiffersException();
        }
    }

    private sealed class DiffersException : Exception;
}
