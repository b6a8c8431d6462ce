using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How a requirement stands; without a status where its step is not open.</summary>
internal sealed record RequirementAnswer(bool Open, RequirementStatus? Status, ValueList<FindingAnswer> Findings, ValueList<string> Settings, BasisAnswer Basis)
{
    public static RequirementAnswer Of(RequirementExplanation? found) => new(
        found is not null,
        found?.Status,
        FindingAnswer.Of(found?.Findings ?? []),
        CommandAnswer.SettingsOf(found?.Findings ?? []),
        BasisAnswer.Of(new Basis(found?.Basis ?? [])));
}
