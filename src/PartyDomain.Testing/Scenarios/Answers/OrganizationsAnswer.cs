namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The tree on a day: what exists, the tops, and everything that the register knows by key, ended organizations among them.</summary>
internal sealed record OrganizationsAnswer(int Count, ValueList<OrganizationId> Roots, ValueList<OrganizationId> Existing, ResultMap<OrganizationAnswer> Organizations);
