using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Admission;

/// <summary>A request to verify something of the CV.</summary>
/// <param name="Request">The host's key.</param>
/// <param name="ReceivedOn">When the addressee received it.</param>
/// <param name="Due">When a reply by post is due; null where the law of the day gives no limit.</param>
/// <param name="RepliedOn">When the reply was made.</param>
public sealed record VerificationRequest(string Request, LocalDate ReceivedOn, Deadline? Due, LocalDate? RepliedOn);
