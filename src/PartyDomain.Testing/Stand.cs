using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Voting;

namespace PartyDomain.Testing;

/// <summary>The fictitious surroundings of a person, unless a test says otherwise.</summary>
internal static class Stand
{
    public static OrganizationId CellId { get; } = new("cell-1");

    /// <summary>How many voters a body has: 12 in a cell, 15 in a committee, 9 in every other body. All are present.</summary>
    public static int Size(PartyBody body) => body switch
    {
        PartyBody.Cell => 12,
        PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.PartCommittee => 15,
        _ => 9,
    };

    public static RosterBuilder Roster(PartyBody body) => body == PartyBody.ProvincialStandingGroup
        ? new RosterBuilder { Full = Size(body), StandingGroup = 4, CommissionHeads = 5 }
        : new RosterBuilder { Full = Size(body) };

    public static CellSituation Cell(OrganizationId cell, LocalDate asOf) =>
        new(cell, asOf, "fictitious", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary);

    public static MemberEvidence Member(PersonId person, LocalDate asOf) => new(person, asOf, "fictitious", Standing.Full)
    {
        Acquaintance = new Acquaintance(asOf.PlusMonths(-36), SharedThrough.WorkOrStudy, true),
    };
}
