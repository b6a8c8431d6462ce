namespace PartyDomain.Json;

/// <summary>What a type has against the values it was given.</summary>
/// <param name="Parameter">The parameter of its constructor that is at fault, where one is.</param>
/// <param name="Fault">What is wrong.</param>
internal sealed record Refusal(string? Parameter, Fault Fault);
