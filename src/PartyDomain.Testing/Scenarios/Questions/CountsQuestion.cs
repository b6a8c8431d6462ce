using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How many organizations and persons there are on a day, in one organization with all below it or in the whole register.</summary>
internal sealed class CountsQuestion() : Question("counts", typeof(CountsAnswer))
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
            var standings = scene.Register.CountStandings(view);
            return unit is { } under
                ? CountsAnswer.Of(view.Counts(under), standings[under])
                : CountsAnswer.Of(
                    OrganizationCounts.Of(view.Organizations.Select(id => view[id])),
                    view.Roots.Aggregate(StandingCounts.None, (sum, root) => sum + standings[root]));
        };
    }
}
