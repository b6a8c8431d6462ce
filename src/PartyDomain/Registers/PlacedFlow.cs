namespace PartyDomain.Registers;

/// <summary>A flow of a territory.</summary>
/// <param name="Flow">What happened.</param>
/// <param name="IsCertain">Whether everything in whose place it happened is within the territory.</param>
internal sealed record PlacedFlow(Flow Flow, bool IsCertain);
