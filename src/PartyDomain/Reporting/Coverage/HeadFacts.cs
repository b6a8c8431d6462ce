using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Coverage;

/// <summary>Reads the head of a unit and the officers of the cell that serves it.</summary>
internal static class HeadFacts
{
    private static readonly (PartyOffice Office, CellOffice As)[] Offered =
    [
        (PartyOffice.Secretary, CellOffice.Secretary),
        (PartyOffice.StandingDeputySecretary, CellOffice.DeputySecretary),
        (PartyOffice.DeputySecretary, CellOffice.DeputySecretary),
        (PartyOffice.CommitteeMember, CellOffice.CommitteeMember),
    ];

    public static HeadMembership Membership(CoverageUnitState state, IReadOnlyDictionary<PersonId, MembershipTimeline> timelines, LocalDate day)
    {
        if (state.Head is not { } head)
        {
            return HeadMembership.NoHead;
        }

        var member = timelines.TryGetValue(head, out var timeline) && timeline.On(day) is { } span ? span.IsMember : state.HeadIsMember;
        return member switch
        {
            true => HeadMembership.Member,
            false => HeadMembership.NotMember,
            null => HeadMembership.NotKnown,
        };
    }

    public static ValueList<CellOffice> Offices(CoverageUnitState state, PartyOrganization? cell, LocalDate day) =>
        cell is null || state.Head is not { } head
            ? []
            : Offered.Where(offered => cell.Holders(offered.Office, day).Contains(head)).Select(offered => offered.As).Distinct().ToValueList();

    public static CellCommittee Committee(PartyOrganization? cell, LocalDate day)
    {
        if (cell is null)
        {
            return CellCommittee.NoCell;
        }

        var held = cell.Offices.Where(term => term.IsHeldOn(day)).Select(term => term.Office).ToHashSet();
        return held.Count == 0 ? CellCommittee.NotKnown : held.Contains(PartyOffice.CommitteeMember) ? CellCommittee.Present : CellCommittee.Absent;
    }
}
