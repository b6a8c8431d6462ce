namespace PartyDomain.Oversight.Households;

/// <summary>Who is in charge of one group of households.</summary>
/// <param name="Group">The group.</param>
/// <param name="Members">The members, each once, in the order of the assignments; empty where nobody is.</param>
public sealed record GroupCharge(HouseholdGroup Group, ValueList<PersonId> Members)
{
    /// <summary>Writes the group and how many are in charge of it.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(GroupCharge)} {{ {Group.Id}, {Members.Count} }}";
}
