using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Quotas;

namespace PartyDomain.Tests.Quotas;

/// <summary>Units and targets for the tests.</summary>
internal static class Units
{
    public static readonly TargetPeriod Year2021 = TargetPeriod.Year(2021);

    public static readonly InstrumentId Notice = new("12-TB/HU", new LocalDate(2021, 3, 5), "Huyện ủy");

    public static OrganizationId Id(string key) => new(key);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static CountTarget AtLeast(long value) => new(Comparator.AtLeast, value);

    public static AdmissionTarget Assigned(string id, string unit, TargetAmount amount, string? by = null) =>
        new(id, Id(unit), Year2021, TargetOrigin.AssignedBySuperior, amount) { AssignedBy = by is null ? null : Id(by) };

    public static AdmissionTarget Own(string id, string unit, TargetAmount amount) => new(id, Id(unit), Year2021, TargetOrigin.OwnResolution, amount);

    /// <summary>A tree of units, each written with the one above it; the one at the top with null.</summary>
    public static OrganizationTreeView Tree(params IEnumerable<(string Unit, string? Parent)> units)
    {
        var founded = Day(2000, 1, 1);
        return OrganizationTree.Of(units.Select(unit => OrganizationHistory.Fold(
            Id(unit.Unit),
            [new OrganizationFounded(founded, new OrganizationAttributes(unit.Unit, OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.Other, unit.Parent is null ? null : Id(unit.Parent)))])))
            .On(Day(2021, 6, 30));
    }
}
