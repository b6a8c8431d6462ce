namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How several targets stand: their ids in the order in which they were set, and each by its id.</summary>
internal sealed record TargetsAnswer(ValueList<string> Ids, ResultMap<TargetAnswer> Targets);
