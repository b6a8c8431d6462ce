using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>What was concluded on political standards.</summary>
/// <param name="Matter">What was found.</param>
/// <param name="On">The date of the conclusion.</param>
public sealed record PoliticalConclusion(PoliticalMatter Matter, LocalDate On);
