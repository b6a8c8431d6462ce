using System.Text;
using System.Text.Json;

namespace PartyDomain.Tests.Scenarios;

/// <summary>Makes copies of a document in each of which one value is another.</summary>
internal static class Replaced
{
    public static IEnumerable<string> With(string text, string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        foreach (var (start, end) in Values(utf8))
        {
            yield return Encoding.UTF8.GetString(utf8.AsSpan(0, start)) + value + Encoding.UTF8.GetString(utf8.AsSpan(end));
        }
    }

    private static List<(int Start, int End)> Values(byte[] utf8)
    {
        var places = new List<(int, int)>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((int)reader.TokenStartIndex);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    places.Add((open.Pop(), (int)reader.BytesConsumed));
                    break;
                case JsonTokenType.PropertyName:
                    break;
                default:
                    places.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
                    break;
            }
        }

        return places;
    }
}
