using System.Collections.Frozen;
using NodaTime;
using PartyDomain.Calendars;

namespace PartyDomain.Rulebooks;

/// <summary>
/// The law as one host applies it: the provisions the library ships, what the host confirmed or replaced, the calendar, the settings
/// for open questions and the host's own requirements. Immutable; each <c>With</c> gives a new one.
/// </summary>
public sealed class Law
{
    private readonly FrozenDictionary<string, Provision> replaced;
    private readonly FrozenDictionary<string, Chain> extended;

    private Law(
        WorkingCalendar calendar,
        Settings settings,
        LocalDate knownUntil,
        FrozenDictionary<string, Provision> replaced,
        FrozenDictionary<string, Chain> extended,
        ValueList<HostRequirement> requirements)
    {
        Calendar = calendar;
        Settings = settings;
        KnownUntil = knownUntil;
        this.replaced = replaced;
        this.extended = extended;
        Requirements = requirements;
    }

    /// <summary>The law as shipped: the Vietnamese calendar, and every open question open.</summary>
    public static Law Shipped { get; } = new(
        WorkingCalendar.Vietnam,
        Settings.Open,
        new LocalDate(2026, 11, 22),
        FrozenDictionary<string, Provision>.Empty,
        FrozenDictionary<string, Chain>.Empty,
        []);

    /// <summary>The calendar of working days.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The host's answers to questions the law leaves open.</summary>
    public Settings Settings { get; }

    /// <summary>The last day up to which the law was looked up. Outcomes of later acts carry a note.</summary>
    public LocalDate KnownUntil { get; }

    /// <summary>The host's own requirements.</summary>
    public ValueList<HostRequirement> Requirements { get; }

    /// <summary>The provisions the host confirmed or replaced.</summary>
    public IReadOnlyCollection<Provision> Replaced => replaced.Values;

    /// <summary>The chains the host extended by an instrument of its own.</summary>
    public IReadOnlyCollection<Chain> Extended => extended.Values;

    /// <summary>Reads a provision on a day, as the host applies it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="provision">The provision.</param>
    /// <param name="date">The day whose law is asked for.</param>
    /// <returns>The value, or why there is none.</returns>
    public InForce<T> Read<T>(Provision<T> provision, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return Applied(provision).On(date);
    }

    /// <summary>Gives a law with another calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The new law.</returns>
    public Law With(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(calendar, Settings, KnownUntil, replaced, extended, Requirements);
    }

    /// <summary>Gives a law with other settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <returns>The new law.</returns>
    public Law With(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(Calendar, settings, KnownUntil, replaced, extended, Requirements);
    }

    /// <summary>Gives a law that counts as looked up until another day.</summary>
    /// <param name="date">The last day looked up.</param>
    /// <returns>The new law.</returns>
    public Law WithKnownUntil(LocalDate date) => new(Calendar, Settings, date, replaced, extended, Requirements);

    /// <summary>Gives a law in which a provision is confirmed or replaced.</summary>
    /// <param name="provision">What <see cref="Provision{T}.With"/> or <see cref="Provision{T}.Confirmed"/> gave.</param>
    /// <returns>The new law.</returns>
    public Law With(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        var all = replaced.ToDictionary(StringComparer.Ordinal);
        all[provision.Key] = provision;
        return new(Calendar, Settings, KnownUntil, all.ToFrozenDictionary(StringComparer.Ordinal), extended, Requirements);
    }

    /// <summary>
    /// Gives a law with one more instrument at the end of a chain. Every provision of the chain is carried over as presumed
    /// until the host states it with <see cref="With(Provision)"/>.
    /// </summary>
    /// <param name="chain">The chain the instrument belongs to.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The new law.</returns>
    /// <exception cref="ArgumentException">The instrument does not come into force after the last one of the chain.</exception>
    public Law With(Chain chain, Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(chain);
        var all = extended.ToDictionary(StringComparer.Ordinal);
        all[chain.Key] = ChainOf(chain).With(instrument);
        return new(Calendar, Settings, KnownUntil, replaced, all.ToFrozenDictionary(StringComparer.Ordinal), Requirements);
    }

    /// <summary>Gives a law with one more requirement of the host's own.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The new law.</returns>
    public Law With(HostRequirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return new(Calendar, Settings, KnownUntil, replaced, extended, Requirements.Add(requirement));
    }

    /// <summary>Finds a chain as the host extended it.</summary>
    /// <param name="chain">The chain as shipped.</param>
    /// <returns>The extended chain, or the same one.</returns>
    public Chain ChainOf(Chain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return extended.TryGetValue(chain.Key, out var longer) ? longer : chain;
    }

    /// <summary>Finds a provision as the host applies it: confirmed or replaced, and carried over into the host's own instruments.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="provision">The provision as shipped.</param>
    /// <returns>The provision to read from.</returns>
    public Provision<T> Applied<T>(Provision<T> provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        var applied = replaced.Count > 0 && replaced.TryGetValue(provision.Key, out var other) ? (Provision<T>)other : provision;
        return extended.Count > 0 && extended.TryGetValue(provision.Chain.Key, out var chain) && applied.Chain.Instruments.Count < chain.Instruments.Count
            ? (Provision<T>)applied.Rebuilt(chain)
            : applied;
    }
}
