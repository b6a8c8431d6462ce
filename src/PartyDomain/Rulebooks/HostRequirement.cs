using NodaTime;

namespace PartyDomain.Rulebooks;

/// <summary>A requirement that the host adds to a step: a stricter local rule is a layer above the law, never an edit of it.</summary>
public abstract class HostRequirement
{
    private protected HostRequirement(string step)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(step);
        Step = step;
    }

    /// <summary>The id of the step it is added to, for example <c>admission.cell-resolution</c>.</summary>
    public string Step { get; }

    /// <summary>Creates a requirement.</summary>
    /// <typeparam name="TCommand">The type of the command.</typeparam>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="step">The id of the step.</param>
    /// <param name="check">Gives a finding when the requirement is not met, else null. Its code should begin with <c>host.</c>; its texts are given to the formatter. It must be pure.</param>
    /// <returns>The requirement, for <see cref="Law.With(HostRequirement)"/>.</returns>
    public static HostRequirement Create<TCommand, TState>(string step, Func<TCommand, TState, Law, Finding?> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new Typed<TCommand, TState>(step, check);
    }

    internal abstract Finding? Check(object command, object state, Law law);

    private sealed class Typed<TCommand, TState>(string step, Func<TCommand, TState, Law, Finding?> check) : HostRequirement(step)
    {
        internal override Finding? Check(object command, object state, Law law) =>
            command is TCommand typed && state is TState typedState ? check(typed, typedState, law) : null;
    }
}
