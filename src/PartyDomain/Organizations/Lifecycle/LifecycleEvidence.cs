using PartyDomain.Voting;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What the host's registers say of the organizations of an act. It never comes together with a command.</summary>
public sealed record LifecycleEvidence
{
    /// <summary>How many members organizations have.</summary>
    public ValueList<OrganizationMembers> Members { get; init; } = [];

    /// <summary>The agreements that were given.</summary>
    public ValueList<LifecycleConsent> Consents { get; init; } = [];

    /// <summary>Who makes up the committee that proposes a dissolution.</summary>
    public Roster? Proposing { get; init; }

    /// <summary>Who makes up the committee that decides on a dissolution.</summary>
    public Roster? Deciding { get; init; }
}
