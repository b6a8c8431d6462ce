namespace PartyDomain.Json;

/// <summary>The codes of problems in documents. They are stable.</summary>
public static class JsonProblemCode
{
    /// <summary>The text is not JSON, or it ends too early.</summary>
    public const string Malformed = "json.malformed";

    /// <summary>A text holds half a character, or bytes that are not UTF-8.</summary>
    public const string InvalidText = "json.invalid-text";

    /// <summary>A value of another JSON type was expected.</summary>
    public const string WrongType = "json.wrong-type";

    /// <summary>Null stands where a value is needed.</summary>
    public const string NullNotAllowed = "json.null-not-allowed";

    /// <summary>A member is not known here.</summary>
    public const string UnknownProperty = "json.unknown-property";

    /// <summary>A member that is needed is absent.</summary>
    public const string MissingProperty = "json.missing-property";

    /// <summary>A member stands twice.</summary>
    public const string DuplicateProperty = "json.duplicate-property";

    /// <summary>The kind is not in the list.</summary>
    public const string UnknownKind = "json.unknown-kind";

    /// <summary>The word is not in the closed list.</summary>
    public const string UnknownTerm = "json.unknown-term";

    /// <summary>A date is written well, but the calendar has no such day.</summary>
    public const string ImpossibleDate = "json.impossible-date";

    /// <summary>A date, length, fraction or instrument is not written in its form.</summary>
    public const string WrongFormat = "json.wrong-format";

    /// <summary>A key of a person, an organization or a coverage unit is blank or has white space at its ends.</summary>
    public const string BlankId = "json.blank-id";

    /// <summary>A number is not whole, or too large.</summary>
    public const string NumberOutOfRange = "json.number-out-of-range";

    /// <summary>A value is refused by the type that holds it, such as a negative number of votes.</summary>
    public const string InvalidValue = "json.invalid-value";

    /// <summary>The document has a schema version that this version of the library does not read.</summary>
    public const string UnknownSchema = "json.unknown-schema";

    /// <summary>An event states a position other than its own, or corrects one that is not before it.</summary>
    public const string WrongPosition = "json.wrong-position";
}
