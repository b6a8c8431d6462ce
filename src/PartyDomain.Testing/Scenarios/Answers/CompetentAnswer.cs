using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The route of a cell's resolutions.</summary>
internal sealed record CompetentAnswer(
    OutcomeKind Outcome,
    RouteKind? Route,
    bool? CommitteeVotes,
    PartyBody? Decider,
    Share? DecisionShare,
    Share? StrikeOffShare,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static CompetentAnswer Of(Outcome<AdmissionRoute> outcome, LocalDate on, Law law)
    {
        var route = outcome.Events.Count > 0 ? outcome.Events[0] : null;
        return new(
            CommandAnswer.KindOf(outcome),
            route?.Kind,
            route?.CommitteeVotes,
            route?.Decider,
            Read(route?.DecisionShare, on, law),
            Read(route?.StrikeOffShare, on, law),
            FindingAnswer.Of(outcome.Findings),
            CommandAnswer.SettingsOf(outcome.Findings),
            BasisAnswer.Of(outcome.Basis));
    }

    private static Share? Read(Provision<Share>? provision, LocalDate on, Law law) =>
        provision is not null && law.Read(provision, on) is { IsKnown: true } found ? found.Value : null;
}
