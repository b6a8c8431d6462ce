namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>temporary-extensions</c>. Whether each extension of a temporary stay has to be shorter than the limit, or all of them together (38-HD/BTCTW, II.4.3.2 c).</summary>
public enum TemporaryExtensionReading
{
    /// <summary>Each by itself.</summary>
    EachAlone = 0,

    /// <summary>All of them together, counted from the first end.</summary>
    AllTogether = 1,
}
