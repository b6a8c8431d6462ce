namespace PartyDomain.Reporting.Statistics;

/// <summary>An organization whose movements are known otherwise now than they were then.</summary>
/// <param name="Unit">The organization.</param>
/// <param name="Then">Its balance as known then; null where it was not known.</param>
/// <param name="Now">Its balance as known now; null where it is not known any more.</param>
public sealed record MovementCorrection(OrganizationId Unit, MovementBalance? Then, MovementBalance? Now)
{
    /// <summary>By how many more, or fewer, members the opening is known now.</summary>
    public long Opening => (Now?.Opening ?? 0) - (Then?.Opening ?? 0);

    /// <summary>By how many more, or fewer, members the closing is known now.</summary>
    public long Closing => (Now?.Closing ?? 0) - (Then?.Closing ?? 0);

    /// <summary>By how many more, or fewer, members came and went for each reason whose number changed.</summary>
    public ValueList<MovementLine> Lines => Enum.GetValues<MovementReason>()
        .Select(reason => new MovementLine(reason, (Now?.Of(reason).Increases ?? 0) - (Then?.Of(reason).Increases ?? 0), (Now?.Of(reason).Decreases ?? 0) - (Then?.Of(reason).Decreases ?? 0)))
        .Where(line => line.Increases != 0 || line.Decreases != 0)
        .ToValueList();
}
