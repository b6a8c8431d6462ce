using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One stage of the funnel.</summary>
internal sealed record FunnelStageAnswer(int Persons, Fraction? OfPool, string? OfPoolPercent, Fraction? OfPrevious, string? OfPreviousPercent)
{
    public static FunnelStageAnswer Of(FunnelLine line) =>
        new(line.Persons, line.OfPool, Printed.Percent(line.OfPool), line.OfPrevious, Printed.Percent(line.OfPrevious));
}
