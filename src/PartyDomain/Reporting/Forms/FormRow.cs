using PartyDomain.Rulebooks;

namespace PartyDomain.Reporting.Forms;

/// <summary>A row of a form.</summary>
/// <param name="Code">Its number in the form, such as <c>B2a</c>, or a code of its own.</param>
/// <param name="Text">The key of its text.</param>
/// <param name="Level">How deep it is indented; 0 for the main rows.</param>
public sealed record FormRow(string Code, string Text, int Level)
{
    /// <summary>What it counts; null of a heading and of a row that cannot be filled.</summary>
    public FormCount? Count { get; init; }

    /// <summary>Where it comes from.</summary>
    public FormRowMark Mark { get; init; }

    /// <summary>When the row exists; null where it always does. A row of which nothing is known exists in the form, and not among the rows that were added.</summary>
    public Provision<bool>? Exists { get; init; }
}
