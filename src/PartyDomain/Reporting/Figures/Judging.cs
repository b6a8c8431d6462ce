namespace PartyDomain.Reporting.Figures;

/// <summary>Gathers what is found while one statement is judged.</summary>
/// <param name="path">The path of the statement.</param>
internal sealed class Judging(string path)
{
    private readonly List<Finding> findings = [];
    private readonly List<FigureValue> computed = [];
    private readonly List<FigureCorrection> corrections = [];
    private readonly List<FigureCandidates> candidates = [];
    private ValueList<Rounding> roundings = [];
    private bool fits;

    /// <summary>Whether something contradicts.</summary>
    public bool IsContradicted => findings.Exists(finding => finding.Effect == FindingEffect.Breach);

    public void Fits() => fits = true;

    public void Breach(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) => Put(code, FindingEffect.Breach, subject, arguments);

    public void Remark(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) => Put(code, FindingEffect.Note, subject, arguments);

    public void Open(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) => Put(code, FindingEffect.Open, subject, arguments);

    public void Compute(FigureQuantity quantity, Rational value, bool isPercent) => Compute(quantity, NumberRange.Point(value), isPercent);

    public void Compute(FigureQuantity quantity, NumberRange range, bool isPercent)
    {
        if (Shown.Find(range, 4, isPercent) is { } shown)
        {
            computed.Add(new FigureValue(quantity, shown.From, shown.To));
        }
    }

    /// <summary>Says which number is not printed.</summary>
    public void Missing(string member) => Open(FigureCodes.NumberMissing, member, Arg.Key("part", member));

    public void Correct(string subject, PublishedNumber from, PublishedNumber? to = null) => corrections.Add(new FigureCorrection(subject, from, to == from ? null : to));

    public void Correct(string subject, PublishedRange range) => Correct(subject, range.From, range.To);

    public void Correct(string subject, WholeNumbers numbers)
    {
        if (numbers.First is { } first)
        {
            Correct(subject, numbers.Last is null ? new PublishedNumber(first, wording: NumberWording.AtLeast) : first, numbers.Last is { } last ? last : null);
        }
    }

    public void Candidates(string subject, WholeNumbers numbers) => candidates.Add(new FigureCandidates(subject, numbers));

    /// <summary>Keeps the ways of rounding that fit, and says so where not all do.</summary>
    public void Round(string subject, ValueList<Rounding> fitting)
    {
        roundings = fitting;
        if (fitting.Count is > 0 and < 3)
        {
            Remark(FigureCodes.RoundingNeeded, subject, Arg.Terms("roundings", fitting.Select(TermKey.Of).ToValueList()));
        }
    }

    public FigureVerdict Verdict() => new(
        IsContradicted ? FigureJudgment.Inconsistent : fits ? FigureJudgment.Consistent : FigureJudgment.NotVerifiable,
        findings.OrderByDescending(finding => finding.Effect == FindingEffect.Breach).ThenByDescending(finding => finding.Effect).ToValueList(),
        computed.ToValueList(),
        roundings,
        IsContradicted ? corrections.ToValueList() : [],
        candidates.ToValueList());

    private void Put(string code, FindingEffect effect, string subject, ReadOnlySpan<FindingArgument> arguments) =>
        findings.Add(new Finding(code, effect, subject.Length == 0 ? path : $"{path}.{subject}", null, ValueList.Create(arguments)));
}
