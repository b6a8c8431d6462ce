using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The organizations on a day: the tree of all of them, or of one with everything below it.</summary>
internal sealed class OrganizationsQuestion() : Question("organizations", typeof(OrganizationsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var on = reader.RequireDate("on");
        var unit = RegisterInput.Unit(reader, "unit", register, on);
        return register is null || on is not { } day ? null : scene =>
        {
            var view = scene.Register.Organizations.On(day);
            var existing = (unit is { } under ? view.Subtree(under) : view.Organizations).ToValueList();
            var known = unit is null ? scene.Register.Organizations.Organizations.Select(one => one.Id) : existing;
            return new OrganizationsAnswer(existing.Count, unit is { } top ? [top] : view.Roots.ToValueList(), existing, OrganizationAnswer.Map(known, scene.Register, day));
        };
    }
}
