using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Registers;

/// <summary>Takes evidence for acts on sessions of inspection and supervision from a register.</summary>
public static class InspectionEvidences
{
    /// <summary>Looks up the members who are subjects, and the cell that holds the session.</summary>
    /// <param name="register">The register.</param>
    /// <param name="command">The act.</param>
    /// <param name="session">The session as it is.</param>
    /// <param name="managedBySuperior">
    /// Who of the members is managed by a superior committee, as the host says. Who holds an office above the cell is managed there in any case; of the others nobody knows it but the host.
    /// </param>
    /// <param name="isDispersed">Whether the members of the cell work or live apart from each other.</param>
    /// <param name="hasManyGroups">Whether the cell has many party groups.</param>
    /// <returns>The evidence, as of the day of the act.</returns>
    /// <exception cref="ArgumentNullException">Register, act or session is null.</exception>
    public static InspectionEvidence For(
        Register register,
        InspectionCommand command,
        InspectionSession session,
        IReadOnlyDictionary<PersonId, bool>? managedBySuperior = null,
        bool isDispersed = false,
        bool hasManyGroups = false)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(session);
        var view = register.Organizations.On(command.On);
        var plan = command is DecideSession decide ? decide.Plan : session.Plan;
        var subjects = command switch
        {
            DecideSession c => c.Subjects,
            AddSubject c => [c.Subject],
            _ => [],
        };
        return new InspectionEvidence(command.On, nameof(Register))
        {
            Members = subjects.OfType<MemberSubject>()
                .DistinctBy(subject => subject.Person)
                .Where(subject => register.Find(subject.Person) is not null)
                .Select(subject => Member(register, view, subject.Person, managedBySuperior))
                .ToValueList(),
            Cell = plan is { Body: SessionBody.Cell or SessionBody.CellCommittee } && register.Organizations.Find(plan.By) is { } cell && view.Contains(cell.Id)
                ? new InspectingCell(
                    register.MembersOf(cell.Id, command.On).Count(),
                    cell.Offices.Any(term => term.Office == PartyOffice.CommitteeMember && term.IsHeldOn(command.On)),
                    isDispersed,
                    hasManyGroups)
                : null,
        };
    }

    private static InspectedMember Member(Register register, OrganizationTreeView view, PersonId person, IReadOnlyDictionary<PersonId, bool>? managed)
    {
        var cell = register.Find(person)!.Timeline.On(view.Day) is { IsMember: true } span ? span.Cell : null;
        var isAbove = cell is { } own && view.Contains(own) && view.Path(own).SkipLast(1).Any(id => HoldsOffice(register, id, person, view.Day));
        return new InspectedMember(person, cell, isAbove ? true : managed?.TryGetValue(person, out var said) == true ? said : null);
    }

    private static bool HoldsOffice(Register register, OrganizationId organization, PersonId person, LocalDate day) =>
        register.Organizations.Find(organization)!.Offices.Any(term => term.Person == person && term.IsHeldOn(day));
}
