namespace PartyDomain.Oversight.Households;

/// <summary>What one member is in charge of.</summary>
/// <param name="Person">The member.</param>
/// <param name="Groups">How many groups.</param>
/// <param name="Households">The member's part of their households, exactly: who shares a group of ten with one other has five.</param>
public sealed record HouseholdLoad(PersonId Person, int Groups, Fraction Households)
{
    /// <summary>Writes the numbers, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(HouseholdLoad)} {{ {Groups}, {Households} }}";
}
