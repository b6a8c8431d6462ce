namespace PartyDomain.Reporting.Forms;

/// <summary>What does not fit in a filled form.</summary>
public enum FormProblemKind
{
    /// <summary>The parts do not make up the whole.</summary>
    SumDiffers = 0,

    /// <summary>A part is larger than its whole.</summary>
    PartExceedsWhole = 1,

    /// <summary>A column that is a sum of others is not.</summary>
    ColumnDiffers = 2,

    /// <summary>A count is below zero.</summary>
    Negative = 3,

    /// <summary>The ratio is not that of the two values.</summary>
    RatioDiffers = 4,

    /// <summary>Something counts in a row that does not exist on that day.</summary>
    RowNotInForce = 5,

    /// <summary>The row has more or fewer cells than the form has columns.</summary>
    CellsDiffer = 6,
}
