using PartyDomain.Quotas;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One target and those assigned from it. The difference is the sum less the amount, below zero where too little is handed down.</summary>
internal sealed record CascadeLineAnswer(
    OrganizationId Unit,
    long? Amount,
    long? Sum,
    long? Difference,
    AllocationStatus Status,
    ValueList<string> Parts,
    ValueList<OrganizationId> WithoutTarget,
    ValueList<OrganizationId> WithSeveral,
    ValueList<OrganizationId> NotDirectlyBelow)
{
    public static CascadeLineAnswer Of(CascadeLine line) => new(
        line.Parent.Unit,
        line.Amount,
        line.Sum,
        line.Sum - line.Amount,
        line.Status,
        CascadeAnswer.Ids(line.Children),
        line.WithoutTarget,
        line.WithSeveral,
        line.NotDirectlyBelow);
}
