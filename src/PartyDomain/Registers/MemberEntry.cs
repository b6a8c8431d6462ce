using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>A person in a register document: a prospect, a candidate, a member or a former one. It is also one line of a file of members.</summary>
/// <param name="Person">Who.</param>
/// <param name="Events">The facts, in the order in which they were learned.</param>
public sealed record MemberEntry(PersonId Person, ValueList<MembershipEvent> Events)
{
    /// <summary>What statistics ask of the person, each from a day on; in any order.</summary>
    public ValueList<MemberProfile> Profiles { get; init; } = [];

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The number of facts.</returns>
    public override string ToString() => $"{nameof(MemberEntry)} {{ {Events.Count} }}";
}
