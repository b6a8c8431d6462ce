namespace PartyDomain.Oversight;

/// <summary>What one incumbent of a committee is in charge of.</summary>
/// <param name="Committee">The organization whose committee the person belongs to.</param>
/// <param name="Person">The incumbent.</param>
/// <param name="Units">The organizations in the person's charge, each once, in the order of the units asked for; empty for somebody without an assignment.</param>
public sealed record MemberLoad(OrganizationId Committee, PersonId Person, ValueList<OrganizationId> Units)
{
    /// <summary>Writes the committee and how many organizations there are, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MemberLoad)} {{ {Committee}, {Units.Count} }}";
}
