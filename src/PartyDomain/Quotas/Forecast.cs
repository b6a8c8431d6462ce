namespace PartyDomain.Quotas;

/// <summary>A forecast, not a figure: what the period would end with if it went on as it did so far.</summary>
/// <param name="Final">The number at the end of the period, not rounded.</param>
/// <param name="Holds">Whether the target would be reached, and not exceeded where it has an upper bound.</param>
public sealed record Forecast(Fraction Final, bool Holds);
