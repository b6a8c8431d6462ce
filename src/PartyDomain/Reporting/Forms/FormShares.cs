namespace PartyDomain.Reporting.Forms;

/// <summary>Of which row a row is a share.</summary>
internal static class FormShares
{
    /// <summary>The whole that a row is a part of by a sum; the row itself at the top.</summary>
    public static string WholeOf(string row, ValueList<FormRelation> relations) =>
        relations.FirstOrDefault(relation => relation.RelationKind == FormRelationKind.Sum && relation.Parts.Contains(row, StringComparer.Ordinal))?.Whole ?? row;
}
