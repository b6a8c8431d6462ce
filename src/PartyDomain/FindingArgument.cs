namespace PartyDomain;

/// <summary>A named argument of a finding; the texts of its code refer to it as <c>{name}</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
public sealed record FindingArgument(string Name, FindingValue Value);
