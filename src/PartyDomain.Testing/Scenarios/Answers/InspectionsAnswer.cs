using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Sessions of a period. The share is of different organizations of the base; null where they are not all known.</summary>
internal sealed record InspectionsAnswer(
    int Sessions,
    SubjectsAnswer Organizations,
    SubjectsAnswer Members,
    SubjectsAnswer CommitteeMembers,
    Fraction? Share,
    string? SharePercent,
    int WithoutDay)
{
    public static InspectionsAnswer Of(InspectionCount count, Fraction? share, int withoutDay) => new(
        count.Sessions,
        SubjectsAnswer.Of(count.Organizations, count),
        SubjectsAnswer.Of(count.Members, count),
        SubjectsAnswer.Of(count.CommitteeMembers, count),
        share,
        Printed.Percent(share),
        withoutDay);
}
