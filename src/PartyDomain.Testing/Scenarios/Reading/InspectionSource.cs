using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Evidence for an act on a session: what the register says, and what only the host knows.</summary>
internal sealed record InspectionSource
{
    public bool FromRegister { get; init; } = true;

    /// <summary>Who is managed by a superior committee; null where nobody says.</summary>
    public IReadOnlySet<PersonId>? ManagedBySuperior { get; init; }

    public bool IsDispersed { get; init; }

    public bool HasManyGroups { get; init; }

    public InspectionEvidence? For(InspectionCommand command, InspectionSession session, Scene scene)
    {
        if (!FromRegister)
        {
            return null;
        }

        var subjects = command switch
        {
            DecideSession decide => decide.Subjects,
            AddSubject add => [add.Subject],
            _ => (ValueList<SessionSubject>)[],
        };
        var managed = ManagedBySuperior is { } known
            ? subjects.OfType<MemberSubject>().Select(subject => subject.Person).Distinct().ToDictionary(person => person, known.Contains)
            : null;
        return InspectionEvidences.For(scene.Register, command, session, managed, IsDispersed, HasManyGroups);
    }
}
