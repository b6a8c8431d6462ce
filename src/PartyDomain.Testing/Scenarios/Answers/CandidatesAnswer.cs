using PartyDomain.Reporting.Figures;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The whole numbers that can stand at a place; each of them where there are at most a hundred.</summary>
internal sealed record CandidatesAnswer(string Subject, long? Count, long? First, long? Last, ValueList<long> Numbers)
{
    private const int Most = 100;

    public static CandidatesAnswer Of(FigureCandidates candidates)
    {
        var numbers = candidates.Numbers;
        return new(candidates.Subject, numbers.Count, numbers.First, numbers.Last, numbers.Count is <= Most ? Each(numbers).ToValueList() : []);
    }

    private static IEnumerable<long> Each(WholeNumbers numbers)
    {
        foreach (var range in numbers.Ranges)
        {
            for (var number = range.First; number <= range.Last; number++)
            {
                yield return number;
            }
        }
    }
}
