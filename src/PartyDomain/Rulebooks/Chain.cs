using NodaTime;

namespace PartyDomain.Rulebooks;

/// <summary>Instruments of one kind that replaced each other, in the order in which they came into force. Only first days are kept; an instrument ends the day before the next begins.</summary>
public sealed class Chain
{
    private readonly Instrument[] instruments;

    /// <summary>Creates a chain.</summary>
    /// <param name="key">A stable key, for example <c>implementation</c>.</param>
    /// <param name="fullFrom">The first instrument that is held in full: from it on every provision of the chain must have a statement.</param>
    /// <param name="instruments">The instruments, earliest first.</param>
    /// <exception cref="ArgumentException">The instruments are not in strictly rising order of their first days, or none of them is <paramref name="fullFrom"/>.</exception>
    public Chain(string key, Instrument fullFrom, params ReadOnlySpan<Instrument> instruments)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Key = key;
        FullFrom = fullFrom;
        this.instruments = instruments.ToArray();
        Instruments = Array.AsReadOnly(this.instruments);
        for (var i = 1; i < this.instruments.Length; i++)
        {
            if (this.instruments[i].InForceOn <= this.instruments[i - 1].InForceOn)
            {
                throw new ArgumentException($"{this.instruments[i].Id} must come into force after {this.instruments[i - 1].Id}.", nameof(instruments));
            }
        }

        if (IndexOf(fullFrom.Id) < 0)
        {
            throw new ArgumentException($"{fullFrom.Id} is not in the chain '{key}'.", nameof(fullFrom));
        }
    }

    /// <summary>The stable key.</summary>
    public string Key { get; }

    /// <summary>The first instrument held in full; earlier ones hold only the points that are known.</summary>
    public Instrument FullFrom { get; }

    /// <summary>The instruments, earliest first.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>Finds the instrument in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The instrument, or null before the first one.</returns>
    public Instrument? On(LocalDate date)
    {
        var index = IndexOn(date);
        return index < 0 ? null : instruments[index];
    }

    /// <summary>Gives a chain with one more instrument at the end; this one stays as it is.</summary>
    /// <param name="instrument">An instrument that comes into force after all others.</param>
    /// <returns>The longer chain.</returns>
    /// <exception cref="ArgumentException">It comes into force before the last one, or on the same day.</exception>
    public Chain With(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return new Chain(Key, FullFrom, [.. instruments, instrument]);
    }

    /// <summary>Writes the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;

    internal int IndexOn(LocalDate date)
    {
        var index = instruments.Length - 1;
        while (index >= 0 && instruments[index].InForceOn > date)
        {
            index--;
        }

        return index;
    }

    internal int IndexOf(InstrumentId id) => Array.FindIndex(instruments, instrument => instrument.Id == id);
}
