using NodaTime;
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

    protected override bool PassedUp => File is { Phase: ProbationPhase.Escalated, DecisionTally: { Body: PartyBody.DelegatedCommittee, Result: ReviewResult.None } };
}
