using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using System.Globalization;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Tests.Membership;

/// <summary>One long run of random commands, half of them illegal, shared by the tests that ask about it.</summary>
internal sealed class CommandRun
{
    private static readonly LocalDate[] Meetings =
        [new(2017, 6, 20), new(2020, 10, 20), new(2022, 10, 20), new(2025, 3, 20), new(2025, 6, 20), new(2025, 10, 20), new(2026, 5, 4), new(2026, 6, 22), new(2026, 10, 5)];

    private static readonly Lazy<CommandRun> Lazily = new(() => new CommandRun(20261122, 31000));

    private readonly Random random;
    private bool lawful;

    private CommandRun(int seed, int walks)
    {
        random = new Random(seed);
        Journey[] ready = [.. Meetings.Select(meeting => Dossier.Ready(meeting).With(Settings.Cautious))];
        Journey[] probation = [.. Meetings.Select(day => Probationers.Since(day.PlusMonths(-12)).Reviewable().With(Settings.Cautious))];
        Journey[] expelled = [.. Meetings.Select(day => Journey.Outside.With(Settings.Cautious).Note(
            new StandingRecorded(day.PlusYears(-3), Standing.Full, Journey.OldCell),
            new MemberExpelled(day.PlusDays(-5), new CaseId("case-1"))))];
        Journey[] members = [.. Meetings.Select(day => Journey.Outside.With(Settings.Cautious).Note(new StandingRecorded(day.PlusYears(-3), Standing.Full, Journey.OldCell)))];
        Journey[] exempt = [.. Meetings.Select((day, i) => members[i].Note(new ExemptionRequested(day.PlusDays(-20), i % 2 == 0 ? ExemptionReason.OldOrWeak : ExemptionReason.Away, ExemptionExtent.Exempt, true, day.PlusDays(-20), day.PlusMonths(5), false), new ExemptionConsidered(day.PlusDays(-15), Probationers.Carried(PartyBody.Cell), true)))];
        Journey[] leaving = [.. Meetings.Select((day, i) => members[i].Note(new LeavingApplied(day.PlusDays(-9), true, true, false), new LeavingResolved(day.PlusDays(-8), Probationers.Carried(PartyBody.Cell)), new LeavingResolvedAtCommittee(day.PlusDays(-7), Probationers.Carried(PartyBody.GrassrootsCommittee))))];
        Journey[] striking = [.. Meetings.Select((day, i) => members[i].Note(new StrikingOffOpened(day.PlusDays(-9), StrikingGround.CardReturned, StrikingFacts.None), new OwnReviewSubmitted(day.PlusDays(-8))))];
        Journey[] struck = [.. Meetings.Select((day, i) => striking[i].Note(new StrikingOffDecided(day.PlusDays(-2), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee))))];
        var late = ready[5].Resolved().Do(
            new ResolveAtCommittee(Stations.CommitteeDay, Journey.Votes(12)),
            new ForwardDossier(new(2025, 10, 30)),
            new ReportMove(new(2025, 11, 3), false)).Note(new AdmissionDecided(new(2025, 12, 22), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null));
        var arrived = ready[5].Decided().Do(
            new ReportMove(new(2025, 11, 10), false),
            new ForwardAfterMove(new(2025, 11, 12)),
            new ReceiveAfterMove(new(2025, 11, 20), Journey.NewCell, Journey.Other));
        for (var walk = 0; walk < walks; walk++)
        {
            var place = random.Next(Meetings.Length);
            var start = random.Next(18) switch
            {
                12 => (expelled[place], Meetings[place]),
                13 => (members[place], Meetings[place]),
                14 => (exempt[place], Meetings[place]),
                15 => (leaving[place], Meetings[place]),
                16 => (striking[place], Meetings[place]),
                17 => (struck[place], Meetings[place]),
                0 => (Journey.Outside, Meetings[place].PlusMonths(-6)),
                1 => (Journey.Outside with { Record = MembershipHistory.Fold(Journey.Person, RandomFacts.Sequence(random, random.Next(1, 15))) }, new LocalDate(2025, 9, 15)),
                2 => (late, new LocalDate(2025, 12, 23)),
                3 => (arrived, new LocalDate(2025, 11, 21)),
                4 or 5 => (ready[place].Note(new CellResolved(Meetings[place], Journey.OldCell, Probationers.Carried(PartyBody.Cell), null), new CommitteeResolved(Meetings[place], Probationers.Carried(PartyBody.GrassrootsCommittee))), Meetings[place]),
                6 or 7 or 8 => (probation[place], Meetings[place]),
                _ => (ready[place], Meetings[place]),
            };
            lawful = !start.Item1.Record.History.Any(happened => happened.On < new LocalDate(2025, 9, 15) && start.Item2 == new LocalDate(2025, 9, 15));
            Walk(start.Item1, start.Item2);
        }
    }

    public static CommandRun Result => Lazily.Value;

    public SortedDictionary<string, int> Outcomes { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, int> Happened { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Exceptions { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Violations { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Undrawn { get; } = new(StringComparer.Ordinal);

    private static SuperiorKind[] Superiors { get; } = [SuperiorKind.Ordinary, SuperiorKind.Ordinary, SuperiorKind.Ordinary, SuperiorKind.Provincial, SuperiorKind.CentralPolice, SuperiorKind.Army];

    private void Walk(Journey start, LocalDate day)
    {
        Settings[] settings = [Settings.Cautious, Settings.Cautious, Settings.Open, Settings.Cautious with { CommitteeVotesFirst = CommitteeVoteReading.NotRequired, FailedReviewRound = FailedRoundReading.AfterEach }];
        var journey = start with { Law = start.Law.With(random.Of(settings)), Entries = body => Journey.Voters(12).Select(entry => entry with { InStandingGroup = true }) };
        var delegated = random.Next(4) == 0 ? new Delegation(new LocalDate(2016, 1, 1)) : null;
        var cell = journey.Cell with
        {
            Delegated = delegated,
            Empowered = random.Next(8) == 0 ? new Delegation(new LocalDate(2016, 1, 1)) : null,
            EmpoweredToAdmit = random.Flip(),
            HasPartCommittee = random.Next(3) == 0,
            Superior = random.Of(Superiors),
            Place = random.Next(6) == 0 ? CellPlace.GrassrootsCell : CellPlace.UnderGrassrootsCommittee,
        };
        for (var i = 0; i < 14; i++)
        {
            day = day.PlusDays(random.Next(12) == 0 ? 45 : random.Next(3));
            journey = journey with { Cell = cell with { Cell = journey.Record.Dossier.Cell ?? Journey.OldCell } };
            journey = Act(journey, RandomCommands.Next(journey, random.Next(12) == 0 ? day.PlusDays(-40) : day, random, random.Flip()));
        }
    }

    private Journey Act(Journey journey, MembershipCommand command)
    {
        var kind = command.GetType().Name;
        try
        {
            var before = journey.Record with { };
            var evidence = random.Next(8) == 0 ? Spoilt(random, journey.EvidenceFor(command), command.On) : journey.EvidenceFor(command);
            var explained = MembershipDecider.Explain(journey.Record, evidence, command.On, journey.Law);
            var outcome = MembershipDecider.Decide(command, evidence, journey.Record, journey.Law);
            Expect(before.Equals(journey.Record), $"{kind}: the record changed");
            Count(kind, outcome);
            Judge(kind, command, outcome, explained, journey.Record);
            if (outcome is Accepted<MembershipEvent>)
            {
                var after = MembershipHistory.Evolve(journey.Record, outcome.Events[0]);
                Expect(after.History.Count == before.History.Count + 1, $"{kind}: no fact added");
                if (lawful)
                {
                    Lead(kind, command, before, after);
                }

                return journey with { Record = after };
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            var place = error.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("PartyDomain.", StringComparison.Ordinal))?.Trim() ?? string.Empty;
            Exceptions.TryAdd($"{kind}: {error.GetType().Name} {place.Split(" in ")[0]}", error.ToString());
        }

        return journey;
    }

    /// <summary>The evidence with one thing wrong.</summary>
    public static MembershipEvidence Spoilt(Random random, MembershipEvidence evidence, LocalDate on) => random.Next(9) switch
    {
        0 => evidence with { Cell = null },
        1 => evidence with { Cell = evidence.Cell! with { AsOf = on.PlusDays(-1) } },
        2 => evidence with { Cell = evidence.Cell! with { Cell = new OrganizationId("elsewhere") } },
        3 => evidence with { Members = [] },
        4 => evidence with { Members = evidence.Members.Select(member => member with { Standing = random.Any<Standing>(), Acquaintance = null }).ToValueList() },
        5 => evidence with { Roster = null },
        6 => evidence with { Expulsion = null },
        7 => evidence with { Conduct = random.Flip() ? null : new MemberConduct(on, "test", true) { ExpulsionDue = random.Flip() } },
        _ => evidence with { Roster = evidence.Roster is { } roster ? roster with { Body = random.Any<PartyBody>(), Organization = new OrganizationId("elsewhere") } : null },
    };

    private void Judge(string kind, MembershipCommand command, Outcome<MembershipEvent> outcome, ValueList<Explanation> explained, MembershipRecord record)
    {
        var worst = outcome.Findings.Count == 0 ? FindingEffect.Note : outcome.Findings.Max(finding => finding.Effect);
        Expect((outcome is Refused<MembershipEvent>) == (worst == FindingEffect.Bars), $"{kind}: refused without a bar, or barred and not refused");
        Expect((outcome is Undetermined<MembershipEvent>) == (worst == FindingEffect.Open), $"{kind}: undetermined without a question");
        Expect(outcome.Events.Count == (outcome is Accepted<MembershipEvent> ? 1 : 0), $"{kind}: a number of events");
        var steps = command is AdmissionCommand
            ? AdmissionSteps.All.Where(step => step.Command == command.GetType()).Select(step => (step.Id, step.From, Phase: TermKey.Of(record.Dossier.Phase))).ToList()
            : command is LeavingCommand
                ? LeavingSteps.All.Where(step => step.Command == command.GetType()).Select(step => (step.Id, step.From, Phase: TermKey.Of(LeavingFacts.PhaseOf(record)))).ToList()
            : command is ExemptionCommand
                ? ExemptionSteps.All.Where(step => step.Command == command.GetType()).Select(step => (step.Id, step.From, Phase: TermKey.Of(record.Exemption.Phase))).ToList()
            : ProbationSteps.All.Where(step => step.Command == command.GetType()).Select(step => (step.Id, step.From, Phase: TermKey.Of(record.Probation?.Phase ?? ProbationPhase.Running))).ToList();
        Expect(steps.Count == 1, $"{kind}: {steps.Count} steps in the table");
        Expect(outcome is not Accepted<MembershipEvent> || steps[0].From.Contains(steps[0].Phase), $"{kind}: accepted in phase {steps[0].Phase}");
        foreach (var requirement in explained.SelectMany(explanation => explanation.Steps).SelectMany(step => step.Requirements.Select(requirement => (step.Step, requirement))))
        {
            var fine = requirement.requirement.Status is RequirementStatus.Met or RequirementStatus.NotApplicable;
            Expect(!fine || requirement.requirement.Findings.All(finding => finding.Effect < FindingEffect.Open), $"{requirement.Step}/{requirement.requirement.Requirement}: shown as {requirement.requirement.Status} with a finding that stops it");
        }

        if (explained.SelectMany(explanation => explanation.Steps).FirstOrDefault(step => step.Step == steps[0].Id) is not { } shown)
        {
            return;
        }

        var said = shown.Requirements.SelectMany(requirement => requirement.Findings).ToList();
        foreach (var finding in said.Where(finding => finding.Effect >= FindingEffect.Open))
        {
            Expect(outcome.Findings.Any(other => other.Effect >= FindingEffect.Open && other.Code == finding.Code), $"{kind}: explained as {finding.Code} but not decided so");
        }
    }

    /// <summary>A step leads where the table says, or stays where the table names no target.</summary>
    private void Lead(string kind, MembershipCommand command, MembershipRecord before, MembershipRecord after)
    {
        var (step, from, to) = command is AdmissionCommand
            ? (AdmissionSteps.All.Single(row => row.Command == command.GetType()).Describe(), TermKey.Of(before.Dossier.Phase), TermKey.Of(after.Dossier.Phase))
            : command is LeavingCommand
                ? (LeavingSteps.All.Single(row => row.Command == command.GetType()).Describe(), TermKey.Of(LeavingFacts.PhaseOf(before)), TermKey.Of(LeavingFacts.PhaseOf(after)))
            : command is ExemptionCommand
                ? (ExemptionSteps.All.Single(row => row.Command == command.GetType()).Describe(), TermKey.Of(before.Exemption.Phase), TermKey.Of(after.Exemption.Phase))
            : (ProbationSteps.All.Single(row => row.Command == command.GetType()).Describe(), TermKey.Of(before.Probation!.Phase), TermKey.Of(after.Probation!.Phase));
        var drawn = step.To.Count == 0 ? from == to : step.To.Any(target => target.Phase == to);
        if (!drawn)
        {
            Undrawn.Add($"{kind}: {from} --> {to}");
        }
    }

    private void Count(string kind, Outcome<MembershipEvent> outcome)
    {
        var key = $"{kind} {outcome.GetType().Name.Split('`')[0]}";
        Outcomes[key] = Outcomes.GetValueOrDefault(key) + 1;
        foreach (var happened in outcome.Events)
        {
            Happened[happened.GetType().Name] = Happened.GetValueOrDefault(happened.GetType().Name) + 1;
        }
    }

    private void Expect(bool holds, string claim)
    {
        if (!holds)
        {
            Violations.TryAdd(claim, string.Empty);
        }
    }

    public string Distribution() =>
        string.Join('\n', Outcomes.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Key}: {item.Value}")));
}
