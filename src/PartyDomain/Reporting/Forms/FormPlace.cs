namespace PartyDomain.Reporting.Forms;

/// <summary>Where a value stands in a form.</summary>
/// <param name="Row">The code of the row.</param>
/// <param name="Column">The code of the column.</param>
/// <param name="Period">The period.</param>
public readonly record struct FormPlace(string Row, string Column, FormPeriod Period);
