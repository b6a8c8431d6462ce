using PartyDomain.Oversight.Households;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How far households are in the charge of members. Ratios are exact; the printed ones have two decimals, rounded half up.</summary>
internal sealed record HouseholdsAnswer(
    int Members,
    int InCharge,
    Fraction? MemberShare,
    string? MemberPercent,
    int Households,
    int HouseholdsInCharge,
    int Groups,
    int GroupsInCharge,
    Fraction? HouseholdsPerMember,
    string? HouseholdsPerMemberPrinted,
    Fraction? HouseholdsPerGroup,
    string? HouseholdsPerGroupPrinted,
    Fraction? MembersPerGroup,
    string? MembersPerGroupPrinted,
    ValueList<string> Uncovered,
    ValueList<CoverageUnitId> UnitsWithoutCharge,
    Fraction? UnitShare,
    int NotByMember,
    int WithoutGroup)
{
    public static HouseholdsAnswer Of(HouseholdCoverage coverage) => new(
        coverage.MemberCount,
        coverage.Loads.Count,
        coverage.MemberShare,
        Printed.Percent(coverage.MemberShare),
        coverage.Households,
        coverage.HouseholdsInCharge,
        coverage.Groups.Count,
        coverage.GroupsInCharge,
        coverage.HouseholdsPerMember,
        Ratio(coverage.HouseholdsPerMember),
        coverage.HouseholdsPerGroup,
        Ratio(coverage.HouseholdsPerGroup),
        coverage.MembersPerGroup,
        Ratio(coverage.MembersPerGroup),
        coverage.Uncovered.Select(group => group.Id).ToValueList(),
        coverage.UnitsWithoutCharge.ToValueList(),
        coverage.UnitShare,
        coverage.NotByMember.Count,
        coverage.WithoutGroup.Count);

    private static string? Ratio(Fraction? value) => value is { } exact ? PublishedNumber.Of(exact, 2, isPercent: false).ToString() : null;
}
