using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>How one member knows the person of a record.</summary>
/// <param name="Member">The member.</param>
/// <param name="Acquaintance">Since when and through what.</param>
public sealed record KnownMember(PersonId Member, Acquaintance Acquaintance)
{
    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(KnownMember);
}
