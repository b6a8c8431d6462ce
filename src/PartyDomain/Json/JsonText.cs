using System.Text.Json;

namespace PartyDomain.Json;

/// <summary>Takes texts out of a document, also those that hold half a character.</summary>
internal static class JsonText
{
    /// <summary>The name of a member.</summary>
    /// <param name="property">The member.</param>
    /// <returns>The name, or null where it is not a text.</returns>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text of a value of JSON type string.</summary>
    /// <param name="element">The value.</param>
    /// <returns>The text, or null where it is not a text.</returns>
    public static string? ValueOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Finds a member.</summary>
    /// <param name="element">An object.</param>
    /// <param name="name">The name.</param>
    /// <returns>The first member of that name, or null.</returns>
    public static JsonElement? Member(JsonElement element, string name)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (string.Equals(NameOf(property), name, StringComparison.Ordinal))
            {
                return property.Value;
            }
        }

        return null;
    }
}
