using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PartyDomain;

/// <summary>An immutable list that compares by its items, so that records which hold one compare by value too.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list.")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>Gives a list with one more item at the end.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The longer list; this one stays as it is.</returns>
    public ValueList<T> Add(T item) => new([.. items, item]);

    /// <summary>Views the items as a span.</summary>
    /// <returns>The items in order.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null && items.AsSpan().SequenceEqual(other.items);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives the items in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Writes the number of items, never the items: they may be confidential.</summary>
    /// <returns>The count in brackets.</returns>
    public override string ToString() => $"[{items.Length}]";
}

/// <summary>Creates value lists.</summary>
public static class ValueList
{
    /// <summary>Creates a list from a span; collection expressions call it.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Creates a list from a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] array = [.. items];
        return array.Length == 0 ? ValueList<T>.Empty : new(array);
    }
}
