namespace PartyDomain.Json;

/// <summary>A converter of values that a document holds as one text, or as a number as it is printed.</summary>
internal interface INumberConverter : ITextConverter;
