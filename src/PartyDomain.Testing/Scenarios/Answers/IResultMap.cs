namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Answers by key, seen without their type.</summary>
internal interface IResultMap
{
    IEnumerable<string> Keys { get; }

    bool TryFind(string key, out object? value);
}
