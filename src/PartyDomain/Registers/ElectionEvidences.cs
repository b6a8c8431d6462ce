using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Voting;

namespace PartyDomain.Registers;

/// <summary>Takes evidence for acts on offices from a register.</summary>
public static class ElectionEvidences
{
    private static readonly PartyOffice[] Committee =
        [PartyOffice.CommitteeMember, PartyOffice.StandingCommitteeMember, PartyOffice.Secretary, PartyOffice.StandingDeputySecretary, PartyOffice.DeputySecretary];

    /// <summary>
    /// Counts the members and lists who votes: the members of a cell, at a congress of members all full and probationary members of the organization,
    /// else the incumbents of the committee. The delegates of a congress, agreements and what no register knows are the host's to add.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="command">The act.</param>
    /// <param name="absent">Who did not attend.</param>
    /// <param name="origin">What to name as the origin.</param>
    /// <returns>The evidence, as of the day of the act; without a list of voters where a congress of delegates votes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ElectionEvidence Of(Register register, ElectionCommand command, ValueList<PersonId> absent, string origin)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(origin);
        var (id, day) = (command.Organization, command.On);
        if (register.Organizations.Find(id) is not { } organization || organization.On(day) is not { } now)
        {
            return new ElectionEvidence();
        }

        var entries = Voters(register, command, organization, now);
        return new ElectionEvidence
        {
            Members = LifecycleEvidences.Of(register, day, origin).Members.FirstOrDefault(members => members.Organization == id) ?? new OrganizationMembers(id, 0, 0, day, origin),
            Roster = entries is null
                ? null
                : new Roster(
                    id,
                    now.Kind == OrganizationKind.Cell ? PartyBody.Cell : PartyBody.GrassrootsCommittee,
                    day,
                    origin,
                    entries.Select(entry => entry with { Present = !absent.Contains(entry.Person) }).ToValueList()),
        };
    }

    private static IEnumerable<RosterEntry>? Voters(Register register, ElectionCommand command, PartyOrganization organization, OrganizationAttributes now)
    {
        var ofCommittee = command is not HoldElection election || (now.Kind != OrganizationKind.Cell && election.Office != PartyOffice.CommitteeMember);
        if (ofCommittee)
        {
            return Committee.SelectMany(office => organization.Holders(office, command.On)).Distinct().Select(person => new RosterEntry(person));
        }

        if (now.Kind != OrganizationKind.Cell && CommitteeFile.Of(organization, command.On).Form != CongressForm.OfMembers)
        {
            return null;
        }

        var units = register.Organizations.On(command.On).Subtree(organization.Id).ToHashSet();
        return register.Members
            .Where(member => member.Timeline.On(command.On) is { IsMember: true, Cell: { } cell } && units.Contains(cell))
            .Select(member => new RosterEntry(member.Person) { Probationary = member.Timeline.On(command.On)!.Standing == Standing.Probationary });
    }
}
