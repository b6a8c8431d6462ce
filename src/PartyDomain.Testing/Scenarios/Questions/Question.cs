namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>One question of the registry: its name, the shape of its answer, and how its arguments are read.</summary>
internal abstract class Question(string name, Type answer)
{
    /// <summary>The name that stands under <c>question</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The type of the answer.</summary>
    public Type Answer { get; } = answer;

    /// <summary>Reads the arguments.</summary>
    /// <param name="input">The item and what is given.</param>
    /// <returns>What answers, or null where a problem was found.</returns>
    public abstract Func<Scene, object>? Read(QuestionInput input);
}
