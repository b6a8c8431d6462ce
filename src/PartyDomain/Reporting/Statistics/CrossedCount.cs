using PartyDomain.Membership;

namespace PartyDomain.Reporting.Statistics;

/// <summary>One cell of a crossing that is not zero.</summary>
/// <param name="First">The code of the first dimension.</param>
/// <param name="Second">The code of the second dimension.</param>
/// <param name="Third">The code of the third dimension; 0 where there is none.</param>
/// <param name="Sex">The sex; null where it is not known.</param>
/// <param name="Count">How many.</param>
public sealed record CrossedCount(int First, int Second, int Third, Sex? Sex, long Count);
