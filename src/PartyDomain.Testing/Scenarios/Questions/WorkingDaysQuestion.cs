using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How many working days lie after a day up to and including another.</summary>
internal sealed class WorkingDaysQuestion() : Question("working-days", typeof(WorkingDaysAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        if (reader.RequireDate("from") is not { } from || reader.RequireDate("to") is not { } to)
        {
            reader.Date("to");
            return null;
        }

        if (to < from)
        {
            reader.Problems.Add(reader.To("to"), "The last day may not be before the first one.");
            return null;
        }

        return scene => new WorkingDaysAnswer(scene.Law.Calendar.CountWorkingDays(from, to));
    }
}
