using PartyDomain.Quotas;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>A number shared out in proportion to weights; the shares add up to it.</summary>
internal sealed record AllocateAnswer(long Sum, ResultMap<long> Shares)
{
    public static AllocateAnswer Of(ValueList<UnitShare> shares) =>
        new(shares.Sum(share => share.Count), new ResultMap<long>(shares.Select(share => KeyValuePair.Create(share.Unit.Value, share.Count))));
}
