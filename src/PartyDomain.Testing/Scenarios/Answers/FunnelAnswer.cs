using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How far those listed in a period came, by stage.</summary>
internal sealed record FunnelAnswer(ResultMap<FunnelStageAnswer> Stages)
{
    public static FunnelAnswer Of(Funnel funnel) =>
        new(new ResultMap<FunnelStageAnswer>(funnel.Lines.Select(line => KeyValuePair.Create(Reading.Words.Of(line.Stage), FunnelStageAnswer.Of(line)))));
}
