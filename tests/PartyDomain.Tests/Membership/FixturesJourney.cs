using NodaTime;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;

namespace PartyDomain.Tests.Membership;

/// <summary>One fictitious person on the way: the record, the law and the evidence that a host would give. It is immutable; every act gives another journey.</summary>
internal sealed record Journey(MembershipRecord Record, Law Law)
{
    public static PersonId Person { get; } = new("p-0");

    public static PersonId First { get; } = new("i-1");

    public static PersonId Second { get; } = new("i-2");

    public static PersonId Helper { get; } = new("h-1");

    public static PersonId Other { get; } = new("h-2");

    public static OrganizationId OldCell { get; } = new("cell-1");

    public static OrganizationId NewCell { get; } = new("cell-2");

    public static Journey Outside { get; } = new(new MembershipRecord(Person), Law.Shipped);

    /// <summary>The cell; its day is the day of the act unless <see cref="AsOf"/> says otherwise.</summary>
    public CellSituation Cell { get; init; } = new(OldCell, LocalDate.MaxIsoValue, "test", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary);

    /// <summary>Changes to what is known of one member.</summary>
    public Func<MemberEvidence, MemberEvidence> Known { get; init; } = member => member;

    /// <summary>Changes to the whole evidence, after everything else.</summary>
    public Func<MembershipEvidence, MembershipEvidence> Evidence { get; init; } = evidence => evidence;

    /// <summary>The members of any body that votes.</summary>
    public Func<PartyBody, IEnumerable<RosterEntry>> Entries { get; init; } = _ => Voters(12);

    public static IEnumerable<RosterEntry> Voters(int count) => Enumerable.Range(1, count).Select(number => new RosterEntry(new PersonId($"v-{number}")));

    public static Ballot Votes(int votesFor, int votesAgainst = 0, int abstentions = 0) => new(VotingForm.SecretBallot, votesFor, votesAgainst, abstentions);

    public static ReviewBallot Reviews(int recognize, int strikeOff, int neither = 0) => new(VotingForm.SecretBallot, recognize, strikeOff, neither);

    public Journey With(Settings settings) => this with { Law = Law.With(settings) };

    public Journey At(CellPlace place, SuperiorKind superior = SuperiorKind.Ordinary) => this with { Cell = Cell with { Place = place, Superior = superior } };

    /// <summary>The evidence a host gives for an act of a day, with the roster of the body that votes.</summary>
    public MembershipEvidence EvidenceFor(LocalDate on, PartyBody? body)
    {
        MemberEvidence[] members =
        [
            .. new[] { First, Second, Helper, Other }.Select(id => Known(new MemberEvidence(id, on, "test", Standing.Full)
            {
                Acquaintance = new Acquaintance(on.PlusMonths(-30), SharedThrough.WorkOrStudy, true),
            })),
        ];
        return Evidence(new MembershipEvidence
        {
            Cell = Cell.AsOf == LocalDate.MaxIsoValue ? Cell with { AsOf = on } : Cell,
            Members = members.ToValueList(),
            Conduct = new MemberConduct(on, "test", false),
            Roster = body is { } known ? new Roster(known == PartyBody.Cell ? Cell.Cell : new OrganizationId("committee-1"), known, on, "test", Entries(known).ToValueList()) : null,
        });
    }

    public MembershipEvidence EvidenceFor(MembershipCommand command) => command is RecordExpulsion or ReverseExpulsion
        ? Evidence((this with { Evidence = same => same }).EvidenceFor(command.On, null) with { Expulsion = Expulsion(command), ManagedBy = CadreManagement.Other })
        : EvidenceFor(command.On, command switch
    {
        ResolveAtCell or ReviewProbation => PartyBody.Cell,
        ResolveAtCommittee or ReviewAtCommittee => PartyBody.GrassrootsCommittee,
        DecideAdmission decide => decide.By,
        DecideProbation decide => decide.By,
        ConsiderExemption or ResolveReturn or ResolveLeaving or ResolveStrikingOff => PartyBody.Cell,
        ResolveLeavingAtCommittee or ResolveStrikingOffAtCommittee => PartyBody.GrassrootsCommittee,
        DecideExemption decide => decide.By,
        DecideLeaving decide => decide.By,
        DecideStrikingOff decide => decide.By,
        _ => null,
    });

