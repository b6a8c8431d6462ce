using PartyDomain.Organizations.Formation;

namespace PartyDomain.Registers;

/// <summary>What the law of a day asks of one organization of a register.</summary>
/// <param name="Organization">Which.</param>
/// <param name="Situation">What the register says of it.</param>
/// <param name="Advice">The advice.</param>
public sealed record FormationLine(OrganizationId Organization, OrganizationSituation Situation, FormationAdvice Advice);
