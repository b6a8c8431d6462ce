namespace PartyDomain.Reporting.Forms;

/// <summary>A column of a form.</summary>
/// <param name="Code">Its number in the form, or a code of its own.</param>
/// <param name="Text">The key of its text.</param>
/// <param name="ColumnKind">What it counts.</param>
public sealed record FormColumn(string Code, string Text, FormColumnKind ColumnKind)
{
    /// <summary>Where it comes from.</summary>
    public FormRowMark Mark { get; init; }

    /// <summary>The codes of the columns it is the sum of; none where it is no sum.</summary>
    public ValueList<string> SumOf { get; init; } = [];
}
