namespace PartyDomain.Discipline.Cases;

/// <summary>What the host's registers say of an organization that a case is about.</summary>
public sealed record OrganizationStanding
{
    /// <summary>The organizations above it, the one directly above first. Part organizations, which decide nothing, are left out.</summary>
    public ValueList<OrganizationId> Superiors { get; init; } = [];

    /// <summary>Its members at the time of the violation.</summary>
    public ValueList<PersonId> Members { get; init; } = [];

    /// <summary>Whether it was handed over, split, merged or ended since.</summary>
    public bool Gone { get; init; }

    /// <summary>The organizations that received it.</summary>
    public ValueList<OrganizationId> ReceivedBy { get; init; } = [];

    /// <summary>How many levels above it an organization stands.</summary>
    /// <param name="organization">The other organization.</param>
    /// <returns>1 for directly above; 0 where it is not above.</returns>
    public int LevelsTo(OrganizationId organization)
    {
        for (var i = 0; i < Superiors.Count; i++)
        {
            if (Superiors[i] == organization)
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Writes nothing of the organization.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(OrganizationStanding);
}
