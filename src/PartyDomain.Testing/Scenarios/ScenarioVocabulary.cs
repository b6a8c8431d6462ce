using PartyDomain.Testing.Scenarios.Questions;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios;

/// <summary>The words a scenario file may use, for documentation and editors.</summary>
public static class ScenarioVocabulary
{
    /// <summary>The kinds of commands.</summary>
    public static ValueList<string> Commands { get; } = CommandReader.Kinds.ToValueList();

    /// <summary>The questions.</summary>
    public static ValueList<string> Questions { get; } = QuestionRegistry.All.Select(question => question.Name).ToValueList();

    /// <summary>The kinds of events.</summary>
    public static ValueList<string> Events { get; } = Expectations.Shapes.EventKinds.ToValueList();

    /// <summary>The keys of settings.</summary>
    public static ValueList<string> Settings { get; } = SettingsReader.Keys.ToValueList();
}
