namespace PartyDomain.Testing.Scenarios;

/// <summary>What a file says about itself.</summary>
internal sealed record ScenarioHead(string Id, string Title, string Source, string Regulation, string? Contradicts);
