namespace PartyDomain.Workflows;

/// <summary>Where a step can lead.</summary>
/// <param name="Result">The result that leads there, for example <c>carried</c>.</param>
/// <param name="Phase">The key of the phase.</param>
public sealed record Transition(string Result, string Phase);
