namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>A finding as scenarios see it.</summary>
internal sealed record FindingAnswer(string Code, FindingEffect Effect, string Subject, CitationAnswer? Citation, ResultMap<object> Arguments)
{
    public static FindingAnswer Of(Finding finding) => new(
        finding.Code,
        finding.Effect,
        finding.Subject,
        CitationAnswer.Of(finding.Citation),
        new(finding.Arguments.Select(argument => KeyValuePair.Create(argument.Name, Plain(argument.Value)))));

    public static ValueList<FindingAnswer> Of(IEnumerable<Finding> findings) => findings.Select(Of).ToValueList();

    private static object Plain(FindingValue value) => value switch
    {
        NumberValue number => number.Value,
        DateValue date => date.Value,
        LengthValue length => length.Value,
        PublishedValue { To: { } last } number => $"{number.Value} to {last}",
        PublishedValue number => number.Value.ToString(),
        FractionValue fraction => fraction.Value,
        TermValue term => term.Key,
        TermListValue terms => terms.Keys,
        KeyValue key => key.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "Unknown kind of argument."),
    };
}
