using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How long a suspension may last, or what a stage of proceedings calls for.</summary>
internal sealed class SuspensionQuestion() : Question("suspension", typeof(SuspensionAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var subject = reader.Word<DisciplineSubject>("subject") ?? DisciplineSubject.FullMember;
        var criminal = reader.Flag("criminal") ?? false;
        var stage = reader.Word<ProceedingsStage>("stage");
        return on is not { } day ? null : scene =>
        {
            if (stage is { } known)
            {
                var required = SuspensionTerms.Required(known, day, scene.Law);
                scene.Show(required.Findings);
                return SuspensionAnswer.Of(required);
            }

            var outcome = SuspensionTerms.Of(subject, day, criminal, scene.Law);
            scene.Show(outcome.Findings);
            return SuspensionAnswer.Of(outcome);
        };
    }
}
