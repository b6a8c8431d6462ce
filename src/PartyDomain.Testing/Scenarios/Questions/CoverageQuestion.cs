using PartyDomain.Organizations;
using PartyDomain.Reporting.Coverage;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Of how many villages, health stations and the like in the territory of a unit something is true on a day.</summary>
internal sealed class CoverageQuestion() : Question("coverage", typeof(CoverageAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var on = reader.RequireDate("on");
        var unit = RegisterInput.RequireUnit(reader, "unit", register, on);
        var kinds = RegisterInput.Words<CoverageUnitKind>(reader, "kinds").ToArray();
        reader.Require("measure");
        var measure = reader.Word<CoverageMeasure>("measure");
        var outOf = reader.Word<CoverageBase>("outOf") ?? CoverageBase.AllUnits;
        var goal = Goal(reader);
        return register is null || on is not { } day || unit is not { } below || measure is not { } asked ? null : scene =>
        {
            var view = CoverageView.Of(scene.Register, day);
            scene.Show(view.Findings);
            return CoverageAnswer.Of(view.Below(below, kinds).Indicator(asked, outOf), goal, view.Findings);
        };
    }

    private static CoverageGoal? Goal(ObjectReader reader)
    {
        if (reader.Text("goal") is not { } text)
        {
            return null;
        }

        if (Numbers.Share(text) is { } share && (share.Inclusive ? share.Fraction <= new Fraction(1, 1) : share.Fraction < new Fraction(1, 1)))
        {
            return share.Inclusive ? CoverageGoal.AtLeast(share.Fraction) : CoverageGoal.MoreThan(share.Fraction);
        }

        reader.Problems.Add(reader.To("goal"), "Write a goal as \"> 90%\" or \">= 9/10\", of at most all.");
        return null;
    }
}
