using PartyDomain.Calendars;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>From which day party seniority counts, and how long it is on a day.</summary>
internal sealed class SeniorityQuestion() : Question("seniority", typeof(SeniorityAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        if (input.Reader.RequireDate("on") is not { } on)
        {
            return null;
        }

        return scene =>
        {
            var from = scene.Record.SeniorityFrom;
            int? months = from is { } start && start <= on ? LegalAge.Measure(start, on).Completed : null;
            return new SeniorityAnswer(from, months / 12, months);
        };
    }
}
