namespace PartyDomain.Testing.Scenarios.Expectations;

/// <summary>How a part of an answer looks in JSON.</summary>
internal enum ShapeKind
{
    /// <summary>A text, number, flag or null.</summary>
    Leaf = 0,

    /// <summary>An object with named members.</summary>
    Object = 1,

    /// <summary>An object by keys.</summary>
    Map = 2,

    /// <summary>A list.</summary>
    List = 3,

    /// <summary>An event: an object whose members depend on its kind.</summary>
    Event = 4,
}
