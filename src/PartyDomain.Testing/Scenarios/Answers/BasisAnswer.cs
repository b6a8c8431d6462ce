namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What an answer rests on: the weakest grade of all, and the weakest of each provision.</summary>
internal sealed record BasisAnswer(EvidenceGrade Weakest, ResultMap<EvidenceGrade> Provisions)
{
    public static BasisAnswer Of(Basis basis) => new(
        basis.Weakest,
        new(basis.Entries.GroupBy(entry => entry.Provision, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, group.Max(entry => entry.Grade)))));
}
