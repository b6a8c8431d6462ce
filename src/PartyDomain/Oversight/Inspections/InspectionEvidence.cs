using NodaTime;

namespace PartyDomain.Oversight.Inspections;

/// <summary>What the host's registers say of the members and the cell of a session. It never comes together with a command.</summary>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record InspectionEvidence(LocalDate AsOf, string Origin)
{
    /// <summary>The members who are subjects.</summary>
    public ValueList<InspectedMember> Members { get; init; } = [];

    /// <summary>The cell that holds the session, where a cell does.</summary>
    public InspectingCell? Cell { get; init; }

    /// <summary>Writes where it comes from.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(InspectionEvidence)} {{ {Origin}, {AsOf:uuuu-MM-dd} }}";
}
