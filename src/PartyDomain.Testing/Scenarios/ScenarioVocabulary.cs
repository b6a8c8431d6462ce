using PartyDomain.Testing.Scenarios.Questions;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios;

/// <summary>The words a scenario file may use, for documentation and editors.</summary>
public static class ScenarioVocabulary
{
    /// <summary>The kinds of commands.</summary>
    public static ValueList<string> Commands { get; } = CommandFamily.AllKinds.ToValueList();

    /// <summary>The questions.</summary>
    public static ValueList<string> Questions { get; } = QuestionRegistry.All.Select(question => question.Name).ToValueList();

    /// <summary>The kinds of events.</summary>
    public static ValueList<string> Events { get; } = Expectations.Shapes.AllEventKinds().ToValueList();

    /// <summary>The keys of settings.</summary>
    public static ValueList<string> Settings { get; } = SettingsReader.Keys.ToValueList();

    /// <summary>The members of the answer to a question, or of a command's result.</summary>
    /// <param name="question">The question's name; <c>command</c> for the result of a command on a membership, of the others <c>organization-command</c>, <c>receive-members</c>, <c>election-command</c>, <c>case-command</c>, <c>suspension-command</c> or <c>session-command</c>.</param>
    /// <returns>The names; none where there is no such question.</returns>
    public static ValueList<string> AnswerMembers(string question)
    {
        var type = question switch
        {
            "command" => typeof(Answers.CommandAnswer),
            "organization-command" => typeof(Answers.OrganizationCommandAnswer),
            "election-command" => typeof(Answers.ElectionCommandAnswer),
            "case-command" => typeof(Answers.CaseCommandAnswer),
            "suspension-command" => typeof(Answers.SuspensionCommandAnswer),
            "session-command" => typeof(Answers.InspectionCommandAnswer),
            ReceptionReader.Kind => typeof(Answers.ReceptionAnswer),
            _ => QuestionRegistry.Find(question)?.Answer,
        };
        return type is null ? [] : Expectations.Shapes.Members(type).Select(member => member.Name).ToValueList();
    }
}
