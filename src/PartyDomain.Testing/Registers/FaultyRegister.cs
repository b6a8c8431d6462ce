using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>A register with faults put into it on purpose.</summary>
/// <param name="Document">The document.</param>
/// <param name="Faults">The faults, each told by a finding of its own.</param>
public sealed record FaultyRegister(RegisterDocument Document, ValueList<SeededFault> Faults);
