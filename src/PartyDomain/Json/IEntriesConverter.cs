namespace PartyDomain.Json;

/// <summary>A converter of named values, which a document holds as an object whose names are free, or as a list without names.</summary>
internal interface IEntriesConverter
{
    /// <summary>The type of a value.</summary>
    Type ValueType { get; }
}
