using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>A fact to add to the history of one person.</summary>
/// <param name="Person">Who.</param>
/// <param name="Happened">The fact.</param>
public sealed record MemberFact(PersonId Person, MembershipEvent Happened)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(MemberFact);
}
