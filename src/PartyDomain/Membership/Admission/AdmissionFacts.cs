using NodaTime;
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

    protected override bool PassedUp => Dossier is { Phase: AdmissionPhase.Escalated, DecisionTally: { Body: PartyBody.DelegatedCommittee, Carried: false } };
}
