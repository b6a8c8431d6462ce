using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Disclosure;

/// <summary>How small a count may be shown, and how closely a hidden one may be bounded. No instrument names these numbers: they are a choice of the one who publishes.</summary>
public sealed record DisclosurePolicy
{
    private const int Most = 1000;
    private readonly int minimumCell = 5;
    private readonly int? width;

    /// <summary>Confidential figures below five are hidden in tables of units below the province.</summary>
    public static DisclosurePolicy Default { get; } = new();

    /// <summary>The opt-out: small figures are shown. What the table itself withholds stays hidden.</summary>
    public static DisclosurePolicy SmallFiguresShown { get; } = new() { Covers = ProtectedCells.None };

    /// <summary>The smallest count above zero that may be shown; 5 unless said otherwise. 1 hides nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 1,000.</exception>
    public int MinimumCell
    {
        get => minimumCell;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
            minimumCell = value;
        }
    }

    /// <summary>
    /// How far apart the largest and the smallest whole number must be that a hidden small figure can have, given everything shown and that no count
    /// is negative; one less than the minimum unless said otherwise, so that as many numbers stay possible as the minimum says. Where a figure is part of a total
    /// that is not confidential and smaller than that, the total is enough: two of two members stay anywhere from none to two.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 1,000.</exception>
    public int Width
    {
        get => width ?? Math.Max(1, minimumCell - 1);
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
            width = value;
        }
    }

    internal bool WidthIsSet => width is not null;

    /// <summary>The highest tier at which small figures are hidden; the tiers below follow. Below the province unless said otherwise.</summary>
    public TierRole From { get; init; } = TierRole.SuperiorOfGrassroots;

    /// <summary>Which figures are hidden where they are small.</summary>
    public ProtectedCells Covers { get; init; } = ProtectedCells.Sensitive;

    /// <summary>Tells whether figures of this kind are hidden where they are small.</summary>
    /// <param name="role">What the figure is.</param>
    /// <param name="tier">The tier of the unit it speaks of.</param>
    /// <returns>Whether they are.</returns>
    public bool Applies(TableCellRole role, TierRole tier) => tier >= From && role switch
    {
        TableCellRole.Sensitive => Covers is ProtectedCells.Sensitive or ProtectedCells.All,
        TableCellRole.Plain => Covers is ProtectedCells.All,
        _ => false,
    };
}
