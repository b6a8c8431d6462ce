namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>replacement-letter</c>. Whether a member who replaces an introducer must write a letter (294-QĐ/TW, 3.2.2 is silent).</summary>
public enum ReplacementLetterReading
{
    /// <summary>A letter of the replacing member is required.</summary>
    Required = 0,

    /// <summary>The assignment is enough.</summary>
    NotRequired = 1,
}
