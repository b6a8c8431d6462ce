using System.Text.Json;

namespace PartyDomain.Json;

/// <summary>Looks whether the positions that events of streams state are their own. Only the text tells: an event that was read has a position in any case.</summary>
internal static class StatedPositions
{
    /// <summary>Goes through a document that was read without a problem.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>Whether every position in a list <c>events</c> is that of its event, and every correction speaks of an event before it.</returns>
    public static bool Fit(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName
                && reader.ValueTextEquals("events"u8)
                && reader.Read()
                && reader.TokenType == JsonTokenType.StartArray
                && !EventsFit(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EventsFit(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        var index = -1;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == depth + 1)
            {
                index++;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 2 && !Fits(ref reader, index))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(ref Utf8JsonReader reader, int index)
    {
        if (reader.ValueTextEquals("position"u8))
        {
            return Number(ref reader) == index;
        }

        return !reader.ValueTextEquals("corrects"u8) || (Number(ref reader) is { } corrects && corrects >= 0 && corrects < index);
    }

    private static int? Number(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
}
