namespace PartyDomain.Discipline;

/// <summary>What was concluded on one member of a disciplined organization.</summary>
/// <param name="Member">The member.</param>
/// <param name="Stance">Where the member stands towards the violation.</param>
public sealed record MemberResponsibility(PersonId Member, MemberStance Stance)
{
    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(MemberResponsibility);
}
