using PartyDomain.Membership.Papers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The duties about cards and files that come back.</summary>
internal sealed record FileDutiesAnswer(ValueList<FileDuty> Duties);
