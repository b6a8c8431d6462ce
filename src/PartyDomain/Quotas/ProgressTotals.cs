using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Quotas;

/// <summary>
/// What several units have together, each counted once. Actual numbers, numbers to reach, what is missing and what is more than asked add up.
/// Percentages, paces and statuses do not: the percentage here is of the sums. Of what does not belong together (another period, group, origin,
/// day, or a unit and one above it) there is no sum.
/// </summary>
public sealed record ProgressTotals
{
    private ProgressTotals(AdmissionTarget target, LocalDate day)
    {
        Period = target.Period;
        Group = target.Group;
        Origin = target.Origin;
        CountedBy = target.CountedBy;
        Day = day;
    }

    /// <summary>The period of all targets.</summary>
    public TargetPeriod Period { get; }

    /// <summary>The group of all targets; null for all admissions.</summary>
    public MemberGroup? Group { get; }

    /// <summary>The origin of all targets.</summary>
    public TargetOrigin Origin { get; }

    /// <summary>By which day admissions count in all of them.</summary>
    public AdmissionDay CountedBy { get; }

    /// <summary>The last day that the actual numbers cover.</summary>
    public LocalDate Day { get; }

    /// <summary>The units with a computable target, by key.</summary>
    public ValueList<OrganizationId> Units { get; private init; } = [];

    /// <summary>What these units have.</summary>
    public long Actual { get; private init; }

    /// <summary>The base of their percentages.</summary>
    public Fraction Base { get; private init; }

    /// <summary>What they have to reach.</summary>
    public long ToReach { get; private init; }

    /// <summary>What is missing in the units that have not reached their target. What others have more does not make up for it.</summary>
    public long Remaining { get; private init; }

    /// <summary>What units have more than they have to reach. Actual and remaining together are what is to be reached and this.</summary>
    public long Surplus { get; private init; }

    /// <summary>How many of these units have reached their target.</summary>
    public int Reached { get; private init; }

    /// <summary>The units whose target is not computable, by key.</summary>
    public ValueList<OrganizationId> NotComputable { get; private init; } = [];

    /// <summary>What those units have; part of no percentage.</summary>
    public long OtherActual { get; private init; }

    /// <summary>The part of the base that the units have together; null where no target is computable.</summary>
    public Fraction? Achieved => Units.Count == 0 ? null : Actual.DividedBy(Base);

    /// <summary>Adds progresses.</summary>
    /// <param name="progresses">The progresses, at least one.</param>
    /// <param name="view">The tree, which shows what is above what.</param>
    /// <returns>The totals.</returns>
    /// <exception cref="ArgumentException">There is none, one is without target, they do not belong together, or something would count twice.</exception>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public static ProgressTotals Of(IEnumerable<TargetProgress> progresses, OrganizationTreeView view)
    {
        ArgumentNullException.ThrowIfNull(progresses);
        ArgumentNullException.ThrowIfNull(view);
        var parts = progresses.Select(One).ToList();
        return parts.Count == 0
            ? throw new ArgumentException("There is nothing to add.", nameof(progresses))
            : Sum(parts, view);
    }

    /// <summary>Adds other units. In whatever parts units are added, the totals are the same.</summary>
    /// <param name="other">The totals of the other units.</param>
    /// <param name="view">The tree, which shows what is above what.</param>
    /// <returns>The totals of all.</returns>
    /// <exception cref="ArgumentException">They do not belong together, or something would count twice.</exception>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public ProgressTotals With(ProgressTotals other, OrganizationTreeView view)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(view);
        return Sum([this, other], view);
    }

    private static ProgressTotals One(TargetProgress progress)
    {
        var target = progress.Target ?? throw new ArgumentException("Without a target there is nothing to add to.", nameof(progress));
        var amount = progress.Amount;
        var totals = new ProgressTotals(target, progress.Day);
        return amount is { Reason: null, Base: { } exact, ToReach: { } toReach, Remaining: { } remaining }
            ? totals with
            {
                Units = [target.Unit],
                Actual = amount.Actual,
                Base = exact,
                ToReach = toReach,
                Remaining = remaining,
                Surplus = Math.Max(0, amount.Actual - toReach),
                Reached = remaining == 0 ? 1 : 0,
            }
            : totals with { NotComputable = [target.Unit], OtherActual = amount.Actual };
    }

    private static ProgressTotals Sum(List<ProgressTotals> parts, OrganizationTreeView view)
    {
        var first = parts[0];
        if (parts.Exists(part => (part.Period, part.Group, part.Origin, part.CountedBy, part.Day) != (first.Period, first.Group, first.Origin, first.CountedBy, first.Day)))
        {
            throw new ArgumentException("Targets of another period, group, origin or day do not add up.", nameof(parts));
        }

        RefuseDoubles(parts.SelectMany(part => part.Units.Concat(part.NotComputable)), view);
        return first with
        {
            Units = Sorted(parts.SelectMany(part => part.Units)),
            Actual = parts.Sum(part => part.Actual),
            Base = parts.Aggregate(default(Fraction), (sum, part) => sum.Plus(part.Base)),
            ToReach = parts.Sum(part => part.ToReach),
            Remaining = parts.Sum(part => part.Remaining),
            Surplus = parts.Sum(part => part.Surplus),
            Reached = parts.Sum(part => part.Reached),
            NotComputable = Sorted(parts.SelectMany(part => part.NotComputable)),
            OtherActual = parts.Sum(part => part.OtherActual),
        };
    }

    private static ValueList<OrganizationId> Sorted(IEnumerable<OrganizationId> units) =>
        units.OrderBy(unit => unit.Value, StringComparer.Ordinal).ToValueList();

    private static void RefuseDoubles(IEnumerable<OrganizationId> units, OrganizationTreeView view)
    {
        var seen = new HashSet<OrganizationId>();
        foreach (var unit in units)
        {
            if (!seen.Add(unit))
            {
                throw new ArgumentException($"Unit {unit} would count twice.", nameof(units));
            }
        }

        foreach (var unit in seen.Where(view.Contains))
        {
            if (view.Path(unit).SkipLast(1).FirstOrDefault(seen.Contains) is var above && above != default)
            {
                throw new ArgumentException($"Unit {unit} would count twice: {above} is above it.", nameof(units));
            }
        }
    }
}
