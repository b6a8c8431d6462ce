namespace PartyDomain.Tests.House;

/// <summary>A reference from one type to another, as compiled.</summary>
/// <param name="FromNamespace">The namespace of the outermost type that looks.</param>
/// <param name="From">The name of that type.</param>
/// <param name="Member">The member in which it was seen; empty for the type itself.</param>
/// <param name="ToNamespace">The namespace of the outermost type it looks at.</param>
/// <param name="To">The name of that type.</param>
internal sealed record Look(string FromNamespace, string From, string Member, string ToNamespace, string To);
