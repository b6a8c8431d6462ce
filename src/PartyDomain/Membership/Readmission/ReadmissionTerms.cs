using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Readmission;

/// <summary>On what terms a person may be considered for re-admission.</summary>
/// <param name="From">The first day on which the cell may consider it.</param>
/// <param name="Waits">Each length waited for, with the day it started on; none where the admission is no re-admission.</param>
/// <param name="Consent">The bodies any of which consents in writing before the decision; none where no re-admission.</param>
/// <param name="IsReadmission">Whether the admission would be a re-admission: not after one that was annulled, or a membership that was claimed falsely.</param>
public sealed record ReadmissionTerms(LocalDate From, ValueList<ReadmissionWait> Waits, ValueList<PartyBody> Consent, bool IsReadmission);
