using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What a case bars elsewhere while it is considered.</summary>
internal sealed class CaseBarsQuestion() : Question("case-bars", typeof(CaseBarsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var measure = reader.Word<DisciplineMeasure>("measure") ?? DisciplineMeasure.Reprimand;
        return on is not { } day ? null : scene =>
        {
            var (transfer, personnel, leaving, steppingDown) = (CaseBars.Transfer(day, scene.Law), CaseBars.Personnel(day, scene.Law), CaseBars.Leaving(measure, day, scene.Law), CaseBars.SteppingDown(measure, day, scene.Law));
            scene.Show(transfer.Findings.Concat(personnel.Findings).Concat(leaving.Findings).Concat(steppingDown.Findings));
            return CaseBarsAnswer.Of(transfer, personnel, leaving, steppingDown);
        };
    }
}
