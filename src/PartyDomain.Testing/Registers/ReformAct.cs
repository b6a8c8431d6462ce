using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>One act of a fictitious reform, as it was decided.</summary>
/// <param name="Command">The act.</param>
/// <param name="Outcome">What the decider answered: always accepted, with what it found.</param>
/// <param name="FollowUp">What was due elsewhere.</param>
public sealed record ReformAct(OrganizationCommand Command, Outcome<OrganizationChange> Outcome, LifecycleFollowUp FollowUp);
