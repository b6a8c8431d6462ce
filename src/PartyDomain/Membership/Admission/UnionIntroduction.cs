using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>A mass organization that introduces the applicant.</summary>
/// <param name="Body">The body.</param>
/// <param name="On">The date of its resolution.</param>
public sealed record UnionIntroduction(UnionBody Body, LocalDate On);
