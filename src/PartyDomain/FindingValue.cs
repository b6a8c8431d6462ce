using NodaTime;

namespace PartyDomain;

/// <summary>The value of a finding's argument: one of a closed set of kinds, so that a formatter can write each in any language.</summary>
public abstract record FindingValue
{
    private protected FindingValue()
    {
    }
}

/// <summary>A whole number.</summary>
/// <param name="Value">The number.</param>
public sealed record NumberValue(long Value) : FindingValue;

/// <summary>A date.</summary>
/// <param name="Value">The date.</param>
public sealed record DateValue(LocalDate Value) : FindingValue;

/// <summary>A length of time.</summary>
/// <param name="Value">The length.</param>
public sealed record LengthValue(Length Value) : FindingValue;

/// <summary>An exact fraction.</summary>
/// <param name="Value">The fraction.</param>
public sealed record FractionValue(Fraction Value) : FindingValue;

/// <summary>A printed number with its wording, which a formatter writes in its language.</summary>
/// <param name="Value">The number; with <paramref name="To"/>, the first of several.</param>
/// <param name="To">The last, where the value is a range.</param>
public sealed record PublishedValue(PublishedNumber Value, PublishedNumber? To = null) : FindingValue;

/// <summary>A term of the vocabulary, which a formatter writes in its language.</summary>
/// <param name="Key">The term's key, for example <c>body.cell</c>.</param>
public sealed record TermValue(string Key) : FindingValue;

/// <summary>Several terms, which a formatter writes as a list.</summary>
/// <param name="Keys">The keys of the terms.</param>
public sealed record TermListValue(ValueList<string> Keys) : FindingValue;

/// <summary>A key that people know as it is: an id of the host's, a number of an instrument or paper form, a provision's key.</summary>
/// <param name="Value">The key.</param>
public sealed record KeyValue(string Value) : FindingValue;
