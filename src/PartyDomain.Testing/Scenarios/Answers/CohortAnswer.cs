using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What became of those admitted in a period.</summary>
internal sealed record CohortAnswer(int Admitted, int Recognized, int StruckOff, int StillProbationary, int LeftOtherwise, Fraction? RecognizedShare, string? RecognizedPercent)
{
    public static CohortAnswer Of(CohortOutcome cohort) => new(
        cohort.Admitted,
        cohort.Recognized,
        cohort.StruckOff,
        cohort.StillProbationary,
        cohort.LeftOtherwise,
        cohort.RecognizedShare,
        Printed.Percent(cohort.RecognizedShare));
}
