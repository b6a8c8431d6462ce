using PartyDomain.Membership.Admission;
using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a person may be considered, requirement by requirement. Null means that the law leaves it open.</summary>
internal sealed record EligibilityAnswer(
    bool? Eligible,
    RequirementStatus Citizenship,
    RequirementStatus Age,
    RequirementStatus Over60Conditions,
    RequirementStatus Education,
    RequirementStatus SpecialRules,
    ValueList<ConsentKind> ConsentsNeeded,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static IReadOnlyList<string> Judged { get; } = ["citizenship", "age", "over-60-conditions", "education", "special-rules"];

    public static EligibilityAnswer Of(Dictionary<string, RequirementExplanation> requirements, Dictionary<string, RequirementExplanation> gates)
    {
        var judged = Judged.Select(id => requirements[id]).ToList();
        var findings = judged.SelectMany(requirement => requirement.Findings).ToList();
        return new(
            Eligibility(judged.Select(requirement => requirement.Status).ToList()),
            judged[0].Status,
            judged[1].Status,
            judged[2].Status,
            judged[3].Status,
            judged[4].Status,
            Consents(gates).ToValueList(),
            FindingAnswer.Of(findings),
            CommandAnswer.SettingsOf(findings),
            BasisAnswer.Of(new Basis(judged.SelectMany(requirement => requirement.Basis).ToValueList())));
    }

    private static bool? Eligibility(List<RequirementStatus> statuses) =>
        statuses.Exists(status => status is RequirementStatus.NotMet or RequirementStatus.Pending) ? false
        : statuses.Contains(RequirementStatus.Undetermined) ? null : true;

    private static IEnumerable<ConsentKind> Consents(Dictionary<string, RequirementExplanation> gates)
    {
        foreach (var (gate, kind) in new[] { ("over-60-consent", ConsentKind.OverAge), ("elder-consent", ConsentKind.ElderLiteracy) })
        {
            if (gates.TryGetValue(gate, out var found) && found.Status == RequirementStatus.Pending)
            {
                yield return kind;
            }
        }
    }
}
