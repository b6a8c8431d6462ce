namespace PartyDomain.Json;

/// <summary>A converter of values that a document holds as one text.</summary>
internal interface ITextConverter
{
    /// <summary>Finds what is wrong with a text.</summary>
    /// <param name="text">The text in the document.</param>
    /// <returns>The fault, or null.</returns>
    Fault? Find(string text);
}
