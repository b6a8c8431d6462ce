using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Who does not move on, in the order of the register, and why.</summary>
internal sealed record StalledAnswer(ValueList<PersonId> Persons, ResultMap<StalledPerson> Candidates)
{
    public static StalledAnswer Of(ValueList<StalledCandidate> stalled) => new(
        stalled.Select(candidate => candidate.Person).ToValueList(),
        new(stalled.Select(candidate => KeyValuePair.Create(candidate.Person.Value, new StalledPerson(candidate.Cell, candidate.Reason, candidate.LastFactOn)))));
}
