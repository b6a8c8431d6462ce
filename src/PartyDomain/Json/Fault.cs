namespace PartyDomain.Json;

/// <summary>What is wrong with one value, without its place.</summary>
/// <param name="Code">One of <see cref="JsonProblemCode"/>.</param>
/// <param name="Message">What to do, in plain English.</param>
internal sealed record Fault(string Code, string Message);
