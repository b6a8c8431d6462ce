using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Discipline;

/// <summary>A cell under a grassroots and a superior committee, and a case against it on the way.</summary>
internal sealed record OrganizationCaseWorld(DisciplineCase Case)
{
    public static readonly OrganizationId Base = new("base-1");
    public static readonly OrganizationId Upper = new("upper-1");
    public static readonly OrganizationId Heir = new("cell-2");

    public Law Law { get; init; } = Law.Shipped.With(Settings.Cautious);

    public OrganizationStanding Standing { get; init; } = new() { Superiors = [Base, Upper], Members = [new("member-1"), new("member-2")] };

    public int Voters { get; init; } = 12;

    public ValueList<string> Elsewhere { get; init; } = [];

    /// <summary>Whose body votes.</summary>
    public OrganizationId Voting { get; init; } = Base;

    public static OrganizationCaseWorld New() => new(new DisciplineCase(new("case-1"), new OrganizationId("cell-1")));

    public Outcome<CaseEvent> Decide(CaseCommand command) => CaseDecider.Decide(command, Evidence(command), Case, Law);

    public CaseEvidence Evidence(CaseCommand command) => new()
    {
        AsOf = command.On,
        Organization = Standing,
        DisciplinedActs = Elsewhere,
        Roster = command is VoteOnMeasure vote ? CaseWorld.Roster(vote.By, Voters, command.On) with { Organization = Voting } : null,
    };

    public OrganizationCaseWorld After(Outcome<CaseEvent> outcome) => this with { Case = outcome.Events.Aggregate(Case, CaseHistory.Evolve) };

    public OrganizationCaseWorld With(params CaseCommand[] commands) => commands.Aggregate(this, (world, command) =>
    {
        var outcome = world.Decide(command);
        Xunit.Assert.True(outcome is Accepted<CaseEvent>, $"{command}: {string.Join(", ", outcome.Findings.Select(finding => $"{finding.Code} {finding.Effect}"))}");
        return world.After(outcome);
    });

    public static MeasureBallot Votes(int none = 0, int reprimand = 0, int warning = 0, int dissolution = 0) =>
        new(VotingForm.SecretBallot, none, reprimand, warning, dissolution: dissolution);
}
