using PartyDomain.Organizations;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How many organizations of a role there are, and how many of them are cells and party organizations with others below them.</summary>
internal sealed record RoleCount(int Total, int Cells, int PartyOrganizations)
{
    public static RoleCount Of(OrganizationCounts counts, TierRole role) =>
        new(counts.Of(role), counts.Of(role, OrganizationKind.Cell), counts.Of(role, OrganizationKind.PartyOrganization));
}
