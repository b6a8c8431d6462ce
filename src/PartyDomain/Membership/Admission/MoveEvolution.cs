namespace PartyDomain.Membership.Admission;

/// <summary>What an applicant's move makes of a record (06-HD/TW, 3.9).</summary>
internal static class MoveEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, AdmissionEvent happened)
    {
        var dossier = record.Dossier;
        return happened switch
        {
            ApplicantMoved e => record with
            {
                Dossier = dossier with
                {
                    Phase = AdmissionPhase.Moved,
                    HelpCertifiedOn = null,
                    Move = new Move(e.On, e.SameCommittee, dossier.Phase, e.ForwardDue, null, null, null),
                },
            },
            HelpCertified e => record with { Dossier = dossier with { HelpCertifiedOn = e.On } },
            DossierForwardedAfterMove e => record with { Dossier = dossier with { Move = dossier.Move is { } move ? move with { ForwardedOn = e.On } : null } },
            DossierReceivedAfterMove e => record with { Dossier = Received(dossier, e) },
            OwnDecisionAnnulled e => record with
            {
                AdmissionDecidedOn = null,
                Dossier = dossier with
                {
                    DecidedOn = null,
                    DecisionTally = null,
                    DecisionReceivedOn = null,
                    CeremonyDue = null,
                    Move = dossier.Move is { } move ? move with { AnnulledOn = e.On } : null,
                },
            },
            ReviewRequested e => record with { Dossier = dossier with { Phase = AdmissionPhase.UnderReview, ReviewDue = e.Due } },
            ReviewConcluded { Upheld: true } => record with { Dossier = dossier with { Phase = AdmissionPhase.DecisionReceived, ReviewDue = null } },
            ReviewConcluded => record with
            {
                AdmissionDecidedOn = null,
                Dossier = AdmissionEvolution.WithoutProposal(dossier) with { Phase = AdmissionPhase.Preparing, ReviewDue = null },
            },
            _ => record,
        };
    }

    private static AdmissionDossier Received(AdmissionDossier dossier, DossierReceivedAfterMove e) => dossier with
    {
        Phase = Next(dossier),
        Cell = e.Cell,
        Helper = e.Helper,
        DecisionDue = e.DecisionDue ?? (dossier.Move is { AnnulledOn: not null } ? null : dossier.DecisionDue),
        DecisionExtended = e.DecisionDue is null && dossier.DecisionExtended,
        DecisionReceivedOn = dossier.DecidedOn is null ? null : e.On,
        CeremonyDue = e.CeremonyDue ?? dossier.CeremonyDue,
        Move = dossier.Move is { } move ? move with { ReceivedOn = e.On } : null,
    };

    // A decision goes on to the ceremony; a proposal goes to the new committee; a dossier in the making is made on.
    private static AdmissionPhase Next(AdmissionDossier dossier)
    {
        if (dossier.DecidedOn is not null)
        {
            return AdmissionPhase.DecisionReceived;
        }

        return dossier.CellTally is null ? dossier.Move is { From: AdmissionPhase.Listed } ? AdmissionPhase.Listed : AdmissionPhase.Preparing : AdmissionPhase.MovedReceived;
    }
}
