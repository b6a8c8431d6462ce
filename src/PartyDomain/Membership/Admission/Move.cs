using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Admission;

/// <summary>An applicant’s move to another unit or residence during the procedure.</summary>
/// <param name="On">The day of the decision to move, or of the move.</param>
/// <param name="SameCommittee">Whether the new place is under the same competent committee.</param>
/// <param name="From">The phase the procedure was in.</param>
/// <param name="ForwardDue">When an undecided dossier must be forwarded; null where no limit runs.</param>
/// <param name="ForwardedOn">When it was forwarded.</param>
/// <param name="ReceivedOn">When the new place received it.</param>
/// <param name="AnnulledOn">When the old committee annulled a decision made too late.</param>
public sealed record Move(
    LocalDate On,
    bool SameCommittee,
    AdmissionPhase From,
    Deadline? ForwardDue,
    LocalDate? ForwardedOn,
    LocalDate? ReceivedOn,
    LocalDate? AnnulledOn);
