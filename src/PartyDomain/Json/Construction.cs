using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartyDomain.Json;

/// <summary>Builds a sound object, to hear what its type has against it.</summary>
internal static class Construction
{
    /// <summary>Whether an exception is the answer of a type to its document.</summary>
    /// <param name="e">The exception.</param>
    /// <returns>Whether the document is at fault.</returns>
    public static bool IsRefusal(Exception e) =>
        e is JsonException or ArgumentException or InvalidOperationException or FormatException or OverflowException or NotSupportedException;

    /// <summary>Finds what a type has against a document.</summary>
    /// <param name="element">The object.</param>
    /// <param name="type">Its contract.</param>
    /// <returns>The refusal, or null where the object can be built.</returns>
    public static Refusal? Refusal(JsonElement element, JsonTypeInfo type)
    {
        try
        {
            _ = element.Deserialize(type);
            return null;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            return new Refusal((e as ArgumentException)?.ParamName, FaultOf(e));
        }
    }

    /// <summary>Puts an exception into a problem.</summary>
    /// <param name="e">The exception.</param>
    /// <returns>The fault.</returns>
    public static Fault FaultOf(Exception e)
    {
        var message = e is ArgumentException ? e.Message : "The value is not fit.";
        var end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return new Fault(JsonProblemCode.InvalidValue, $"This is refused: {(end < 0 ? message : message[..end])} Correct the value.");
    }
}
