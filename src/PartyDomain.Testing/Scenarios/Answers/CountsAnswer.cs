using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What there is on a day: organizations by role, kind and sector, and persons by standing.</summary>
internal sealed record CountsAnswer(
    int Organizations,
    int Cells,
    ResultMap<RoleCount> ByRole,
    ResultMap<int> BySector,
    long Members,
    long Full,
    long Probationary,
    long Candidates,
    long Prospects)
{
    public static CountsAnswer Of(OrganizationCounts counts, StandingCounts persons) => new(
        counts.Total,
        counts.Lines.Where(line => line.Kind == OrganizationKind.Cell).Sum(line => line.Count),
        new(Enum.GetValues<TierRole>().Select(role => KeyValuePair.Create(Reading.Words.Of(role), RoleCount.Of(counts, role)))),
        new(Enum.GetValues<OrganizationSector>().Select(sector => KeyValuePair.Create(Reading.Words.Of(sector), counts.Lines.Where(line => line.Sector == sector).Sum(line => line.Count)))),
        persons.Members,
        persons.Full,
        persons.Probationary,
        persons.Candidates,
        persons.Prospects);
}
