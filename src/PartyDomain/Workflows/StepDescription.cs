namespace PartyDomain.Workflows;

/// <summary>One row of a workflow's step table, as data for diagrams and documentation.</summary>
/// <param name="Id">The stable id, for example <c>admission.cell-resolution</c>.</param>
/// <param name="Actor">The key of the term for who acts.</param>
/// <param name="From">The keys of the phases in which the step is open.</param>
/// <param name="To">Where it can lead.</param>
/// <param name="Requirements">The ids of what it requires.</param>
public sealed record StepDescription(string Id, string Actor, ValueList<string> From, ValueList<Transition> To, ValueList<string> Requirements);
