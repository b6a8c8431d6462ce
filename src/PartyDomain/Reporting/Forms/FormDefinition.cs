using NodaTime;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;

namespace PartyDomain.Reporting.Forms;

/// <summary>One edition of a form: its rows, its columns and what must hold between them.</summary>
/// <param name="Number">Its number, such as <c>2B</c>, or a name for a table that is no official form.</param>
/// <param name="Title">The key of its title.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Relations">What must hold between rows.</param>
public sealed record FormDefinition(string Number, string Title, ValueList<FormColumn> Columns, ValueList<FormRow> Rows, ValueList<FormRelation> Relations)
{
    /// <summary>The instrument of the edition; null of a table that is no official form.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>How well the edition is evidenced.</summary>
    public EvidenceGrade Grade { get; init; } = EvidenceGrade.Secondary;

    /// <summary>The bands by which the edition groups ages; null where it does not.</summary>
    public AgeBands? AgeBands { get; init; }

    /// <summary>The first day of the edition; null of a table that is no official form.</summary>
    public LocalDate? From => Instrument?.InForceOn;

    /// <summary>Finds a row.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The row, or null.</returns>
    public FormRow? Find(string code) => Rows.FirstOrDefault(row => string.Equals(row.Code, code, StringComparison.Ordinal));

    /// <summary>Writes the number and the instrument.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(FormDefinition)} {{ {Number}, {Instrument?.Id} }}";
}
