using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which acts are open for an organization on a day, and what each asks for.</summary>
internal sealed class ExplainOrganizationQuestion() : Question("explain-organization", typeof(ExplainAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        reader.Require("organization");
        var (on, organization) = (reader.RequireDate("on"), RegisterInput.Organization(reader, "organization"));
        return register is null || on is not { } day || organization is not { } id ? null : scene =>
        {
            var explanation = LifecycleDecider.Explain(scene.Register.Organizations, id, day, scene.Law);
            scene.Show([explanation]);
            return ExplainAnswer.Of([explanation]);
        };
    }
}
