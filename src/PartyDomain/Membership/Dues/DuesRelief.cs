using NodaTime;

namespace PartyDomain.Membership.Dues;

/// <summary>A decision that reduces a member's dues for a time, or exempts from them (01-QĐ/TW).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Percent">By how many hundredths the dues are reduced; null where the member is exempt.</param>
public sealed record DuesRelief(LocalDate From, LocalDate To, int? Percent);
