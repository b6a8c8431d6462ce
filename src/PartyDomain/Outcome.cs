namespace PartyDomain;

/// <summary>The answer to a command: accepted with its events, refused, or undetermined; always with every finding and its basis.</summary>
/// <typeparam name="TEvent">The type of the events.</typeparam>
public abstract record Outcome<TEvent>
{
    private protected Outcome(ValueList<Finding> findings, Basis basis)
    {
        Findings = findings;
        Basis = basis;
    }

    /// <summary>Everything that was found, in the order of the rules. No rule is skipped because another one failed.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The provisions relied on, and how well each is evidenced.</summary>
    public Basis Basis { get; }

    /// <summary>The events to store; empty unless the outcome is <see cref="Accepted{TEvent}"/>.</summary>
    public virtual ValueList<TEvent> Events => [];
}

/// <summary>The act is lawful; its findings may still name breaches.</summary>
/// <typeparam name="TEvent">The type of the events.</typeparam>
public sealed record Accepted<TEvent> : Outcome<TEvent>
{
    /// <summary>Creates the outcome.</summary>
    /// <param name="events">The events to store, in order.</param>
    /// <param name="findings">Breaches and notes.</param>
    /// <param name="basis">The provisions relied on.</param>
    public Accepted(ValueList<TEvent> events, ValueList<Finding> findings, Basis basis)
        : base(findings, basis) => Events = events;

    /// <inheritdoc/>
    public override ValueList<TEvent> Events { get; }
}

/// <summary>The law makes the act impossible, or a required gate is missing: at least one finding bars it.</summary>
/// <typeparam name="TEvent">The type of the events.</typeparam>
public sealed record Refused<TEvent> : Outcome<TEvent>
{
    /// <summary>Creates the outcome.</summary>
    /// <param name="findings">Every finding.</param>
    /// <param name="basis">The provisions relied on.</param>
    public Refused(ValueList<Finding> findings, Basis basis)
        : base(findings, basis)
    {
    }
}

/// <summary>The law leaves the question open or is not known here: at least one finding names the setting or value that would answer it.</summary>
/// <typeparam name="TEvent">The type of the events.</typeparam>
public sealed record Undetermined<TEvent> : Outcome<TEvent>
{
    /// <summary>Creates the outcome.</summary>
    /// <param name="findings">Every finding.</param>
    /// <param name="basis">The provisions relied on.</param>
    public Undetermined(ValueList<Finding> findings, Basis basis)
        : base(findings, basis)
    {
    }
}
