using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>One thing that happened to one person's membership, on its legal date and in the cell of that day.</summary>
/// <param name="Person">The person.</param>
/// <param name="FlowKind">What happened.</param>
/// <param name="On">The legal date.</param>
/// <param name="Cell">The cell of that day; null where the register does not say.</param>
/// <param name="Span">How the person stood from that day on.</param>
/// <param name="Profile">What was known of the person on that day; null where nothing was.</param>
public sealed record Flow(PersonId Person, FlowKind FlowKind, LocalDate On, OrganizationId? Cell, MembershipSpan Span, MemberProfile? Profile)
{
    /// <summary>Writes what happened and when.</summary>
    /// <returns>A text without the person.</returns>
    public override string ToString() => $"{nameof(Flow)} {{ {FlowKind}, {On:uuuu-MM-dd} }}";
}
