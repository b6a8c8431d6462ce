using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One organization on a day. Members are those of everything below it; who is in transit from it is counted apart.</summary>
internal sealed record OrganizationAnswer(
    OrganizationPhase Phase,
    string? Name,
    string? Code,
    OrganizationKind? Kind,
    TierRole? Role,
    OrganizationSector? Sector,
    OrganizationId? Parent,
    ValueList<OrganizationId> Children,
    ValueList<OrganizationId> Predecessors,
    ValueList<OrganizationPower> Powers,
    long Members,
    long Full,
    long Probationary,
    int InTransit)
{
    public static ResultMap<OrganizationAnswer> Map(IEnumerable<OrganizationId> organizations, Register register, LocalDate on)
    {
        var view = register.Organizations.On(on);
        var counts = register.CountStandings(view);
        var inTransit = LifecycleConsequences.InTransit(register, on).CountBy(member => member.Sender).ToDictionary();
        return new(organizations.Select(id => KeyValuePair.Create(id.Value, Of(id, register, view, counts, inTransit.GetValueOrDefault(id)))));
    }

    private static OrganizationAnswer Of(OrganizationId id, Register register, OrganizationTreeView view, IReadOnlyDictionary<OrganizationId, StandingCounts> counts, int inTransit)
    {
        var attributes = view.Contains(id) ? view[id] : null;
        var members = counts.GetValueOrDefault(id, StandingCounts.None);
        return new(
            LifecycleDecider.PhaseOf(register.Organizations, id, view.Day),
            attributes?.Name,
            attributes?.Code,
            attributes?.Kind,
            attributes?.Role,
            attributes?.Sector,
            attributes?.Parent,
            attributes is null ? [] : view.Children(id).ToValueList(),
            LifecycleDecider.Predecessors(register.Organizations, id),
            register.Organizations.Find(id)?.Powers.Where(term => term.HoldsOn(view.Day)).Select(term => term.Power).ToValueList() ?? [],
            members.Members,
            members.Full,
            members.Probationary,
            inTransit);
    }
}
