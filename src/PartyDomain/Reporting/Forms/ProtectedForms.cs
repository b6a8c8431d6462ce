namespace PartyDomain.Reporting.Forms;

/// <summary>Forms that are published together, with the values hidden that must be.</summary>
/// <param name="Tables">The forms, in the order in which they were given.</param>
/// <param name="IsPublishable">Whether they may be shown with these gaps; where not, every count is hidden.</param>
/// <param name="Findings">How much is hidden, and what stands in the way.</param>
public sealed record ProtectedForms(ValueList<FormTable> Tables, bool IsPublishable, ValueList<Finding> Findings);
