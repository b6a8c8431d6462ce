using System.Globalization;
using System.Text;

namespace PartyDomain.Json;

/// <summary>The way from the root to the value in hand. It becomes text only when there is a problem.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> parts = [];

    /// <summary>Goes to a member.</summary>
    /// <param name="name">Its name.</param>
    public void Push(string name) => parts.Add((name, 0));

    /// <summary>Goes to an element.</summary>
    /// <param name="index">Its place, from 0.</param>
    public void Push(int index) => parts.Add((null, index));

    /// <summary>Goes back.</summary>
    public void Pop() => parts.RemoveAt(parts.Count - 1);

    /// <summary>The path of a member of the value in hand.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The path.</returns>
    public string To(string name) => Append(new StringBuilder(ToString()), name).ToString();

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in parts)
        {
            _ = name is null ? text.Append(CultureInfo.InvariantCulture, $"[{index}]") : Append(text, name);
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_')
        ? text.Append('.').Append(name)
        : text.Append("['").Append(name.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
}
