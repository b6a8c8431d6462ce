using NodaTime;

namespace PartyDomain.Membership;

/// <summary>What the law of its day would question in one recorded fact.</summary>
/// <param name="Position">The position of the fact in the history.</param>
/// <param name="On">Its legal date.</param>
/// <param name="Findings">The questions; none of them undoes the fact.</param>
/// <param name="Basis">The provisions they rest on.</param>
public sealed record AuditEntry(int Position, LocalDate On, ValueList<Finding> Findings, Basis Basis);
