namespace PartyDomain.Membership.Dues;

/// <summary>The dues of a time without membership that turned out wrongful, each month at its own rate.</summary>
/// <param name="Months">The months, in the order given.</param>
/// <param name="Least">The sum, in đồng, exact; where the law left a range, the least of it.</param>
/// <param name="Most">The same with the most of every range; equal to <paramref name="Least"/> where there was none.</param>
public sealed record ArrearsOfDues(ValueList<DuesAssessment> Months, Fraction Least, Fraction Most);
