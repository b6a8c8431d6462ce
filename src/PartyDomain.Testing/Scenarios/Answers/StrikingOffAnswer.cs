using PartyDomain.Membership.Leaving;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a member may be struck off for a ground, and what the procedure asks for.</summary>
internal sealed record StrikingOffAnswer(
    OutcomeKind Outcome,
    bool MayStart,
    StrikingGround? Ground,
    PartyBody? DecidedBy,
    string? CellShare,
    string? CommitteeShare,
    string? DecisionShare,
    bool? OwnReview,
    int? Requests,
    bool? AtNewPlace,
    bool? CountsAsAbandoning,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis) : IOutcomeAnswer
{
    public static StrikingOffAnswer Of(Outcome<StrikingOffTerms> outcome)
    {
        var terms = outcome.Events is [var one] ? one : null;
        return new(
            CommandAnswer.KindOf(outcome),
            outcome is Accepted<StrikingOffTerms>,
            terms?.Ground,
            terms?.Decider,
            terms?.CellShare?.ToString(),
            terms?.CommitteeShare?.ToString(),
            terms?.DecisionShare?.ToString(),
            terms?.OwnReview,
            terms?.Requests,
            terms?.AtNewPlace,
            terms?.CountsAsAbandoning,
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }
}
