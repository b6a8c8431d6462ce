using PartyDomain.Organizations;

namespace PartyDomain.Quotas;

/// <summary>
/// Targets held against the targets they are assigned from, at every level. A target is assigned from another one where it was assigned by
/// the other one's unit for the same period and group; where nobody is named, by the organization directly above. An own resolution is
/// assigned from nothing, and units may assign from either of their targets, each of which has a line of its own.
/// </summary>
/// <param name="Lines">A line for each target that something is assigned from, or whose unit has organizations below it; in the order of the tree.</param>
/// <param name="Tops">The targets that are assigned from none of those given. With the children of the lines they are all targets.</param>
/// <param name="NotInTree">The targets of units that do not exist on the day of the tree.</param>
public sealed record CascadeCheck(ValueList<CascadeLine> Lines, ValueList<AdmissionTarget> Tops, ValueList<AdmissionTarget> NotInTree)
{
    /// <summary>Checks targets. Nothing is overwritten: what does not add up is told.</summary>
    /// <param name="view">The tree on the day.</param>
    /// <param name="targets">The targets in force on the day, of any periods, groups and origins.</param>
    /// <param name="stock">The members that the rate of a target is of; not needed where no target is a rate.</param>
    /// <returns>The check.</returns>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public static CascadeCheck Of(OrganizationTreeView view, IEnumerable<AdmissionTarget> targets, Func<AdmissionTarget, long?>? stock = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(targets);
        var places = view.Organizations.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place);
        var all = targets
            .OrderBy(target => places.GetValueOrDefault(target.Unit, int.MaxValue))
            .ThenBy(target => target.Unit.Value, StringComparer.Ordinal)
            .ThenBy(target => target.Id, StringComparer.Ordinal)
            .ToList();
        var assigned = all.Where(target => AssignerOf(target, view) is not null).ToLookup(target => (AssignerOf(target, view)!.Value, target.Period, target.Group));
        var units = all.Select(target => (target.Unit, target.Period, target.Group)).ToHashSet();
        var lines = all
            .Select(target => Line(view, target, assigned[(target.Unit, target.Period, target.Group)].ToValueList(), stock ?? (_ => null)))
            .Where(line => line.Children.Count > 0 || line.WithoutTarget.Count > 0);
        return new CascadeCheck(
            lines.ToValueList(),
            all.Where(target => AssignerOf(target, view) is not { } by || !units.Contains((by, target.Period, target.Group))).ToValueList(),
            all.Where(target => !view.Contains(target.Unit)).ToValueList());
    }

    // A unit that is said to have assigned to itself has nothing above it here.
    private static OrganizationId? AssignerOf(AdmissionTarget target, OrganizationTreeView view)
    {
        if (target.Origin == TargetOrigin.OwnResolution || target.AssignedBy == target.Unit)
        {
            return null;
        }

        return target.AssignedBy ?? (view.Contains(target.Unit) ? view.Parent(target.Unit) : null);
    }

    private static CascadeLine Line(OrganizationTreeView view, AdmissionTarget parent, ValueList<AdmissionTarget> children, Func<AdmissionTarget, long?> stock)
    {
        var below = view.Contains(parent.Unit) ? view.Children(parent.Unit).ToList() : [];
        var several = children.GroupBy(child => child.Unit).Where(group => group.Count() > 1).Select(group => group.Key).ToValueList();
        var covered = children.Where(child => view.Contains(child.Unit)).SelectMany(child => view.Path(child.Unit)).ToHashSet();
        var numbers = children.Select(child => child.Amount.Number(stock(child))).ToList();
        return new CascadeLine(parent, children)
        {
            Amount = parent.Amount.Number(stock(parent)),
            Sum = several.Count > 0 || numbers.Contains(null) ? null : numbers.Sum(number => number!.Value),
            WithoutTarget = below.Where(unit => !covered.Contains(unit)).ToValueList(),
            WithSeveral = several,
            NotDirectlyBelow = children.Select(child => child.Unit).Distinct().Except(below).ToValueList(),
        };
    }
}
