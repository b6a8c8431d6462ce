namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The three outcomes.</summary>
internal enum OutcomeKind
{
    /// <summary>The act is lawful.</summary>
    Accepted = 0,

    /// <summary>The law bars it.</summary>
    Refused = 1,

    /// <summary>The law leaves it open.</summary>
    Undetermined = 2,
}
