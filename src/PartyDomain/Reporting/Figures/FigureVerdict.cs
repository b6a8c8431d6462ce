namespace PartyDomain.Reporting.Figures;

/// <summary>What became of one statement.</summary>
/// <param name="Judgment">The verdict.</param>
/// <param name="Findings">Why: breaches for an inconsistency, open ones for what cannot be judged, notes for remarks.</param>
/// <param name="Computed">What the printed numbers give.</param>
/// <param name="Roundings">The ways of rounding under which the statement holds; empty where nothing was rounded.</param>
/// <param name="Corrections">For an inconsistent statement, the single numbers that would make it right.</param>
/// <param name="Candidates">The whole numbers behind the printed ones.</param>
public sealed record FigureVerdict(
    FigureJudgment Judgment,
    ValueList<Finding> Findings,
    ValueList<FigureValue> Computed,
    ValueList<Rounding> Roundings,
    ValueList<FigureCorrection> Corrections,
    ValueList<FigureCandidates> Candidates);
