namespace PartyDomain.Quotas;

/// <summary>A target and those assigned from it, of the same period and group.</summary>
/// <param name="Parent">The target.</param>
/// <param name="Children">The targets assigned from it, by key of the unit.</param>
public sealed record CascadeLine(AdmissionTarget Parent, ValueList<AdmissionTarget> Children)
{
    /// <summary>What the children have to add up to: the least number that reaches the parent's amount, or the largest that an upper limit allows. Null where it is not known.</summary>
    public long? Amount { get; init; }

    /// <summary>What they add up to, by the same measure. Null where an amount is not known, or a unit has several targets.</summary>
    public long? Sum { get; init; }

    /// <summary>The organizations directly below the parent's that have no target here, neither themselves nor below them.</summary>
    public ValueList<OrganizationId> WithoutTarget { get; init; } = [];

    /// <summary>The units that have several of the children; adding them up would count twice.</summary>
    public ValueList<OrganizationId> WithSeveral { get; init; } = [];

    /// <summary>The units of children that are not directly below the parent's: the assignment skips a level, or the unit is elsewhere or gone. They are added all the same.</summary>
    public ValueList<OrganizationId> NotDirectlyBelow { get; init; } = [];

    /// <summary>How much more than the amount is assigned; zero where it is not; null where it cannot be said.</summary>
    public long? OverBy => Sum is { } sum && Amount is { } amount ? Math.Max(0, sum - amount) : null;

    /// <summary>How much less than the amount is assigned; zero where it is not; null where it cannot be said.</summary>
    public long? UnderBy => Sum is { } sum && Amount is { } amount ? Math.Max(0, amount - sum) : null;

    /// <summary>How the children stand to the parent.</summary>
    public AllocationStatus Status
    {
        get
        {
            if (Children.Count == 0)
            {
                return AllocationStatus.NotAllocated;
            }

            return (OverBy, UnderBy) switch
            {
                (null, _) => AllocationStatus.NotComputable,
                ( > 0, _) => AllocationStatus.Over,
                (_, > 0) => AllocationStatus.Under,
                _ => AllocationStatus.Exact,
            };
        }
    }
}
