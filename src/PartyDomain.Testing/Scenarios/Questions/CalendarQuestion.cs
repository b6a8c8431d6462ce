using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What a day is in the calendar of working days.</summary>
internal sealed class CalendarQuestion() : Question("calendar", typeof(CalendarAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        if (input.Reader.RequireDate("on") is not { } on)
        {
            return null;
        }

        return scene =>
        {
            var day = scene.Law.Calendar.Covers(on) ? scene.Law.Calendar.Day(on) : null;
            return new CalendarAnswer(day is not null, day?.IsWorkday, day?.Kind, day?.Grade);
        };
    }
}
