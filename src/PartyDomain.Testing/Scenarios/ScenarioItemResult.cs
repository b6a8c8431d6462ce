using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios;

/// <summary>What one item of <c>when</c> gave.</summary>
/// <param name="Name">The command's kind or the question, with the name the file gives the item.</param>
/// <param name="Document">The whole answer as JSON, for people who look for a member to assert.</param>
/// <param name="Findings">The findings of the answer, for a formatter.</param>
/// <param name="Explanations">The open steps the answer explains, for a formatter.</param>
/// <param name="Assertions">What the item asserts.</param>
public sealed record ScenarioItemResult(
    string Name,
    string Document,
    ValueList<Finding> Findings,
    ValueList<Explanation> Explanations,
    ValueList<ScenarioAssertion> Assertions);
