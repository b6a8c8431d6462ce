using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Reporting.Coverage;

/// <summary>Every coverage unit of a register on one day, ready to be counted below any organization.</summary>
public sealed class CoverageView
{
    private readonly OrganizationTreeView tree;

    private CoverageView(OrganizationTreeView tree, ValueList<CoverageLine> lines, ValueList<Finding> findings)
    {
        this.tree = tree;
        Lines = lines;
        Findings = findings;
    }

    /// <summary>The day.</summary>
    public LocalDate Day => tree.Day;

    /// <summary>One line for each unit that exists on the day, in the order in which the units were given; those outside the tree too.</summary>
    public ValueList<CoverageLine> Lines { get; }

    /// <summary>Facts that contradict each other; subjects are <c>units[id]</c>.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Reads the units on a day.</summary>
    /// <param name="tree">The organizations.</param>
    /// <param name="units">All coverage units, each once. A cell is shared when it serves several of these, wherever they lie.</param>
    /// <param name="timelines">The timeline of each person that the register has.</param>
    /// <param name="profiles">The profiles of each person, in any order. Of several the one with the latest day up to <paramref name="day"/> holds, of two with one day the one given later.</param>
    /// <param name="day">The day.</param>
    /// <returns>The view. Making it reads every organization, unit and person once.</returns>
    /// <remarks>
    /// The membership of a head is that of the timeline on the day; where the register has none, or it does not reach back so far, it is what the host
    /// says in <see cref="HeadTookOffice.IsMember"/>. Probationary members are members. That a unit has no local member is known only where it is
    /// known of every member in the territory of its organization where the person lives.
    /// </remarks>
    public static CoverageView Of(
        OrganizationTree tree,
        IEnumerable<CoverageUnit> units,
        IReadOnlyDictionary<PersonId, MembershipTimeline> timelines,
        IReadOnlyDictionary<PersonId, ValueList<MemberProfile>> profiles,
        LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(timelines);
        ArgumentNullException.ThrowIfNull(profiles);
        var view = tree.On(day);
        var present = units
            .Select(unit => (unit.Id, State: unit.On(day)))
            .Where(unit => unit.State is not null)
            .Select(unit => (unit.Id, State: unit.State!))
            .ToList();
        var served = present.Where(unit => unit.State.Cell is { } cell && view.Contains(cell)).ToLookup(unit => unit.State.Cell!.Value, unit => unit.Id);
        var residents = Residents.Count(view, present.Select(unit => unit.Id).ToHashSet(), timelines, profiles);
        var findings = new List<Finding>();
        var lines = present.Select(unit =>
        {
            var line = Line(tree, view, unit.Id, unit.State, served, timelines, residents);
            CoverageFaults.Find(unit.State, line, view, findings);
            return line;
        });
        return new CoverageView(view, lines.ToValueList(), findings.ToValueList());
    }

    /// <summary>Reads the units of a register on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day.</param>
    /// <returns>The view.</returns>
    public static CoverageView Of(Register register, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Of(
            register.Organizations,
            register.CoverageUnits,
            register.Members.ToDictionary(member => member.Person, member => member.Timeline),
            register.Members.ToDictionary(member => member.Person, member => member.Entry.Profiles),
            day);
    }

    /// <summary>Counts the units in the territory of an organization and of all below it.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="kinds">The kinds of units; all kinds where none is named.</param>
    /// <returns>The report.</returns>
    /// <exception cref="KeyNotFoundException">The organization does not exist on the day.</exception>
    public CoverageReport Below(OrganizationId organization, params ReadOnlySpan<CoverageUnitKind> kinds)
    {
        var wanted = kinds.IsEmpty ? Enum.GetValues<CoverageUnitKind>().ToHashSet() : [.. kinds];
        var territory = tree.Subtree(organization).ToHashSet();
        return new CoverageReport(
            organization,
            wanted.Order().ToValueList(),
            Day,
            Lines.Where(line => wanted.Contains(line.UnitKind) && territory.Contains(line.Within)).ToValueList());
    }

    /// <summary>Writes the day and the number of units.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(CoverageView)} {{ {Day:uuuu-MM-dd}, {Lines.Count} }}";

    private static CoverageLine Line(
        OrganizationTree tree,
        OrganizationTreeView view,
        CoverageUnitId unit,
        CoverageUnitState state,
        ILookup<OrganizationId, CoverageUnitId> served,
        IReadOnlyDictionary<PersonId, MembershipTimeline> timelines,
        Residents residents)
    {
        var cell = state.Cell is { } id && view.Contains(id) ? tree.Find(id) : null;
        return new CoverageLine(unit, state.UnitKind, state.Within)
        {
            Cell = cell?.Id,
            SharedWith = cell is null ? [] : served[cell.Id].Where(other => other != unit).ToValueList(),
            Head = HeadFacts.Membership(state, timelines, view.Day),
            HeadOffices = HeadFacts.Offices(state, cell, view.Day),
            LocalMembers = residents.In(unit),
            Local = residents.Judge(unit, state.Within),
            Committee = HeadFacts.Committee(cell, view.Day),
        };
    }
}
