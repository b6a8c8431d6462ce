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
        var surroundings = SurroundingsReader.Given(reader);
        var person = new PersonId(reader.Text("person")?.Trim() ?? "applicant");
        var usual = new MembershipBuilder
        {
            Law = law,
            Person = person,
            Situation = surroundings.Cells.GetValueOrDefault(Stand.CellId),
        };
        usual = usual.Situation is { Place: not CellPlace.UnderGrassrootsCommittee }
            ? usual with { Dossier = usual.Dossier with { Authorizer = Voting.PartyBody.DirectSuperior } }
            : usual;
        var builder = DossierReader.Read(reader.Find("dossier"), reader.To("dossier"), usual, nextAct, problems);
        var record = Built(builder, person, reader);
        record = EventReader.Read(reader.List("events"), record, law, problems);
        reader.Close();
        return new Given(law, surroundings, record);
    }

    private static MembershipRecord Built(MembershipBuilder? builder, PersonId person, ObjectReader reader)
    {
        try
        {
            return builder?.ToRecord() ?? new MembershipRecord(person);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException)
        {
            reader.Problems.Add(reader.To("dossier"), "The days of this dossier lie outside the calendar. Choose other days.");
            return new MembershipRecord(person);
        }
    }
}
