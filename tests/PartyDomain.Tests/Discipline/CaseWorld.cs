using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Discipline;

/// <summary>A member, the bodies that judge, and a case on the way.</summary>
internal sealed record CaseWorld(DisciplineCase Case, DisciplineSubject Subject, ValueList<HeldOffice> Offices)
{
    public static readonly PersonId Member = new("member");
    public static readonly HeldOffice Secretary = new(new("cell-1"), PartyOffice.Secretary);
    public static readonly HeldOffice Chair = new(new("base-1"), PartyOffice.InspectionChair);

    public Law Law { get; init; } = Law.Shipped.With(Settings.Cautious);

    public int Voters { get; init; } = 11;

    public ValueList<string> Elsewhere { get; init; } = [];

    public ValueList<LocalDate> Others { get; init; } = [];

    public static CaseWorld New(DisciplineSubject subject = DisciplineSubject.FullMember, params HeldOffice[] offices) =>
        new(new DisciplineCase(new("case-1"), Member), subject, offices.ToValueList());

    public CaseEvidence Evidence(CaseCommand command) => new()
    {
        AsOf = command.On,
        Subject = Subject,
        Offices = Offices,
        DisciplinedActs = Elsewhere,
        OtherViolations = Others,
        Roster = command is VoteOnMeasure vote ? Roster(vote.By, Voters, command.On) : null,
    };

    public Outcome<CaseEvent> Decide(CaseCommand command) => CaseDecider.Decide(command, Evidence(command), Case, Law);

    public CaseWorld After(Outcome<CaseEvent> outcome) => this with { Case = outcome.Events.Aggregate(Case, CaseHistory.Evolve) };

    public CaseWorld With(params CaseCommand[] commands) => commands.Aggregate(this, (world, command) =>
    {
        var outcome = world.Decide(command);
        Xunit.Assert.True(outcome is Accepted<CaseEvent>, $"{command}: {string.Join(", ", outcome.Findings.Select(finding => $"{finding.Code} {finding.Effect}"))}");
        return world.After(outcome);
    });

    public static Roster Roster(PartyBody body, int voters, LocalDate on) => new(
        new("organization"),
        body,
        on,
        "test",
        Enumerable.Range(1, voters).Select(i => new RosterEntry(new($"voter-{i}"))).ToValueList());

    public static MeasureBallot Votes(int none = 0, int reprimand = 0, int warning = 0, int removal = 0, int expulsion = 0) =>
        new(VotingForm.SecretBallot, none, reprimand, warning, removal, expulsion);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
