using PartyDomain.Membership.Exemptions;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Who decides on an exemption, what it needs and what stays while it holds.</summary>
internal sealed class ExemptionQuestion() : Question("exemption", typeof(ExemptionAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("reason");
        var reason = reader.Word<ExemptionReason>("reason");
        var renewal = reader.Flag("renewal") ?? false;
        return on is not { } day || reason is not { } why ? null : scene =>
        {
            var cell = input.Surroundings.CellOf(scene.Record.HomeCell ?? scene.Record.Dossier.Cell ?? Stand.CellId, day) ?? Stand.Cell(Stand.CellId, day);
            var outcome = ExemptionAnswers.Of(why, renewal, cell, day, scene.Law);
            scene.Show(outcome.Findings);
            return ExemptionAnswer.Of(outcome);
        };
    }
}
