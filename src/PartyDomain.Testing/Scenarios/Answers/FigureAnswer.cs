using PartyDomain.Reporting.Figures;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether the numbers of a statement can be true together, and what follows from them. Numbers are texts, printed as in articles.</summary>
internal sealed record FigureAnswer(
    FigureJudgment Verdict,
    ValueList<string> Codes,
    ValueList<FindingAnswer> Findings,
    ResultMap<string> Computed,
    ValueList<Rounding> Roundings,
    ValueList<CorrectionAnswer> Corrections,
    ValueList<CandidatesAnswer> Candidates)
{
    public static FigureAnswer Of(FigureVerdict verdict) => new(
        verdict.Judgment,
        verdict.Findings.Select(finding => finding.Code).ToValueList(),
        FindingAnswer.Of(verdict.Findings),
        new(verdict.Computed.GroupBy(value => value.Quantity).Select(group => KeyValuePair.Create(Reading.Words.Of(group.Key), string.Join("; ", group.Select(value => value.Value))))),
        verdict.Roundings,
        verdict.Corrections.Select(correction => new CorrectionAnswer(correction.Subject, correction.From.ToString(), correction.To?.ToString())).ToValueList(),
        verdict.Candidates.Select(CandidatesAnswer.Of).ToValueList());
}
