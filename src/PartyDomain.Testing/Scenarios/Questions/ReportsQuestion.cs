using PartyDomain.Oversight;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which reports on the periods of a time were due, and how they stand on a day.</summary>
internal sealed class ReportsQuestion() : Question("reports", typeof(ReportsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var (on, period) = (reader.RequireDate("on"), RegisterInput.Period(reader));
        return register is null || on is not { } day || period is not var (from, to) ? null : scene =>
        {
            var schedule = ReportSchedule.Of(register.Document.ReportDuties, register.Document.ReportsSubmitted, from, to, day);
            scene.Show(schedule.Findings);
            return ReportsAnswer.Of(schedule);
        };
    }
}
