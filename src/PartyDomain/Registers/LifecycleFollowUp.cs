using PartyDomain.Oversight;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>What is due after an act on organizations.</summary>
public sealed record LifecycleFollowUp
{
    /// <summary>The transfers of members, each member of a cell that ended, was split or is no cell any more once.</summary>
    public ValueList<CollectiveTransfer> Transfers { get; init; } = [];

    /// <summary>The same for members of other cells who are under way to the cell with a letter, or in it for a time: their letter leads, and their stay goes on, where its members go.</summary>
    public ValueList<CollectiveTransfer> Guests { get; init; } = [];

    /// <summary>The same for people on the source list or in the admission procedure, whom another cell has to go on with. No provision speaks of them.</summary>
    public ValueList<CollectiveTransfer> Candidates { get; init; } = [];

    /// <summary>The committees to appoint.</summary>
    public ValueList<CommitteeToAppoint> Committees { get; init; } = [];

    /// <summary>The inspection commissions to appoint.</summary>
    public ValueList<CommissionToAppoint> Commissions { get; init; } = [];

    /// <summary>The coverage units whose cell ends.</summary>
    public ValueList<UnitWithoutCell> Units { get; init; } = [];

    /// <summary>The targets that are running, or yet to begin, and name an organization that ends as who has to reach or who assigned them.</summary>
    public ValueList<AdmissionTarget> Targets { get; init; } = [];

    /// <summary>The assignments that name an organization that ends.</summary>
    public ValueList<CommitteeAssignment> Assignments { get; init; } = [];

    /// <summary>The duties to report that name an organization that ends.</summary>
    public ValueList<ReportDuty> ReportDuties { get; init; } = [];

    /// <summary>The offices that end with their organization.</summary>
    public ValueList<OfficeEnding> Offices { get; init; } = [];

    /// <summary>The powers above their tier that end with their organization.</summary>
    public ValueList<PowerEnding> Powers { get; init; } = [];

    /// <summary>What the law leaves open about it, and which setting answers it.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>Writes how much is due.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(LifecycleFollowUp)} {{ {Transfers.Count} transfers, {Committees.Count} committees }}";
}
