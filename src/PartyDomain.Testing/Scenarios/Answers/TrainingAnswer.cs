using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The classes of a period, in all and by kind.</summary>
internal sealed record TrainingAnswer(int Classes, long Participants, long Certificates, ResultMap<TrainingKindAnswer> Kinds)
{
    public static TrainingAnswer Of(ValueList<TrainingLine> lines) => new(
        lines.Sum(line => line.Classes),
        lines.Sum(line => line.Participants),
        lines.Sum(line => line.Certificates),
        new(lines.Select(line => KeyValuePair.Create(Reading.Words.Of(line.TrainingKind), TrainingKindAnswer.Of(line)))));
}
