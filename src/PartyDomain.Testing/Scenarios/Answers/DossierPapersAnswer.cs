using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The papers to do again; without a status where the cell's vote is not open.</summary>
internal sealed record DossierPapersAnswer(RequirementStatus? Status, ValueList<string> Papers, ValueList<FindingAnswer> Findings, ValueList<string> Settings, BasisAnswer Basis)
{
    public static DossierPapersAnswer Of(RequirementExplanation? requirement)
    {
        var findings = requirement?.Findings ?? [];
        return new(
            requirement?.Status,
            PapersOf(findings),
            FindingAnswer.Of(findings),
            CommandAnswer.SettingsOf(findings),
            BasisAnswer.Of(new Basis(requirement?.Basis ?? [])));
    }

    // The terms of papers without their common first part.
    private static ValueList<string> PapersOf(ValueList<Finding> findings) => findings
        .Where(finding => string.Equals(finding.Code, AdmissionCodes.PapersExpired, StringComparison.Ordinal))
        .SelectMany(finding => finding.Arguments)
        .Select(argument => argument.Value)
        .OfType<TermListValue>()
        .SelectMany(terms => terms.Keys)
        .Select(term => term[(nameof(Paper).Length + 1)..])
        .ToValueList();
}
