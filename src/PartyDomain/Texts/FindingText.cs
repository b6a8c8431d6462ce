namespace PartyDomain.Texts;

/// <summary>The texts of one code in one language.</summary>
/// <param name="Message">What was found.</param>
/// <param name="Remedy">Who must do what.</param>
internal sealed record FindingText(string Message, string Remedy);
