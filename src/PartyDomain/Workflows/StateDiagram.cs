using System.Text;

namespace PartyDomain.Workflows;

/// <summary>Draws a workflow from its step table.</summary>
public static class StateDiagram
{
    /// <summary>Writes a Mermaid state diagram: phases as states, steps with their results as arrows.</summary>
    /// <param name="steps">The step table.</param>
    /// <returns>The text of the diagram, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    public static string Mermaid(IEnumerable<StepDescription> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            foreach (var from in step.From)
            {
                foreach (var to in step.To)
                {
                    lines.Add($"    {State(from)} --> {State(to.Phase)}: {Label(step.Id, to.Result)}\n");
                }
            }
        }

        return new StringBuilder("stateDiagram-v2\n").AppendJoin(string.Empty, lines).ToString();
    }

    private static string State(string phase) => phase[(phase.LastIndexOf('.') + 1)..].Replace('-', '_');

    private static string Label(string step, string result) =>
        string.IsNullOrEmpty(result) ? step[(step.IndexOf('.', StringComparison.Ordinal) + 1)..] : $"{step[(step.IndexOf('.', StringComparison.Ordinal) + 1)..]} ({result})";
}
