namespace PartyDomain.Membership.Admission;

/// <summary>Whether a matter of political standards was found, and whose competence it is (06-HD/TW, 3.7 c).</summary>
public enum PoliticalMatter
{
    /// <summary>No matter was found.</summary>
    None = 0,

    /// <summary>Within the competence of the deciding committee, which concluded on it.</summary>
    OwnCompetence = 1,

    /// <summary>Beyond it: written consent is needed before the decision.</summary>
    BeyondCompetence = 2,
}
