using System.Text.Json;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads <c>given.cases</c> and <c>given.suspensions</c>.</summary>
internal static class DisciplineReader
{
    private static readonly CaseId UsualCase = new("case-1");
    private static readonly CaseId UsualSuspension = new("suspension-1");

    public static GivenDiscipline Read(ObjectReader given, PersonId person, Law law)
    {
        var cases = ReadAll(given.Object("cases"), (item, id) => Case(item, id, person, law));
        var suspensions = ReadAll(given.Object("suspensions"), (item, id) => Suspended(item, id, law));
        return new GivenDiscipline(
            cases.Count > 0 ? cases : new() { [UsualCase] = new GivenCase(new DisciplineCase(UsualCase, person), new CaseSource(), null) },
            suspensions.Count > 0 ? suspensions : new() { [UsualSuspension] = new GivenSuspension(new Suspension(UsualSuspension, DisciplineSubject.FullMember), false) });
    }

    private static Dictionary<CaseId, T> ReadAll<T>(ObjectReader? reader, Func<ObjectReader, CaseId, T> read)
    {
        var all = new Dictionary<CaseId, T>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!CaseId.TryParse(member.Name, null, out var id))
            {
                reader.Problems.Add(path, "A case needs a key that is not blank and has no white space at its ends.");
            }
            else if (ObjectReader.Open(member.Value, path, reader.Problems) is { } item)
            {
                all.TryAdd(id, read(item, id));
                item.Close();
            }
        }

        return all;
    }

    private static GivenCase Case(ObjectReader reader, CaseId id, PersonId person, Law law)
    {
        var (member, organization) = (RegisterInput.Person(reader, "member"), RegisterInput.Organization(reader, "organization"));
        if (member is not null && organization is not null)
        {
            reader.Problems.Add(reader.Path, "A case is either about a 'member' or about an 'organization'. Write one of the two.");
        }

        var start = new DisciplineCase(id, organization is { } about ? CaseSubject.FromOrganizationId(about) : member ?? person);
        foreach (var (value, path) in reader.List("events"))
        {
            start = reader.Problems.Guard(path, start, () => CaseEventReader.Read(value, path, start, law, reader.Problems) is { } happened ? CaseHistory.Evolve(start, happened) : start);
        }

        var evidence = reader.Find("evidence");
        return new GivenCase(start, CaseSourceReader.Read(evidence, reader.To("evidence"), null, reader.Problems), CaseSourceReader.Said(evidence));
    }

    private static GivenSuspension Suspended(ObjectReader reader, CaseId id, Law law)
    {
        var start = new Suspension(id, reader.Word<DisciplineSubject>("subject") ?? DisciplineSubject.FullMember);
        var ofCentralCommittee = reader.Flag("ofCentralCommittee") ?? false;
        foreach (var (value, path) in reader.List("events"))
        {
            start = reader.Problems.Guard(path, start, () => SuspensionEventReader.Read(value, path, start.Subject, law, reader.Problems) is { } happened ? SuspensionHistory.Evolve(start, happened) : start);
        }

        return new GivenSuspension(start, ofCentralCommittee);
    }
}
