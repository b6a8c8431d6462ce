namespace PartyDomain.Quotas;

/// <summary>What a body or list of candidates is made of. Groups overlap, so their numbers need not add up to anything.</summary>
/// <param name="Total">How many it has.</param>
/// <param name="Groups">The numbers by group.</param>
public sealed record Composition(long Total, ValueList<GroupCount> Groups)
{
    /// <summary>Judges a group against a floor: of 15, women at a fifth or more are 3.</summary>
    /// <param name="floor">The floor.</param>
    /// <param name="group">The group.</param>
    /// <returns>The result. A group that is not counted is not known of anybody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or a group is larger than the whole.</exception>
    public LimitResult Judge(Floor floor, MemberGroup group)
    {
        ArgumentNullException.ThrowIfNull(floor);
        var count = Of(group);
        return floor.Judge(count.Count, Total, count.Unknown);
    }

    /// <summary>Judges a group against a cap.</summary>
    /// <param name="cap">The cap.</param>
    /// <param name="group">The group.</param>
    /// <returns>The result. A group that is not counted is not known of anybody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or a group is larger than the whole.</exception>
    public LimitResult Judge(Cap cap, MemberGroup group)
    {
        ArgumentNullException.ThrowIfNull(cap);
        var count = Of(group);
        return cap.Judge(count.Count, Total, count.Unknown);
    }

    private GroupCount Of(MemberGroup group) => Groups.FirstOrDefault(count => count.Group == group) ?? new GroupCount(group, 0, Total);
}
