using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartyDomain.Json;

/// <summary>Checks values that are neither objects nor lists.</summary>
internal static class ValueTypes
{
    /// <summary>The type of the elements of a list.</summary>
    /// <param name="type">A type.</param>
    /// <returns>The type of its elements, or null where it is no list.</returns>
    public static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>Finds what is wrong with a value.</summary>
    /// <param name="element">The value, not null.</param>
    /// <param name="type">Its contract.</param>
    /// <returns>The fault, or null.</returns>
    public static Fault? Find(JsonElement element, JsonTypeInfo type)
    {
        if (type.Converter is ITextConverter converter)
        {
            return FindText(element, converter);
        }

        if (type.Type == typeof(string))
        {
            return FindText(element, null);
        }

        if (type.Type == typeof(bool))
        {
            return element.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : new Fault(JsonProblemCode.WrongType, "Write true or false here.");
        }

        if (element.ValueKind != JsonValueKind.Number)
        {
            return new Fault(JsonProblemCode.WrongType, "Write a number here.");
        }

        var whole = type.Type == typeof(int) ? element.TryGetInt32(out _) : element.TryGetInt64(out _);
        return whole ? null : new Fault(JsonProblemCode.NumberOutOfRange, "Write a whole number here, without a point or an exponent and not too large.");
    }

    private static Fault? FindText(JsonElement element, ITextConverter? converter)
    {
        if (converter is INumberConverter && element.ValueKind is not JsonValueKind.String)
        {
            return element.ValueKind == JsonValueKind.Number ? converter.Find(element.GetRawText()) : new Fault(JsonProblemCode.WrongType, "Write a number here, or a text such as \"83.45%\".");
        }

        if (element.ValueKind != JsonValueKind.String)
        {
            return new Fault(JsonProblemCode.WrongType, "Write a text in quotation marks here.");
        }

        return JsonText.ValueOf(element) is { } text
            ? converter?.Find(text)
            : new Fault(JsonProblemCode.InvalidText, "This text holds half a character. Correct it.");
    }
}
