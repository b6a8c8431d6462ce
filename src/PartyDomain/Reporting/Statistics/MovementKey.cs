namespace PartyDomain.Reporting.Statistics;

/// <summary>Makes one number of a movement: 28 bits for each place and nowhere, the rest for the reason.</summary>
internal static class MovementKey
{
    /// <summary>How many keys lead from one place.</summary>
    public const ulong PerPlace = 1UL << 36;

    public const int MaximumPlaces = (1 << 28) - 2;

    public static ulong Of(in MovementRow row) => unchecked(((ulong)(uint)(row.From + 1) << 36) | ((ulong)(uint)(row.To + 1) << 8) | (uint)row.Reason);

    public static MovementRow Read(ulong key) => unchecked(new((int)(key >> 36) - 1, (int)((key >> 8) & 0xFFF_FFFF) - 1, (MovementReason)(key & 0xFF)));
}
