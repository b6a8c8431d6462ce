using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Admission;

/// <summary>What the rules of admission look at. The command is null while a step is only explained.</summary>
internal sealed class AdmissionFacts(AdmissionCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
    : MembershipFacts(evidence, record, on)
{
    public AdmissionCommand? Command { get; } = command;

    public AdmissionDossier Dossier => Record.Dossier;

    /// <summary>The result of the vote the command brings, once its rule has judged it.</summary>
    public Tally? Tally { get; set; }

    /// <summary>The route on the day; a delegated committee that fell below its share passes the decision to its superior.</summary>
    public AdmissionRoute? RequireRoute(Assessment assessment)
    {
        if (RequireCell(assessment) is not { } cell)
        {
            return null;
        }

        var passedUp = Dossier is { Phase: AdmissionPhase.Escalated, DecisionTally: { Body: PartyBody.DelegatedCommittee, Carried: false } };
        return passedUp ? AdmissionCompetence.AboveDelegated(cell, assessment) : AdmissionCompetence.Route(cell, assessment);
    }

    /// <summary>The route without findings, for rules that only depend on it.</summary>
    public AdmissionRoute? RouteQuietly(Assessment assessment) => RequireRoute(new Assessment(assessment.Law, assessment.On));
}
