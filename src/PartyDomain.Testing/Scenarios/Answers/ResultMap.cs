namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Answers by key.</summary>
internal sealed class ResultMap<T>(IEnumerable<KeyValuePair<string, T>> items) : IResultMap
{
    private readonly Dictionary<string, T> items = new(items, StringComparer.Ordinal);

    IEnumerable<string> IResultMap.Keys => items.Keys;

    bool IResultMap.TryFind(string key, out object? value)
    {
        var found = items.TryGetValue(key, out var item);
        value = item;
        return found;
    }
}
