using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Voting;

namespace PartyDomain.Organizations.Elections;

/// <summary>What the host's registers say for an act on offices. It never comes together with a command.</summary>
public sealed record ElectionEvidence
{
    /// <summary>Who votes: the congress, the cell, or the incumbents of the committee. Of an appointment it is the incumbents who agree.</summary>
    public Roster? Roster { get; init; }

    /// <summary>How many members the organization has.</summary>
    public OrganizationMembers? Members { get; init; }

    /// <summary>The agreements that were given.</summary>
    public ValueList<ElectionConsent> Consents { get; init; } = [];

    /// <summary>From how many units a commune, ward or special zone was formed; one where it was not changed.</summary>
    public int? FormedFromUnits { get; init; }

    /// <summary>Whether it is a newly founded province of the terms 2020–2025 or 2025–2030.</summary>
    public bool IsNewProvince { get; init; }

    /// <summary>Who chairs the People's Committee of the place.</summary>
    public PersonId? PeoplesCommitteeChair { get; init; }

    /// <summary>Writes nothing of the persons.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ElectionEvidence);
}
