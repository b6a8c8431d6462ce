using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How many recognitions of a period kept their deadlines.</summary>
internal sealed record TimelinessAnswer(int Total, int OnTime, int ReviewLate, int DecisionLate, int BothLate, int NotKnown)
{
    public static TimelinessAnswer Of(RecognitionQuality quality) =>
        new(quality.Total, quality.OnTime, quality.ReviewLate, quality.DecisionLate, quality.BothLate, quality.NotKnown);
}
