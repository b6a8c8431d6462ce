using NodaTime;

namespace PartyDomain.Workflows;

/// <summary>What can be done next on a day, and what each next step still needs.</summary>
/// <param name="On">The day.</param>
/// <param name="Phase">The key of the phase the record is in.</param>
/// <param name="Steps">The open steps.</param>
public sealed record Explanation(LocalDate On, string Phase, ValueList<StepExplanation> Steps);
