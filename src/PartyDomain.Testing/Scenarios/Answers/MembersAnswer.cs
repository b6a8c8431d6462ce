namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Where the members are on a day: who exists in which cell, and who is in transit from a cell that ended.</summary>
internal sealed record MembersAnswer(int Count, ResultMap<int> PerCell, ResultMap<OrganizationId> Cells, ResultMap<OrganizationId> InTransit, int InTransitCount);
