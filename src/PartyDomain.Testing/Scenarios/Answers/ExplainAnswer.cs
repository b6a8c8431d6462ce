using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The open steps of every workflow.</summary>
internal sealed record ExplainAnswer(ValueList<string> Phases, ValueList<string> Open, ResultMap<StepAnswer> Steps)
{
    public static ExplainAnswer Of(ValueList<Explanation> explanations)
    {
        var steps = explanations.SelectMany(explanation => explanation.Steps).ToList();
        return new(
            explanations.Select(explanation => explanation.Phase).ToValueList(),
            steps.Select(step => step.Step).ToValueList(),
            new(steps.Select(step => KeyValuePair.Create(step.Step, StepAnswer.Of(step)))));
    }
}
