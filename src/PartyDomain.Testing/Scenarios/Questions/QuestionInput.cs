using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What a question is read from.</summary>
/// <param name="Reader">The item.</param>
/// <param name="Given">What the scenario starts from.</param>
/// <param name="Surroundings">The surroundings with what the item says differently.</param>
internal sealed record QuestionInput(ObjectReader Reader, Given Given, Surroundings Surroundings);
