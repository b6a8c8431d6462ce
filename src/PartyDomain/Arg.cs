using NodaTime;

namespace PartyDomain;

/// <summary>Makes the arguments of findings.</summary>
public static class Arg
{
    /// <summary>A whole number.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="value">The number.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Number(string name, long value) => new(name, new NumberValue(value));

    /// <summary>A date.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="value">The date.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Date(string name, LocalDate value) => new(name, new DateValue(value));

    /// <summary>A length of time.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="value">The length.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Length(string name, Length value) => new(name, new LengthValue(value));

    /// <summary>An exact fraction.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="value">The fraction.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Fraction(string name, Fraction value) => new(name, new FractionValue(value));

    /// <summary>A printed number.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="value">The number.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Published(string name, PublishedNumber value) => new(name, new PublishedValue(value));

    /// <summary>A range of numbers.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The last; null where there is only one.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Published(string name, PublishedNumber from, PublishedNumber? to) => new(name, new PublishedValue(from, to));

    /// <summary>A term of the vocabulary.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="key">The term's key.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Term(string name, string key) => new(name, new TermValue(key));

    /// <summary>A member of an enumeration as a term: <c>party-body.cell</c> for <c>PartyBody.Cell</c>.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name in the texts.</param>
    /// <param name="value">The member.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Term<TEnum>(string name, TEnum value)
        where TEnum : struct, Enum => Term(name, TermKey.Of(value));

    /// <summary>Several terms.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="keys">The keys of the terms.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Terms(string name, ValueList<string> keys) => new(name, new TermListValue(keys));

    /// <summary>A key that people know as it is.</summary>
    /// <param name="name">The name in the texts.</param>
    /// <param name="value">The key.</param>
    /// <returns>The argument.</returns>
    public static FindingArgument Key(string name, string value) => new(name, new KeyValue(value));

    internal static FindingArgument Published(string name, PublishedRange range) => new(name, new PublishedValue(range.From, range.To));
}
