using PartyDomain.Calendars;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>An age as the law counts it, in both readings.</summary>
internal sealed class AgeQuestion() : Question("age", typeof(AgeAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var (born, on) = (reader.RequireDate("bornOn"), reader.RequireDate("on"));
        if (born is not { } birth || on is not { } day)
        {
            return null;
        }

        if (birth > day)
        {
            reader.Problems.Add(reader.To("bornOn"), "The day of birth may not be after the day on which the age is asked for.");
            return null;
        }

        var age = LegalAge.Measure(birth, day);
        return _ => new AgeAnswer(age.Completed / 12, age.Completed, age.ByCalendar, age.Completed != age.ByCalendar);
    }
}
