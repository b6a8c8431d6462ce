namespace PartyDomain.Discipline.Cases;

/// <summary>How one act of a case stands towards limitation.</summary>
/// <param name="Act">The key of the act.</param>
/// <param name="Result">The result.</param>
public sealed record ActLimitation(string Act, LimitationResult Result);
