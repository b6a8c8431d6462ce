using System.Text.Json;
using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the part <c>given</c>.</summary>
internal static class GivenReader
{
    public static Given Read(ObjectReader reader, LocalDate? nextAct)
    {
        var problems = reader.Problems;
        var law = LawReader.Read(reader);
        var register = RegisterReader.Read(reader);
        var surroundings = SurroundingsReader.Given(reader, register);
        var person = new PersonId(reader.Text("person")?.Trim() ?? "applicant");
        var usual = new MembershipBuilder
        {
            Person = person,
            Situation = surroundings.Cells.GetValueOrDefault(Stand.CellId),
        };
        usual = usual.Situation is { Place: not CellPlace.UnderGrassrootsCommittee }
            ? usual with { Dossier = usual.Dossier with { Authorizer = Voting.PartyBody.DirectSuperior } }
            : usual;
        var builder = problems.Guard(reader.To("dossier"), null, () => DossierReader.Read(reader.Find("dossier"), reader.To("dossier"), usual, nextAct, problems));
        var known = register?.RecordOf(person);
        if (known is not null && builder is not null)
        {
            problems.Add(reader.To("dossier"), "The register has facts of this person already. Leave 'dossier' out, or name another 'person'.");
        }

        var record = known ?? problems.Guard(reader.To("dossier"), new MembershipRecord(person), () => builder?.ToRecord(law) ?? new MembershipRecord(person));
        record = EventReader.Read(reader.List("events"), record, law, problems);
        var discipline = DisciplineReader.Read(reader, person, law);
        reader.Close();
        return new Given(law, surroundings, record, register, discipline);
    }
}
