using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Quotas;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>The targets of 2025 after the reform: what is left of each unit's target goes to the communes, lines and units that stand in its place.</summary>
internal static class ReformTargets
{
    public static TargetRebasing Rebase(Register register, FlowLedger ledger, OrganizationTree after)
    {
        var (last, on) = (ReformStory.LastDayOfDistricts, ReformStory.Reform);
        var before = register.Organizations.On(last);
        var counts = register.CountStandings(before);
        var succession = OrganizationSuccession.Of(after);
        var lines = TargetReport.Of(register, ledger, last)
            .Where(line => line.Target.AssignedBy is not null && !IsSharedOut(before, line.Target.Unit))
            .Select(line => new TargetToRebase(line.Target, line.Progress.Actual, line.Target.AssignedBy == ProvinceLayout.Province ? [new RebaseShare(line.Target.Unit, 1)] : Shares(line.Target.Unit)))
            .ToList();
        var document = new InstrumentId("31-TB/TU", on, "Tỉnh ủy Ví Dụ");
        return TargetRebase.Of(lines, TargetPeriod.Custom(on, new LocalDate(2025, 12, 31)), ProvinceLayout.Province, on, document, Overshoot.IsSetOff);

        // By the members of the cells, wherever these went.
        ValueList<RebaseShare> Shares(OrganizationId unit) => before.Subtree(unit)
            .Where(id => before[id].Kind == OrganizationKind.Cell)
            .SelectMany(cell => succession.InPlaceOf(cell, last, on).Select(place => (Unit: Top(after, place, on), Weight: counts[cell].Members)))
            .GroupBy(item => item.Unit)
            .Select(group => new RebaseShare(group.Key, group.Sum(item => item.Weight)))
            .ToValueList();
    }

    /// <summary>The targets of districts were shared out to what was below them, and go with them.</summary>
    public static IEnumerable<TargetEvent> Withdrawn(Register register) => register.Targets.On(ReformStory.LastDayOfDistricts)
        .Where(target => target.AssignedBy == ProvinceLayout.Province && IsSharedOut(register.Organizations.On(ReformStory.LastDayOfDistricts), target.Unit))
        .Select(target => new TargetWithdrawn(ReformStory.Reform, target.Id) { Document = new InstrumentId("31-TB/TU", ReformStory.Reform, "Tỉnh ủy Ví Dụ") });

    private static bool IsSharedOut(OrganizationTreeView view, OrganizationId unit) => view[unit] is { Sector: OrganizationSector.Territory, Role: TierRole.SuperiorOfGrassroots };

    private static OrganizationId Top(OrganizationTree tree, OrganizationId place, LocalDate on) => tree.Upward(place, on).TakeWhile(id => id != ProvinceLayout.Province).Last();
}
