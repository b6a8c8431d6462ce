using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What is wrong in the register as it is given: also in one with faults that nothing else can be asked of.</summary>
internal sealed class RegisterAuditQuestion() : Question("audit-register", typeof(RegisterAuditAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        if (input.Given.Register is not { } given)
        {
            input.Reader.Problems.Add(input.Reader.Path, "This question needs a register. Give 'organizations' or a 'register' under given.");
            return null;
        }

        return scene =>
        {
            var findings = RegisterAudit.Of(given.Document);
            scene.Show(findings);
            return new RegisterAuditAnswer(given.Register is not null, findings.Count, FindingAnswer.Of(findings));
        };
    }
}
