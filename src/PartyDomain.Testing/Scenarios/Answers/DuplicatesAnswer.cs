using PartyDomain.Membership.Baseline;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Records that may be about one member.</summary>
internal sealed record DuplicatesAnswer(int Count, ValueList<PossibleDuplicate> Pairs);
