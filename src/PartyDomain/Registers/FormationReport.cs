using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Advises on the size of every organization of a register and of its committees.</summary>
public static class FormationReport
{
    /// <summary>Advises on every organization that exists on a day, from the members and offices in the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day: of the counts, the offices and the law.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>A line for each organization, each before those below it; those of one parent by key.</returns>
    /// <remarks>
    /// A cell counts its own members, a party organization those of everything below it; members count at home, where they are temporarily elsewhere too.
    /// Committees are counted by the office of committee member, and are not known of an organization in which nobody holds any office.
    /// A register holds no agreements of superiors: without the other overload none is taken to have been given.
    /// </remarks>
    public static ValueList<FormationLine> Of(Register register, LocalDate day, Law law) => Of(register, day, law, (_, situation) => situation);

    /// <summary>Advises on every organization that exists on a day, from the register and from what the host knows besides.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day: of the counts, the offices and the law.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <param name="complete">Adds what a register does not hold: agreements of superiors, good years, the number of groups.</param>
    /// <returns>A line for each organization, each before those below it; those of one parent by key.</returns>
    public static ValueList<FormationLine> Of(Register register, LocalDate day, Law law, Func<OrganizationId, OrganizationSituation, OrganizationSituation> complete)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(complete);
        var view = register.Organizations.On(day);
        var counts = register.CountStandings(view);
        var inOwnSystem = new HashSet<OrganizationId>();
        var lines = new List<FormationLine>(view.Count);
        foreach (var id in view.Organizations)
        {
            var parent = view.Parent(id);
            if (parent is { } above && (inOwnSystem.Contains(above) || IsOwnSystem(view[above].Sector)))
            {
                inOwnSystem.Add(id);
            }

            var situation = complete(id, Situation(register.Organizations.Find(id)!, view, counts[id], inOwnSystem.Contains(id)));
            lines.Add(new FormationLine(id, situation, FormationAdvice.Of(situation, day, law)));
        }

        return lines.ToValueList();
    }

    private static OrganizationSituation Situation(PartyOrganization organization, OrganizationTreeView view, StandingCounts counts, bool inOwnSystem)
    {
        var attributes = view[organization.Id];
        var above = view.Parent(organization.Id) is { } parent ? view[parent] : null;
        var situation = new OrganizationSituation(attributes.Kind, attributes.Role, attributes.Sector, checked((int)counts.Full), checked((int)counts.Probationary))
        {
            SuperiorRole = above?.Role,
            SuperiorSector = above?.Sector,
            IsInOwnSystem = inOwnSystem,
            IsDelegated = organization.PowerOn(OrganizationPower.Delegated, view.Day) is not null,
            IsEmpowered = organization.PowerOn(OrganizationPower.Empowered, view.Day) is not null,
        };
        if (!organization.Offices.Any(term => term.IsHeldOn(view.Day)))
        {
            return situation;
        }

        var groups = Holders(PartyOffice.GroupLeader);
        return situation with
        {
            Committee = Holders(PartyOffice.CommitteeMember),
            StandingCommittee = Holders(PartyOffice.StandingCommitteeMember),
            Deputies = Holders(PartyOffice.StandingDeputySecretary) + Holders(PartyOffice.DeputySecretary),
            Groups = groups > 0 ? groups : null,
        };

        int Holders(PartyOffice office) => organization.Holders(office, view.Day).Count;
    }

    private static bool IsOwnSystem(OrganizationSector sector) => sector is OrganizationSector.Army or OrganizationSector.Police or OrganizationSector.Overseas;
}
