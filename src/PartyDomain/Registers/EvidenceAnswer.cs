using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>The evidence a register gives for a command, and what it could not give.</summary>
/// <param name="Evidence">The evidence, as of the day of the command.</param>
/// <param name="Missing">What is missing or was assumed: open where the register does not know, a note where the host may know better.</param>
public sealed record EvidenceAnswer(MembershipEvidence Evidence, ValueList<Finding> Missing);
