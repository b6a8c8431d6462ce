using NodaTime;
using NodaTime.Text;

namespace PartyDomain.Quotas;

/// <summary>Re-bases targets when organizations were merged, split or handed over: what is left of the earlier targets goes to the units that stand in their place.</summary>
public static class TargetRebase
{
    /// <summary>Re-bases targets of one group and origin.</summary>
    /// <param name="targets">The earlier targets, each with what was achieved and who takes over.</param>
    /// <param name="period">What the new targets are set for: usually from the day of the act to the end of the earlier period.</param>
    /// <param name="assignedBy">The organization that assigns the new targets; null for own resolutions, or where the register does not reach so far up.</param>
    /// <param name="on">The legal date of the decision.</param>
    /// <param name="document">The decision.</param>
    /// <param name="overshoot">What becomes of admissions beyond an earlier target.</param>
    /// <returns>
    /// The facts and the trail. The key of a new target is that of its unit and the first day of its period, with its last day where that is not the end of the year, the group where
    /// there is one, the origin where it is own resolution, and the counting day where it is not that of the ceremony. Shares of a split target are of the largest remainder, so that they add up. A unit for which nothing is left gets a target of zero.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are no targets or one is given twice; they differ in group, origin or counting day; one is not at least, or more than, a number; the period is not within
    /// its own; nobody takes it over, a unit is named twice, or the weights of several units are all zero.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static TargetRebasing Of(
        IReadOnlyList<TargetToRebase> targets,
        TargetPeriod period,
        OrganizationId? assignedBy,
        LocalDate on,
        InstrumentId? document,
        Overshoot overshoot)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(period);
        Check(targets, period);
        var first = targets[0].Target;
        var sources = targets.SelectMany(item => Sources(item, overshoot)).ToLookup(item => item.Unit, item => item.Source);
        var made = sources.OrderBy(group => group.Key.Value, StringComparer.Ordinal).Select(group => new AdmissionTarget(
            Key(group.Key, period, first),
            group.Key,
            period,
            first.Origin,
            new CountTarget(Comparator.AtLeast, Math.Max(0, group.Sum(source => source.Carried))))
        {
            Group = first.Group,
            AssignedBy = first.Origin == TargetOrigin.AssignedBySuperior ? assignedBy : null,
            Document = document,
            CountedBy = first.CountedBy,
            RebasedFrom = group.ToValueList(),
        }).ToValueList();
        return new TargetRebasing(
            [.. targets.Select(item => (TargetEvent)new TargetWithdrawn(on, item.Target.Id) { Document = document }), .. made.Select(target => new TargetSet(on, target))],
            made,
            targets.Sum(Number),
            targets.Sum(item => item.Achieved));
    }

    private static IEnumerable<(OrganizationId Unit, TargetSource Source)> Sources(TargetToRebase item, Overshoot overshoot)
    {
        var left = Number(item) - item.Achieved;
        var carried = overshoot == Overshoot.StaysApart ? Math.Max(0, left) : left;
        var parts = item.To.Count == 1
            ? [new UnitShare(item.To[0].Unit, item.To[0].Weight, Math.Abs(carried))]
            : Apportionment.LargestRemainder(Math.Abs(carried), [.. item.To.Select(share => (share.Unit, share.Weight))]);
        return parts.Select(part => (part.Unit, new TargetSource(item.Target.Id, item.Target.Unit, Number(item), item.Achieved, Math.Sign(carried) * part.Count)));
    }

    private static long Number(TargetToRebase item) => item.Target.Amount is { Comparator: Comparator.AtLeast or Comparator.MoreThan } amount && amount.Number(item.Stock) is { } number
        ? number
        : throw new ArgumentException($"Target {item.Target.Id} is not at least, or more than, a number.", nameof(item));

    private static void Check(IReadOnlyList<TargetToRebase> targets, TargetPeriod period)
    {
        if (targets.Count == 0 || targets.DistinctBy(item => item.Target.Id, StringComparer.Ordinal).Count() < targets.Count)
        {
            throw new ArgumentException("There are no targets, or one is given twice.", nameof(targets));
        }

        var first = targets[0].Target;
        foreach (var item in targets)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(item.Achieved, nameof(targets));
            if ((item.Target.Group, item.Target.Origin, item.Target.CountedBy) != (first.Group, first.Origin, first.CountedBy))
            {
                throw new ArgumentException($"Targets {first.Id} and {item.Target.Id} differ in group, origin or counting day.", nameof(targets));
            }

            if (period.From < item.Target.Period.From || period.To > item.Target.Period.To)
            {
                throw new ArgumentException($"The period is not within that of target {item.Target.Id}.", nameof(period));
            }

            if (item.To.Count == 0 || item.To.DistinctBy(share => share.Unit).Count() < item.To.Count)
            {
                throw new ArgumentException($"Nobody takes over target {item.Target.Id}, or a unit is named twice.", nameof(targets));
            }
        }
    }

    // Targets of one unit that are re-based apart, of another period, group, origin or counting day, are not to have the same key.
    private static string Key(OrganizationId unit, TargetPeriod period, AdmissionTarget first)
    {
        var key = $"{unit}/{LocalDatePattern.Iso.Format(period.From)}";
        key += period.To == new LocalDate(period.From.Year, 12, 31) ? string.Empty : $"--{LocalDatePattern.Iso.Format(period.To)}";
        key += first.Group is { } only ? $"/{TermKey.Of(only)}" : string.Empty;
        key += first.Origin == TargetOrigin.AssignedBySuperior ? string.Empty : $"/{TermKey.Of(first.Origin)}";
        return first.CountedBy == default ? key : $"{key}/{TermKey.Of(first.CountedBy)}";
    }
}
