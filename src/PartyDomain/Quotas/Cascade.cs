using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>Assigns a target to units, so that their parts add up to it exactly.</summary>
public static class Cascade
{
    /// <summary>Assigns a target in proportion to weights.</summary>
    /// <param name="parent">The target.</param>
    /// <param name="children">The units with their weights.</param>
    /// <param name="on">The legal date of the assignment.</param>
    /// <param name="document">The document that assigns.</param>
    /// <param name="stock">For a rate, the members it is of.</param>
    /// <returns>
    /// A fact for each unit, by key, also where its part is zero. The id of its target is the parent's and the unit's with a stroke between; period, group
    /// and the counting day are the parent's. "More than 5,000" is assigned as parts of 5,001, each "at least"; of a range both bounds are shared out.
    /// </returns>
    /// <exception cref="ArgumentException">The amount is no number, or one that no number satisfies; a unit is given twice or is the parent's own; or the weights are all zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static ValueList<TargetEvent> Allocate(
        AdmissionTarget parent,
        IReadOnlyList<(OrganizationId Unit, long Weight)> children,
        LocalDate on,
        InstrumentId? document,
        long? stock = null) =>
        Parts(parent, children, stock).Select(part => (TargetEvent)new TargetSet(on, Part(parent, part, document))).ToValueList();

    /// <summary>Assigns a target anew in proportion to other weights, or after its own amount changed.</summary>
    /// <param name="parent">The target.</param>
    /// <param name="children">The targets assigned from it, with their new weights.</param>
    /// <param name="on">The legal date of the act.</param>
    /// <param name="document">The document that assigns anew.</param>
    /// <param name="stock">For a rate, the members it is of.</param>
    /// <returns>A fact for each target whose amount changes, by key of the unit; with them the parts add up to the parent again, and the ledger keeps the trail.</returns>
    /// <exception cref="ArgumentException">A target is not assigned by the parent's unit for its period and group, the amount is no number, or one that no number satisfies; a unit is given twice; or the weights are all zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static ValueList<TargetEvent> Reallocate(
        AdmissionTarget parent,
        IReadOnlyList<(AdmissionTarget Target, long Weight)> children,
        LocalDate on,
        InstrumentId? document,
        long? stock = null)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(children);
        foreach (var (target, _) in children)
        {
            if (target.Origin != TargetOrigin.AssignedBySuperior || (target.AssignedBy ?? parent.Unit) != parent.Unit || target.Period != parent.Period || target.Group != parent.Group)
            {
                throw new ArgumentException($"Target {target.Id} is not assigned from {parent.Id}.", nameof(children));
            }
        }

        var parts = Parts(parent, [.. children.Select(child => (child.Target.Unit, child.Weight))], stock);
        var current = children.ToDictionary(child => child.Target.Unit, child => child.Target);
        return parts
            .Where(part => current[part.Unit].Amount != part.Amount)
            .Select(part => (TargetEvent)new TargetRevised(on, current[part.Unit].Id, part.Amount) { Document = document })
            .ToValueList();
    }

    /// <summary>Moves a number from one unit to another; what they have together stays as it is.</summary>
    /// <param name="from">The target that gets smaller.</param>
    /// <param name="to">The target that gets larger, of the same period and group and assigned by the same unit.</param>
    /// <param name="number">How many, greater than zero.</param>
    /// <param name="on">The legal date of the act.</param>
    /// <param name="document">The document that moves it.</param>
    /// <returns>Two facts. Of a range both bounds move.</returns>
    /// <exception cref="ArgumentException">The two are the same target or unit or do not belong together, an amount is a rate, or the first has less than the number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not greater than zero.</exception>
    public static ValueList<TargetEvent> Move(AdmissionTarget from, AdmissionTarget to, long number, LocalDate on, InstrumentId? document)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        if (from.Unit == to.Unit || (from.Origin, from.AssignedBy, from.Period, from.Group) != (to.Origin, to.AssignedBy, to.Period, to.Group))
        {
            throw new ArgumentException($"Targets {from.Id} and {to.Id} are not parts of one.", nameof(to));
        }

        if (from.Amount is not CountTarget less || to.Amount is not CountTarget more || less.Value < number)
        {
            throw new ArgumentException($"Targets {from.Id} and {to.Id} must be numbers, the first one of {number} or more.", nameof(from));
        }

        return
        [
            new TargetRevised(on, from.Id, less with { Value = less.Value - number, UpTo = less.UpTo - number }) { Document = document },
            new TargetRevised(on, to.Id, more with { Value = more.Value + number, UpTo = more.UpTo + number }) { Document = document },
        ];
    }

    private static List<(OrganizationId Unit, CountTarget Amount)> Parts(AdmissionTarget parent, IReadOnlyList<(OrganizationId Unit, long Weight)> children, long? stock)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(children);
        if (children.Any(child => child.Unit == parent.Unit))
        {
            throw new ArgumentException($"Unit {parent.Unit} cannot be assigned its own target.", nameof(children));
        }

        var judged = parent.Amount.Judge(0, stock);
        if ((judged.ToReach ?? judged.Highest) is not { } total)
        {
            throw new ArgumentException($"The amount of target {parent.Id} is no number.", nameof(parent));
        }

        if (total < 0 || total > judged.Highest)
        {
            throw new ArgumentException($"No number satisfies the amount of target {parent.Id}.", nameof(parent));
        }

        var comparator = parent.Amount.Comparator switch
        {
            Comparator.MoreThan => Comparator.AtLeast,
            Comparator.LessThan => Comparator.AtMost,
            var same => same,
        };
        var shares = Apportionment.LargestRemainder(total, children);
        if (comparator != Comparator.Between)
        {
            return [.. shares.Select(share => (share.Unit, new CountTarget(comparator, share.Count)))];
        }

        // The width of the range is shared out by itself, so that no upper bound falls below its lower one.
        var widths = Apportionment.LargestRemainder(judged.Highest!.Value - total, children);
        return [.. shares.Zip(widths, (share, width) => (share.Unit, new CountTarget(comparator, share.Count) { UpTo = share.Count + width.Count }))];
    }

    private static AdmissionTarget Part(AdmissionTarget parent, (OrganizationId Unit, CountTarget Amount) part, InstrumentId? document) =>
        new($"{parent.Id}/{part.Unit}", part.Unit, parent.Period, TargetOrigin.AssignedBySuperior, part.Amount)
        {
            Group = parent.Group,
            AssignedBy = parent.Unit,
            Document = document,
            CountedBy = parent.CountedBy,
        };
}