    /// <summary>What the case says: the expulsion takes effect on the day of the act, or was annulled for a wrong measure on the day before it.</summary>
    private ExpulsionEvidence Expulsion(MembershipCommand command) => command is ReverseExpulsion
        ? new ExpulsionEvidence(new CaseId("case-1"), Record.Person, command.On, "test", ExpulsionState.Annulled) { EffectiveOn = Record.Ending?.On, OverturnedOn = command.On.PlusDays(-1), Wrongful = false }
        : new ExpulsionEvidence(new CaseId("case-1"), Record.Person, command.On, "test", ExpulsionState.InForce) { EffectiveOn = command.On };

    public Outcome<MembershipEvent> Judge(MembershipCommand command) => MembershipDecider.Decide(command, EvidenceFor(command), Record, Law);

    /// <summary>The outcome as text: its kind and every finding.</summary>
    public string Told(MembershipCommand command) => Show.Outcome(Judge(command));

    /// <summary>Does an act that must be accepted.</summary>
    public Journey Do(params ReadOnlySpan<MembershipCommand> commands)
    {
        var journey = this;
        foreach (var command in commands)
        {
            var outcome = journey.Judge(command);
            Assert.True(outcome is Accepted<MembershipEvent>, $"{command.GetType().Name} on {Show.Iso(command.On)}: {Show.Outcome(outcome)}");
            var happened = Assert.Single(outcome.Events);
            Assert.Equal(journey.Record.History.Count, happened.Position);
            journey = journey with { Record = MembershipHistory.Evolve(journey.Record, happened) };
        }

        return journey;
    }

    /// <summary>Records facts without judging them.</summary>
    public Journey Note(params ReadOnlySpan<MembershipEvent> facts)
    {
        var record = Record;
        foreach (var fact in facts)
        {
            record = MembershipHistory.Evolve(record, fact);
        }

        return this with { Record = record };
    }

    /// <summary>How one requirement of the command's step stands, with its findings.</summary>
    public string Check(string requirement, MembershipCommand command) => command switch
    {
        AdmissionCommand admission => Check(
            requirement,
            AdmissionSteps.All.Single(step => step.Command == command.GetType()),
            new AdmissionFacts(admission, EvidenceFor(command), Record, command.On),
            command.On),
        ProbationCommand probation => Check(
            requirement,
            ProbationSteps.All.Single(step => step.Command == command.GetType()),
            new ProbationFacts(probation, EvidenceFor(command), Record, command.On),
            command.On),
        LeavingCommand leaving => Check(
            requirement,
            LeavingSteps.All.Single(step => step.Command == command.GetType()),
            new LeavingFacts(leaving, EvidenceFor(command), Record, command.On),
            command.On),
        ExemptionCommand exemption => Check(
            requirement,
            ExemptionSteps.All.Single(step => step.Command == command.GetType()),
            new ExemptionFacts(exemption, EvidenceFor(command), Record, command.On),
            command.On),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    /// <summary>How one requirement of a step stands for somebody who asks on a day, without an act.</summary>
    public string Asked(string step, string requirement, LocalDate on) => step.StartsWith("admission.", StringComparison.Ordinal)
        ? Check(requirement, AdmissionSteps.All.Single(row => row.Id == step), new AdmissionFacts(null, EvidenceFor(on, null), Record, on), on)
        : Check(requirement, ProbationSteps.All.Single(row => row.Id == step), new ProbationFacts(null, EvidenceFor(on, null), Record, on), on);

    private string Check<TFacts>(string requirement, Step<TFacts> step, TFacts facts, LocalDate on)
    {
        var assessment = new Assessment(Law, on);
        var status = step.Requirements.Single(candidate => candidate.Id == requirement).Check(facts, assessment);
        return assessment.Findings.Count == 0 ? $"{status}" : $"{status}\n{Show.Lines(assessment.Findings)}";
    }
}
