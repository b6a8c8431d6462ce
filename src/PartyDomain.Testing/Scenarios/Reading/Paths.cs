using System.Globalization;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Writes and takes apart paths such as <c>when[0].state.dossier</c> and <c>steps['admission.decision']</c>.</summary>
internal static class Paths
{
    public static string To(string path, string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_') ? $"{path}.{name}" : $"{path}['{name}']";

    public static string To(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>Puts a path that starts at <c>$</c> under another one.</summary>
    public static string Under(string path, string relative) => path + relative[1..];

    /// <summary>The names and indexes of a path, or null where it is not well written.</summary>
    public static IReadOnlyList<string>? Split(string path)
    {
        var parts = new List<string>();
        var i = 0;
        while (i < path.Length)
        {
            var end = path[i] switch
            {
                '[' => Bracket(path, i, parts),
                '.' when i > 0 => Name(path, i + 1, parts),
                _ when i == 0 => Name(path, 0, parts),
                _ => -1,
            };
            if (end < 0)
            {
                return null;
            }

            i = end;
        }

        return parts.Count == 0 ? null : parts;
    }

    private static int Name(string path, int start, List<string> parts)
    {
        var end = path.AsSpan(start).IndexOfAny('.', '[');
        end = end < 0 ? path.Length : start + end;
        if (end == start)
        {
            return -1;
        }

        parts.Add(path[start..end]);
        return end;
    }

    private static int Bracket(string path, int start, List<string> parts)
    {
        var quoted = start + 1 < path.Length && path[start + 1] == '\'';
        var end = path.IndexOf(quoted ? "']" : "]", start, StringComparison.Ordinal);
        if (end < 0)
        {
            return -1;
        }

        parts.Add(quoted ? path[(start + 2)..end] : path[(start + 1)..end]);
        return end + (quoted ? 2 : 1);
    }
}
