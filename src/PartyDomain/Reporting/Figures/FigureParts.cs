using System.Collections;
using System.Runtime.CompilerServices;

namespace PartyDomain.Reporting.Figures;

/// <summary>Named numbers in the order of the article. No name stands twice.</summary>
[CollectionBuilder(typeof(FigureParts), nameof(Create))]
public sealed class FigureParts : IReadOnlyList<FigurePart>, IEquatable<FigureParts>
{
    private readonly ValueList<FigurePart> items;

    /// <summary>Creates the list.</summary>
    /// <param name="parts">The numbers.</param>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public FigureParts(IEnumerable<FigurePart> parts)
    {
        items = parts.ToValueList();
        if (items.Any(part => string.IsNullOrWhiteSpace(part.Name)) || items.DistinctBy(part => part.Name, StringComparer.Ordinal).Count() < items.Count)
        {
            throw new ArgumentException("Every part needs a name of its own.", nameof(parts));
        }
    }

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public FigurePart this[int index] => items[index];

    /// <summary>Creates the list; collection expressions call it.</summary>
    /// <param name="parts">The numbers.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public static FigureParts Create(ReadOnlySpan<FigurePart> parts) => new(parts.ToArray());

    /// <inheritdoc/>
    public bool Equals(FigureParts? other) => other is not null && items.Equals(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureParts);

    /// <inheritdoc/>
    public override int GetHashCode() => items.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<FigurePart> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
