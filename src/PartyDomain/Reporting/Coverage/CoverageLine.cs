using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Coverage;

/// <summary>What coverage indicators ask of one unit, as it is on a day. It names no person.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="UnitKind">What kind of place it is.</param>
/// <param name="Within">The organization in whose territory it lies.</param>
public sealed record CoverageLine(CoverageUnitId Unit, CoverageUnitKind UnitKind, OrganizationId Within)
{
    /// <summary>The cell that serves it; null where none does.</summary>
    public OrganizationId? Cell { get; init; }

    /// <summary>The other units that the cell serves, in the order in which the units were given.</summary>
    public ValueList<CoverageUnitId> SharedWith { get; init; } = [];

    /// <summary>The membership of its head.</summary>
    public HeadMembership Head { get; init; }

    /// <summary>The offices of its head in the cell that serves it, the highest first, each once.</summary>
    public ValueList<CellOffice> HeadOffices { get; init; } = [];

    /// <summary>How many members of the party are known to live in it.</summary>
    public int LocalMembers { get; init; }

    /// <summary>Whether members live in it.</summary>
    public LocalMembership Local { get; init; }

    /// <summary>Whether the cell that serves it has a committee.</summary>
    public CellCommittee Committee { get; init; }

    /// <summary>How it is served by a cell.</summary>
    public CellService Service => Cell is null ? CellService.None : SharedWith.Count == 0 ? CellService.Own : CellService.Shared;

    /// <summary>Writes the unit.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(CoverageLine)} {{ {Unit} }}";

    /// <summary>Why the unit does not count for a measure; null where it counts.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public GapReason? Gap(CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.HeadIsMember => OfHead(Head == HeadMembership.Member),
        CoverageMeasure.HeadHoldsCellOffice => OfOffices(HeadOffices.Count > 0),
        CoverageMeasure.HeadIsSecretary => OfOffices(HeadOffices.Contains(CellOffice.Secretary)),
        CoverageMeasure.HeadIsDeputySecretary => OfOffices(HeadOffices.Contains(CellOffice.DeputySecretary)),
        CoverageMeasure.HeadIsCommitteeMember => OfOffices(HeadOffices.Contains(CellOffice.CommitteeMember)),
        CoverageMeasure.HeadIsAtMostDeputySecretary => OfOffices(HeadOffices is [CellOffice.DeputySecretary, ..]),
        CoverageMeasure.HeadIsOnlyCommitteeMember => OfOffices(HeadOffices is [CellOffice.CommitteeMember, ..]),
        CoverageMeasure.HasCell => OfCell(true),
        CoverageMeasure.HasOwnCell => OfCell(Service == CellService.Own),
        CoverageMeasure.HasSharedCell => OfCell(Service == CellService.Shared),
        CoverageMeasure.HasLocalMember => Local switch
        {
            LocalMembership.Some => null,
            LocalMembership.None => GapReason.No,
            _ => GapReason.NotKnown,
        },
        CoverageMeasure.HasCellCommittee => Committee switch
        {
            CellCommittee.Present => null,
            CellCommittee.Absent => GapReason.No,
            CellCommittee.NoCell => GapReason.NoCell,
            _ => GapReason.NotKnown,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
    };

    /// <summary>Whether the unit is part of a denominator.</summary>
    /// <param name="within">The denominator.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such denominator.</exception>
    public bool IsIn(CoverageBase within) => within switch
    {
        CoverageBase.AllUnits => true,
        CoverageBase.UnitsWithHead => Head != HeadMembership.NoHead,
        CoverageBase.UnitsWithMemberHead => Head == HeadMembership.Member,
        CoverageBase.UnitsWithCell => Cell is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(within), within, "There is no such denominator."),
    };

    private GapReason? OfHead(bool counts) => Head switch
    {
        HeadMembership.NoHead => GapReason.NoHead,
        HeadMembership.NotKnown => GapReason.NotKnown,
        _ => counts ? null : GapReason.No,
    };

    // A cell of which no officer is known says nothing of its offices.
    private GapReason? OfOffices(bool counts) => (counts, Head, Committee) switch
    {
        (true, _, _) => null,
        (_, HeadMembership.NoHead, _) => GapReason.NoHead,
        (_, _, CellCommittee.NoCell) => GapReason.NoCell,
        (_, _, CellCommittee.NotKnown) => GapReason.NotKnown,
        _ => GapReason.No,
    };

    private GapReason? OfCell(bool counts) => Cell is null ? GapReason.NoCell : counts ? null : GapReason.No;
}
