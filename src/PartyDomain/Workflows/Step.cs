using PartyDomain.Rulebooks;

namespace PartyDomain.Workflows;

/// <summary>One row of a step table: what command it is, from where to where it leads, who acts, and what it requires.</summary>
/// <typeparam name="TFacts">The facts its rules look at.</typeparam>
internal sealed record Step<TFacts>(string Id, Type Command, ValueList<string> From, ValueList<Transition> To)
{
    /// <summary>The term of who acts.</summary>
    public required string Actor { get; init; }

    /// <summary>Whether the step is worth showing to somebody who asks what comes next; papers already in are not.</summary>
    public Func<TFacts, Law, bool> IsOpen { get; init; } = (_, _) => true;

    public ValueList<Requirement<TFacts>> Requirements { get; init; } = [];

    /// <summary>Whether it registers a paper, which may be dated before the last act; an act may not.</summary>
    public bool IsPaper { get; init; }

    /// <summary>The deadline that runs for the step, if any.</summary>
    public Func<TFacts, Assessment, Deadline?>? Deadline { get; init; }

    /// <summary>The paper that documents the step, if any.</summary>
    public Provision<string>? Form { get; init; }

    public StepDescription Describe() => new(Id, Actor, From, To, Requirements.Select(requirement => requirement.Id).ToValueList());
}
