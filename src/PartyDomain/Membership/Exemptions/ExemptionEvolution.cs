namespace PartyDomain.Membership.Exemptions;

/// <summary>What each fact about an exemption makes of a record. Total: it judges nothing.</summary>
internal static class ExemptionEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, ExemptionEvent happened)
    {
        var file = record.Exemption;
        return record with
        {
            Exemption = happened switch
            {
                ExemptionRequested e => file with
                {
                    Phase = ExemptionPhase.Requested,
                    Request = new ExemptionRequest(e.On, e.Reason, e.Extent, e.From, e.Until, e.IsRenewal),
                    MedicalPaperOn = null,
                },
                MedicalPaperRegistered e => file with { MedicalPaperOn = e.IssuedOn },
                ExemptionWithdrawn => Back(file),
                ExemptionConsidered { Tally.Carried: true, Decides: false } => file with { Phase = file.Request is null ? file.Phase : ExemptionPhase.Proposed },
                ExemptionConsidered { Tally.Carried: true } e => Granted(file, e.On),
                ExemptionConsidered => Back(file),
                ExemptionDecided e => e.Tally.Carried ? Granted(file, e.On) : Back(file),
                ExemptionReported e => file with { ReportedOn = e.On },
                StayRegistered e => file with { StayRegisteredOn = e.RegisteredOn },
                ReturnResolved e => e.Tally.Carried ? ExemptionFile.Empty : file,
                ExemptionEnded => ExemptionFile.Empty,
                _ => file,
            },
        };
    }

    private static ExemptionFile Back(ExemptionFile file) => file with { Phase = file.Held is null ? ExemptionPhase.None : ExemptionPhase.Exempt, Request = null, MedicalPaperOn = null };

    private static ExemptionFile Granted(ExemptionFile file, NodaTime.LocalDate on) => file.Request is not { } request
        ? file
        : new ExemptionFile
        {
            Phase = ExemptionPhase.Exempt,
            MedicalPaperOn = file.MedicalPaperOn,
            Held = new HeldExemption(request.Reason, request.Extent, Start(file, request), request.Until, on),
            StayRegisteredOn = request.IsRenewal ? file.StayRegisteredOn : null,
        };

    // An exemption that goes on began when it first began.
    private static NodaTime.LocalDate Start(ExemptionFile file, ExemptionRequest request) =>
        request.IsRenewal && file.Held is { } held && held.Until is { } until && request.From <= until.PlusDays(1) ? held.From : request.From;
}
