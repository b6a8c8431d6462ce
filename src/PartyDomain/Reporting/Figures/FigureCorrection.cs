namespace PartyDomain.Reporting.Figures;

/// <summary>One number that would make an inconsistent statement right if all others stay.</summary>
/// <param name="Subject">The number, as its path in the statement, for example <c>stated</c> or <c>parts['cells']</c>.</param>
/// <param name="From">What it would have to be; with <paramref name="To"/>, at least.</param>
/// <param name="To">The most it could be, where several values would do.</param>
public sealed record FigureCorrection(string Subject, PublishedNumber From, PublishedNumber? To = null);
