namespace PartyDomain.Testing.Registers;

/// <summary>A fault put into a register on purpose.</summary>
/// <param name="Code">The code of the finding that must tell it.</param>
/// <param name="Subject">The place in the document at which the finding must tell it.</param>
public sealed record SeededFault(string Code, string Subject);
