using NodaTime;

namespace PartyDomain.Rulebooks;

/// <summary>A legal value that changes with the instruments of its chain, seen without its type.</summary>
public abstract class Provision
{
    private protected Provision(string key, Chain chain)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Key = key;
        Chain = chain;
    }

    /// <summary>The stable key, for example <c>admission.decision-deadline</c>.</summary>
    public string Key { get; }

    /// <summary>The chain whose instruments state it.</summary>
    public Chain Chain { get; }

    /// <summary>The instruments of the chain, from the first one held in full, that say nothing of this provision. Must be empty for every provision the library ships.</summary>
    public abstract IReadOnlyList<Instrument> Silent { get; }

    /// <summary>Says what is in force on a day, for tables and tests.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Status, grade and citation, with the value boxed.</returns>
    public abstract InForce<object> Describe(LocalDate date);

    internal abstract Provision Rebuilt(Chain chain);

    /// <summary>Writes the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
