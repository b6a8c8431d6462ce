using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads and runs acts in cases, on suspensions and on sessions of inspection and supervision.</summary>
internal static class DisciplineItems
{
    private static readonly SessionId UsualSession = new("session-1");

    public static ScenarioItem OfCase(ObjectReader reader, string kind, Given given)
    {
        var id = GivenDiscipline.Find(reader, "case", given.Discipline.Cases);
        var evidence = CaseSourceReader.Read(reader.Find("evidence"), reader.To("evidence"), id is { } known ? given.Discipline.Cases[known] : null, reader.Problems);
        var command = CaseCommandReader.Read(reader, kind);
        return new ScenarioItem(reader.Path, kind, null, null, typeof(CaseCommandAnswer), scene => Run(command!, id!.Value, evidence, given, scene), default);
    }

    public static ScenarioItem OfSuspension(ObjectReader reader, string kind, Given given)
    {
        var id = GivenDiscipline.Find(reader, "suspension", given.Discipline.Suspensions);
        var ofCentralCommittee = id is { } known && given.Discipline.Suspensions[known].OfCentralCommittee;
        if (reader.Object("evidence") is { } evidence)
        {
            ofCentralCommittee = evidence.Flag("ofCentralCommittee") ?? ofCentralCommittee;
            evidence.Close();
        }

        var command = SuspensionCommandReader.Read(reader, kind);
        return new ScenarioItem(reader.Path, kind, null, null, typeof(SuspensionCommandAnswer), scene => Run(command!, id!.Value, ofCentralCommittee, scene), default);
    }

    public static ScenarioItem OfSession(ObjectReader reader, string kind, Given given)
    {
        var evidence = InspectionSourceReader.Read(reader.Find("evidence"), reader.To("evidence"), reader.Problems);
        RegisterInput.Require(reader, given.Register);
        var id = UsualSession;
        if (reader.Text("session") is { } text && !SessionId.TryParse(text, null, out id))
        {
            reader.Problems.Add(reader.To("session"), "A session needs a key that has no white space at its ends.");
        }

        var command = InspectionCommandReader.Read(reader, kind);
        return new ScenarioItem(reader.Path, kind, null, null, typeof(InspectionCommandAnswer), scene => Run(command!, id, evidence, scene), default);
    }

    private static CaseCommandAnswer Run(CaseCommand command, CaseId id, CaseSource source, Given given, Scene scene)
    {
        var one = scene.CaseOf(id);
        var outcome = CaseDecider.Decide(command, source.For(command, command.On, one, given.Surroundings, scene), one, scene.Law);
        scene.Show(outcome.Findings);
        scene.Happened(outcome.Events.Aggregate(one, CaseHistory.Evolve));
        return CaseCommandAnswer.Of(outcome, scene.CaseOf(id), scene.Law);
    }

    private static SuspensionCommandAnswer Run(SuspensionCommand command, CaseId id, bool ofCentralCommittee, Scene scene)
    {
        var one = scene.SuspensionOf(id);
        var outcome = SuspensionDecider.Decide(command, ofCentralCommittee, one, scene.Law);
        scene.Show(outcome.Findings);
        scene.Happened(outcome.Events.Aggregate(one, SuspensionHistory.Evolve));
        return SuspensionCommandAnswer.Of(outcome, scene.SuspensionOf(id), command.On);
    }

    private static InspectionCommandAnswer Run(InspectionCommand command, SessionId id, InspectionSource source, Scene scene)
    {
        var session = scene.SessionOf(id);
        var outcome = InspectionDecider.Decide(command, source.For(command, session, scene), session, scene.Register.Organizations, scene.Law);
        scene.Show(outcome.Findings);
        var after = outcome.Events.Aggregate(session, InspectionHistory.Evolve);
        if (outcome.Events.Count > 0)
        {
            scene.Happened(after);
        }

        return InspectionCommandAnswer.Of(outcome, after);
    }
}
