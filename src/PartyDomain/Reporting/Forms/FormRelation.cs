namespace PartyDomain.Reporting.Forms;

/// <summary>A rule between rows of a form.</summary>
/// <param name="Whole">The code of the row of the whole.</param>
/// <param name="Parts">The codes of the rows of its parts.</param>
/// <param name="RelationKind">How the parts stand to the whole.</param>
public sealed record FormRelation(string Whole, ValueList<string> Parts, FormRelationKind RelationKind)
{
    /// <summary>The codes of the rows that are taken away: closing is opening and increases less decreases.</summary>
    public ValueList<string> Less { get; init; } = [];
}
