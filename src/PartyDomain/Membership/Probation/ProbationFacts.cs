using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Probation;

/// <summary>What the rules of probation look at. The command is null while a step is only explained.</summary>
internal sealed class ProbationFacts(ProbationCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
    : MembershipFacts(evidence, record, on)
{
    public ProbationCommand? Command { get; } = command;

    public ProbationFile? File => Record.Probation;

    /// <summary>The result of the vote the command brings, once its rule has judged it.</summary>
    public ReviewTally? Tally { get; set; }

    /// <summary>The route on the day; a delegated committee without a result passes the decision to its superior.</summary>
    public AdmissionRoute? RequireRoute(Assessment assessment)
    {
        if (RequireCell(assessment) is not { } cell)
        {
            return null;
        }

        var passedUp = File is { Phase: ProbationPhase.Escalated, DecisionTally: { Body: PartyBody.DelegatedCommittee, Result: ReviewResult.None } };
        return passedUp ? AdmissionCompetence.AboveDelegated(cell, assessment) : AdmissionCompetence.Route(cell, assessment);
    }

    public AdmissionRoute? RouteQuietly(Assessment assessment) => RequireRoute(new Assessment(assessment.Law, assessment.On));
}
