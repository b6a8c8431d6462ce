namespace PartyDomain.Organizations;

/// <summary>Checks the facts of one organization against each other.</summary>
internal static class OrganizationFacts
{
    public static void Check(PartyOrganization organization, List<Finding> findings)
    {
        Corrections(organization, findings);
        var exists = false;
        var begun = false;
        var held = new HashSet<(PersonId Person, PartyOffice Office)>();
        var powers = new HashSet<OrganizationPower>();
        foreach (var happened in OrganizationHistory.InForce(organization.History))
        {
            if (Destinations(happened).Contains(organization.Id))
            {
                Breach(OrganizationCodes.OwnSuccessor, organization, happened, findings, Arg.Date("on", happened.On));
            }

            switch (happened)
            {
                case OrganizationTakenOver or OrganizationFounded when exists:
                    Breach(OrganizationCodes.BeginsTwice, organization, happened, findings, Arg.Date("on", happened.On));
                    break;
                case OrganizationTakenOver or OrganizationFounded:
                    exists = true;
                    begun = true;
                    break;
                case not null when !begun:
                    Breach(OrganizationCodes.NoBeginning, organization, happened, findings);
                    break;
                case not null when !exists:
                    Breach(OrganizationCodes.NotInExistence, organization, happened, findings, Arg.Date("on", happened.On));
                    break;
                case { Ends: true }:
                    exists = false;
                    held.Clear();
                    powers.Clear();
                    break;
                case OfficeTaken e when !held.Add((e.Person, e.Office)):
                    Breach(OrganizationCodes.OfficeHeldAlready, organization, e, findings, Arg.Term("office", e.Office), Arg.Date("on", e.On));
                    break;
                case OfficeLeft e when !held.Remove((e.Person, e.Office)):
                    Breach(OrganizationCodes.OfficeNotHeld, organization, e, findings, Arg.Term("office", e.Office), Arg.Date("on", e.On));
                    break;
                case PowersGranted e when !powers.Add(e.Power):
                    Breach(OrganizationCodes.PowerHeldAlready, organization, e, findings, Arg.Term("power", e.Power), Arg.Date("on", e.On));
                    break;
                case PowersRevoked e when !powers.Remove(e.Power):
                    Breach(OrganizationCodes.PowerNotHeld, organization, e, findings, Arg.Term("power", e.Power), Arg.Date("on", e.On));
                    break;
                default:
                    break;
            }
        }

        if (organization.History.Count == 0)
        {
            findings.Add(OrganizationAudit.Breach(OrganizationCodes.NoBeginning, organization.Id, ".events"));
        }
    }

    /// <summary>The organizations that a fact names as successors.</summary>
    public static ValueList<OrganizationId> Successors(OrganizationEvent? happened) => happened switch
    {
        OrganizationMerged e => [e.Into],
        OrganizationSplit e => e.Into,
        _ => [],
    };

    /// <summary>The organizations that a fact says go on, or take the members in.</summary>
    public static IEnumerable<OrganizationId> Destinations(OrganizationEvent? happened) => happened switch
    {
        OrganizationEnded { MembersTo: { } cell } => [cell],
        OrganizationDissolved { MembersTo: { } cell } => [cell],
        _ => Successors(happened),
    };

    private static void Corrections(PartyOrganization organization, List<Finding> findings)
    {
        foreach (var happened in organization.History.AsSpan())
        {
            if (happened is OrganizationCorrected correction
                && !FactOrder.CanCorrect<OrganizationEvent, OrganizationCorrected>(organization.History, correction.Position, correction.Corrects, correction.Replacement))
            {
                Breach(OrganizationCodes.NothingToCorrect, organization, correction, findings, Arg.Number("position", correction.Corrects), Arg.Date("on", correction.On));
            }
        }
    }

    private static void Breach(string code, PartyOrganization organization, OrganizationEvent happened, List<Finding> findings, params ReadOnlySpan<FindingArgument> arguments) =>
        findings.Add(OrganizationAudit.Breach(code, organization.Id, $".events[{happened.Position}]", arguments));
}
