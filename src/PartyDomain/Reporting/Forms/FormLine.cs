namespace PartyDomain.Reporting.Forms;

/// <summary>A filled row of a form.</summary>
/// <param name="Code">The code of the row.</param>
/// <param name="Text">The key of its text.</param>
/// <param name="Level">How deep it is indented.</param>
/// <param name="Mark">Where the row comes from.</param>
/// <param name="Cells">A cell for each column.</param>
public sealed record FormLine(string Code, string Text, int Level, FormRowMark Mark, ValueList<FormCell> Cells);
