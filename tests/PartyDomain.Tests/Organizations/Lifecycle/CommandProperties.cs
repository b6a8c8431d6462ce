using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Membership;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Lifecycle;

/// <summary>Random acts, about half of them unlawful, against a second model that only knows facts.</summary>
public sealed class CommandProperties(ITestOutputHelper output)
{
    private static readonly LocalDate First = new(2025, 9, 1);

    [Fact]
    public void There_is_one_tree_on_every_day_and_a_refused_act_changes_nothing()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            new Run(new Random(seed), counts).Go();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1400).WithQuietOnSuccess(true));
        output.WriteLine(string.Join(Environment.NewLine, counts.Select(item => $"{item.Key}: {item.Value}")));
        var kinds = typeof(OrganizationEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(OrganizationEvent)) && !typeof(ElectionEvent).IsAssignableFrom(type)).Select(type => type.Name);
        Assert.All(kinds, kind => Assert.True(counts.GetValueOrDefault($"event {kind}") >= 500, $"{kind}: {counts.GetValueOrDefault($"event {kind}")}"));
        var commands = typeof(OrganizationCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(OrganizationCommand))).Select(type => type.Name);
        Assert.All(commands, kind => Assert.True(counts.GetValueOrDefault($"accepted {kind}") >= 400 && counts.GetValueOrDefault($"refused {kind}") >= 100, kind));
        var (accepted, refused) = (Sum("accepted "), Sum("refused "));
        Assert.InRange((double)refused / (accepted + refused), 0.4, 0.6);
        Assert.All(["transfers", "committees", "units", "targets", "assignments", "duties", "offices", "powers", "received", "in transit"], due => Assert.True(counts.GetValueOrDefault($"due {due}") >= 500, due));

        int Sum(string prefix) => counts.Where(item => item.Key.StartsWith(prefix, StringComparison.Ordinal)).Sum(item => item.Value);
    }

    /// <summary>One history: acts one after the other on a register, and beside it the facts and members of a second model.</summary>
    private sealed class Run
    {
        private const int Voters = 6;
        private static readonly LocalDate Start = new(2025, 1, 1);
        private static readonly string[] Named = ["village", "village-2", "work", "work-cell", "other"];

        private readonly Random random;
        private readonly SortedDictionary<string, int> counts;
        private readonly Dictionary<OrganizationId, List<OrganizationEvent>> facts = [];
        private readonly Dictionary<PersonId, List<(LocalDate On, OrganizationId Cell)>> homes = [];
        private LocalDate received = Start;
        private readonly List<(Dictionary<OrganizationId, int> Known, Register Then)> prefixes = [];
        private Register register;
        private LocalDate day = First;

        public Run(Random random, SortedDictionary<string, int> counts)
        {
            (this.random, this.counts) = (random, counts);
            var tree = Province(
                TierRole.SuperiorOfGrassroots,
                [
                    Since("other", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Ward)),
                    Since("school", Is("commune", TierRole.Subordinate, OrganizationSector.PublicServiceUnit)),
                ]).Tree;
            var target = (string id) => (TargetEvent)new TargetSet(Start, new AdmissionTarget(id, Id(id), TargetPeriod.Year(2025), TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, 1)));
            foreach (var one in tree.Organizations)
            {
                facts[one.Id] = [.. one.History.Select(happened => one.Id.Value == "village" ? new OrganizationTakenOver(happened.On, ((OrganizationFounded)happened).Attributes) : happened)];
            }

            Tell("event OrganizationTakenOver");
            foreach (var (cell, i) in new[] { "village", "village-2", "work-cell" }.SelectMany(cell => Enumerable.Range(0, 6).Select(i => (cell, i))))
            {
                homes[new PersonId($"{cell}-{i}")] = [(Start, Id(cell))];
            }

            register = Register.Of(new RegisterDocument(1)
            {
                Organizations = facts.Select(item => new OrganizationEntry(item.Key, item.Value.ToValueList())).ToValueList(),
                Members = homes.Select(item => new MemberEntry(item.Key, [new StandingRecorded(Start, item.Key.Value.EndsWith('0') ? Standing.Probationary : Standing.Full, item.Value[0].Cell)])).ToValueList(),
                CoverageUnits = Named.Select(id => new CoverageUnitEntry(new($"u-{id}"), [new CoverageUnitEstablished(Start, CoverageUnitKind.Village, id, Id("commune")), new CellServes(Start, Id(id))])).ToValueList(),
                Targets = Named.Select(target).ToValueList(),
                Assignments = Named.Select(id => new CommitteeAssignment(new("village-1"), Id("commune"), Id(id), Start, null)).ToValueList(),
                ReportDuties = Named.Select(id => new ReportDuty($"d-{id}", null, Id(id), Id("commune"), ReportPeriodicity.Yearly, 5, Start, null)).ToValueList(),
            });
        }

        public void Go()
        {
            for (var i = 0; i < 14; i++)
            {
                day = day.PlusDays(random.Next(-1, 4));
                Note();
                Receive();
                Act(Any(random, register.Organizations.On(day), day, i));
                prefixes.Add((facts.ToDictionary(item => item.Key, item => item.Value.Count), register));
            }

            Compare(register.Organizations, facts, day);
            Conserved();
            KnownThen();
        }

        // An office or a power, as a host records them.
        private void Note()
        {
            var id = random.Of(register.Organizations.On(day).Organizations.ToList());
            var organization = register.Organizations.Find(id)!;
            var power = random.Any<OrganizationPower>();
            var person = new PersonId($"o-{random.Next(3)}");
            OrganizationEvent happened = (random.Flip(), organization.PowerOn(power, day), organization.Holders(PartyOffice.Secretary, day).Contains(person)) switch
            {
                (true, null, _) => new PowersGranted(day, power, random.Flip() ? [PowerGrant.Admission] : []),
                (true, _, _) => new PowersRevoked(day, power),
                (_, _, true) => new OfficeLeft(day, person, PartyOffice.Secretary),
                _ => new OfficeTaken(day, person, PartyOffice.Secretary, OfficeSelection.Elected),
            };
            Happened([new OrganizationChange(id, happened)]);
        }

        private void Act(OrganizationCommand command)
        {
            var evidence = Evidence(command);
            var law = new NaiveLaw(facts, command, evidence, Voters);
            var outcome = LifecycleDecider.Decide(command, evidence, register.Organizations, Law.Shipped);
            var isAccepted = outcome is Accepted<OrganizationChange>;
            Assert.True(law.IsLawful() == isAccepted, $"{(isAccepted ? "accepted" : string.Join(' ', outcome.Findings.Where(finding => finding.Effect != FindingEffect.Note).Select(finding => $"{finding.Code} {finding.Subject}")))}: {command}");
            Tell($"{(isAccepted ? "accepted" : "refused")} {command.GetType().Name}");
            if (!isAccepted)
            {
                Assert.Empty(outcome.Events);
                return;
            }

            Due(LifecycleConsequences.Of(command, outcome.Events, register, Law.Shipped), law, outcome.Events);
            Happened(outcome.Events);
        }

        // What follows, read from the lists one by one.
        private void Due(LifecycleFollowUp due, NaiveLaw law, ValueList<OrganizationChange> changes)
        {
            var left = law.Left().ToHashSet();
            var gone = changes.Where(change => change.Happened is OrganizationEnded or OrganizationMerged or OrganizationDissolved or OrganizationSplit { Continues: false }).Select(change => change.Organization).ToHashSet();
            var named = gone.Where(id => Named.Contains(id.Value)).Select(id => id.Value).ToHashSet();
            var ofCommune = gone.Contains(Id("commune")) ? Named.ToHashSet() : named;
            Assert.Equal(homes.Keys.Where(person => left.Contains(Home(person))).ToHashSet(), due.Transfers.Select(item => item.Person).ToHashSet());
            Assert.Equal(due.Transfers.Count, due.Transfers.Select(item => item.Person).Distinct().Count());
            Assert.All(due.Transfers, item => Assert.Equal(Home(item.Person), item.From));
            Assert.Equal(named, due.Units.Select(item => item.Cell.Value).ToHashSet());
            Assert.Equal(named, due.Targets.Select(item => item.Unit.Value).ToHashSet());
            Assert.Equal(ofCommune, due.Assignments.Select(item => item.Unit.Value).ToHashSet());
            Assert.Equal(ofCommune, due.ReportDuties.Select(item => item.From.Value).ToHashSet());
            Assert.Equal(gone.SelectMany(id => Open<OfficeTaken, OfficeLeft>(id, (e, l) => e.Person == l.Person).Select(e => (id, e.Person))).ToHashSet(), due.Offices.Select(item => (item.Organization, item.Term.Person)).ToHashSet());
            Assert.Equal(gone.SelectMany(id => Open<PowersGranted, PowersRevoked>(id, (e, l) => e.Power == l.Power).Select(e => (id, e.Power))).ToHashSet(), due.Powers.Select(item => (item.Organization, item.Term.Power)).ToHashSet());
            var made = changes.SelectMany(change => change.Happened switch { OrganizationFounded => [change.Organization], OrganizationMerged e => [e.Into], OrganizationSplit { Continues: true } => [change.Organization], _ => (OrganizationId[])[] }).ToHashSet();
            Assert.Equal(made, due.Committees.Select(item => item.Organization).ToHashSet());
            Assert.True(due.Commissions.All(item => made.Contains(item.Organization)));
            Tell("due transfers", due.Transfers.Count);
            Tell("due committees", due.Committees.Count);
            Tell("due units", due.Units.Count);
            Tell("due targets", due.Targets.Count);
            Tell("due assignments", due.Assignments.Count);
            Tell("due duties", due.ReportDuties.Count);
            Tell("due offices", due.Offices.Count);
            Tell("due powers", due.Powers.Count);
        }

        // Begun on the day or before, and not yet left on it.
        private IEnumerable<TTaken> Open<TTaken, TLeft>(OrganizationId id, Func<TTaken, TLeft, bool> same)
            where TTaken : OrganizationEvent
            where TLeft : OrganizationEvent
        {
            var inOrder = facts[id].OrderBy(happened => happened.On).ToList();
            return inOrder.Select((happened, at) => (Taken: happened as TTaken, At: at))
                .Where(item => item.Taken is { } taken && taken.On <= day && !inOrder.Skip(item.At + 1).OfType<TLeft>().Any(leaving => leaving.On <= day && same(taken, leaving)))
                .Select(item => item.Taken!);
        }

        // Everybody whose cell is gone and for whom there is one place to go.
        private void Receive()
        {
            var inTransit = LifecycleConsequences.InTransit(register, day);
            Assert.Equal(homes.Keys.Where(person => new NaiveOrganization(Home(person), facts[Home(person)]).On(day) is null).ToHashSet(), inTransit.Select(item => item.Person).ToHashSet());
            Tell("due in transit", inTransit.Count);
            if (day < received || random.Next(3) > 0)
            {
                return;
            }

            var reception = CollectiveTransfers.Receive(register, CollectiveTransfers.Open(register, day, Law.Shipped), day);
            Assert.Equal(inTransit.Count, reception.Facts.Count + reception.Left.Count);
            foreach (var fact in reception.Facts)
            {
                var moved = Assert.IsType<CollectivelyTransferred>(fact.Happened);
                Assert.Equal(Home(fact.Person), moved.From);
                Assert.Equal(OrganizationKind.Cell, new NaiveOrganization(moved.To, facts[moved.To]).On(day)!.Kind);
                homes[fact.Person].Add((day, moved.To));
            }

            received = day;
            Tell("due received", reception.Facts.Count);
            register = Register.Of(register.Document.With(reception.Facts));
        }

        private void Happened(ValueList<OrganizationChange> changes)
        {
            foreach (var change in changes)
            {
                if (!facts.TryGetValue(change.Organization, out var known))
                {
                    facts[change.Organization] = known = [];
                }

                Assert.True(change.Happened.Position == known.Count || change.Happened is OfficeTaken or OfficeLeft or PowersGranted or PowersRevoked);
                known.Add(change.Happened);
                Tell($"event {change.Happened.GetType().Name}");
            }

            register = Register.Of(register.Document.With(changes));
        }

        // Nobody is lost and nobody counted twice: everybody is in a cell that exists, in an organization that was a cell, or in transit.
        private void Conserved()
        {
            var view = register.Organizations.On(day);
            var placed = view.Roots.Sum(root => register.CountStandings(view)[root].Members);
            Assert.Equal(homes.Count, placed + LifecycleConsequences.InTransit(register, day).Count);
            foreach (var member in register.Members)
            {
                Assert.Equal(Home(member.Person), member.Timeline.On(day)!.Cell);
            }
        }

        // What was known at any time is a prefix, whatever was learned or corrected since.
        private void KnownThen()
        {
            var later = register.Organizations.Organizations.ToDictionary(one => one.Id);
            foreach (var id in facts.Keys)
            {
                var replacement = random.Flip() ? null : new OrganizationRenamed(day, "corrected");
                later[id] = OrganizationHistory.Evolve(later[id], new OrganizationCorrected(day, random.Next(later[id].History.Count), replacement));
                facts[id].Add(later[id].History[^1]);
                Tell("event OrganizationCorrected");
                Assert.Equal(new NaiveOrganization(id, facts[id]).On(day), later[id].On(day));
            }

            foreach (var (known, then) in prefixes)
            {
                foreach (var (id, count) in known)
                {
                    var prefix = OrganizationHistory.Fold(id, later[id].History.Take(count));
                    Assert.Equal(then.Organizations.Find(id), prefix);
                }
            }
        }

        private LifecycleEvidence Evidence(OrganizationCommand command)
        {
            IEnumerable<OrganizationId> named = command switch
            {
                FoundOrganization c => [c.Founded.Id],
                SplitOrganization c => c.Into.Select(part => part.Id),
                _ => [],
            };
            var dissolve = command as DissolveOrganization;
            var counted = LifecycleEvidences.Of(register, command.On, "test").Members;
            return new LifecycleEvidence
            {
                Members =
                [
                    .. counted,
                    .. named.Distinct().Where(id => counted.All(item => item.Organization != id) && random.Next(12) > 0).Select(id => new OrganizationMembers(id, random.Next(8) == 0 ? 2 : 3, random.Next(3), command.On, "test")),
                ],
                Proposing = dissolve?.ProposedBy is { } by ? Committee(by.Value, Voters, command.On) : null,
                Deciding = dissolve?.DecidedBy is { } decider ? Committee(decider.Value, Voters, command.On) : null,
            };
        }

        private OrganizationId Home(PersonId person) => homes[person].Last(move => move.On <= day).Cell;

        private void Tell(string what, int more = 1) => counts[what] = counts.GetValueOrDefault(what) + more;
    }

    private static void Compare(OrganizationTree tree, Dictionary<OrganizationId, List<OrganizationEvent>> facts, LocalDate last)
    {
        var naive = facts.Select(item => new NaiveOrganization(item.Key, item.Value)).ToList();
        Assert.Equal(facts.Keys.ToHashSet(), tree.Organizations.Select(one => one.Id).ToHashSet());
        for (var day = First.PlusDays(-15); day <= last.PlusDays(1); day = day.PlusDays(6))
        {
            var view = tree.On(day);
            Assert.Equal("province", string.Join(' ', view.Roots));
            foreach (var one in naive)
            {
                var now = one.On(day);
                Assert.Equal(now is not null, view.Contains(one.Id));
                if (now is null)
                {
                    continue;
                }

                Assert.Equal(now, view[one.Id]);
                Assert.False(NaiveOrganization.IsInCycle(naive, one, day));
                if (now.Parent is not null)
                {
                    var parent = NaiveOrganization.Parent(naive, one, day);
                    Assert.NotNull(parent);
                    Assert.Equal(OrganizationKind.PartyOrganization, parent.On(day)!.Kind);
                }
            }

            var codes = naive.Select(one => one.On(day)?.Code).OfType<string>().ToList();
            Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static OrganizationCommand Any(Random random, OrganizationTreeView view, LocalDate on, int at)
    {
        var all = view.Organizations.ToList();
        var cells = all.Where(id => view[id].Kind == OrganizationKind.Cell).ToList();
        var right = random.Next(7) > 1;
        var one = right && cells.Count > 0 ? random.Of(cells) : random.Of(all);
        var other = right && cells.Count > 0 ? random.Of(cells) : random.Of(all);
        var parent = view.Parent(one);
        var by = right ? parent : random.Of(all);
        var code = random.Next(3) == 0 ? $"c{random.Next(6)}" : null;
        OrganizationAttributes Made(OrganizationId above) => right
            ? view[above].Role == TierRole.SuperiorOfGrassroots ? Village(above.Value, code) : Is(above.Value, TierRole.Subordinate, OrganizationSector.Other, null, code)
            : Is(above.Value, random.Any<TierRole>(), random.Any<OrganizationSector>(), random.Any<OrganizationKind>(), code);
        var homes = all.Where(id => view[id] is { Kind: OrganizationKind.PartyOrganization, Role: not TierRole.Provincial }).ToList();
        var home = right && homes.Count > 0 ? random.Of(homes) : random.Of(all);
        var fresh = random.Next(12) == 0 ? one : Id($"o{at}");
        var vote = new Ballot(VotingForm.SecretBallot, right ? 5 : random.Next(7), 1);
        return random.Next(12) switch
        {
            0 or 1 => new FoundOrganization(on, right ? home : by, new(fresh, Made(home))),
            2 => new RenameOrganization(on, by, one, $"n{random.Next(2)}"),
            3 => new RecodeOrganization(on, by, one, random.Next(4) == 0 ? null : $"c{random.Next(20)}"),
            4 => new RetypeOrganization(on, by, one, right ? view[one].Kind : random.Any<OrganizationKind>(), right ? random.Of([OrganizationSector.Other, OrganizationSector.Cooperative, OrganizationSector.PrivateEnterprise]) : random.Any<OrganizationSector>()),
            5 when right && Tiers(view, cells) is { Count: > 0 } tiers => random.Of(tiers) is var cell && view[cell].Role == TierRole.Grassroots
                ? new ChangeTierRole(on, view.Parent(cell), cell, TierRole.Subordinate)
                : new ChangeTierRole(on, view.Parent(cell), cell, TierRole.Grassroots, random.Flip() ? null : OrganizationKind.Cell),
            5 => new ChangeTierRole(on, by, one, right ? view[one].Role == TierRole.Grassroots ? TierRole.Subordinate : TierRole.Grassroots : random.Any<TierRole>(), random.Flip() ? null : OrganizationKind.Cell),
            6 or 11 => new ReparentOrganization(on, right ? Id("province") : by, one, home),
            7 => new SplitOrganization(on, by, one, parent is null ? [] : [new(fresh, Made(parent.Value)), .. right || random.Flip() ? new[] { new NewOrganization(Id($"p{at}"), Made(parent.Value) with { Code = null }) } : []], random.Flip(), []),
            8 => new MergeOrganizations(on, right ? Id("province") : by, [one], other, null),
            9 => new EndOrganization(on, by, one, EndingGround.TaskDone, random.Next(8) == 0 ? null : other, random.Flip() ? [] : [.. view.Children(one).Select(child => new OrganizationHandover(child, home))]),
            _ => new DissolveOrganization(on, right && parent is { } up ? view.Parent(up) : by, one, by, vote, vote, null, []),
        };
    }

    // Cells directly below a commune that may become grassroots cells, or are.
    private static List<OrganizationId> Tiers(OrganizationTreeView view, List<OrganizationId> cells) =>
        [.. cells.Where(id => view[id].Sector is not (OrganizationSector.Village or OrganizationSector.ResidentialGroup) && view.Parent(id) is { } up && view[up].Role == TierRole.SuperiorOfGrassroots)];
}
