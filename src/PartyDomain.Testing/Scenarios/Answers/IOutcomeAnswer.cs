namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>An answer for whose outcome a bare text may stand.</summary>
internal interface IOutcomeAnswer
{
    OutcomeKind Outcome { get; }
}
