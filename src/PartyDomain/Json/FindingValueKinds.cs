using System.Text.Json.Serialization;

namespace PartyDomain.Json;

/// <summary>The kinds of arguments of findings in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(NumberValue), "number")]
[JsonDerivedType(typeof(DateValue), "date")]
[JsonDerivedType(typeof(LengthValue), "length")]
[JsonDerivedType(typeof(FractionValue), "fraction")]
[JsonDerivedType(typeof(PublishedValue), "published")]
[JsonDerivedType(typeof(TermValue), "term")]
[JsonDerivedType(typeof(TermListValue), "terms")]
[JsonDerivedType(typeof(KeyValue), "key")]
internal abstract class FindingValueKinds;
