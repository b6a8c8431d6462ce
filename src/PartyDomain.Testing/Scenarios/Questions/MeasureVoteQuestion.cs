using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What came of a vote on measures.</summary>
internal sealed class MeasureVoteQuestion() : Question("measure-vote", typeof(MeasureVoteAnswer))
{
    private static readonly PersonId Accused = new("accused");

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var body = reader.Word<PartyBody>("body") ?? PartyBody.Cell;
        var kind = reader.Word<MeasureVoteKind>("kind") ?? MeasureVoteKind.Decision;
        reader.Require("votes");
        var ballot = reader.Object("votes") is { } votes ? Ballot(votes) : null;
        var members = reader.Number("members");
        var accused = reader.Flag("accusedPresent");
        var given = reader.Element.TryGetProperty("decidable", out _) ? RegisterInput.Words<DisciplineMeasure>(reader, "decidable") : null;
        var query = DisciplineCompetenceQuestion.Query(reader);
        return on is not { } day || ballot is null || query is null ? null : scene =>
        {
            var roster = members is { } count
                ? new RosterBuilder { Full = count }.Build(Stand.CellId, body, day)
                : input.Surroundings.RosterOf(scene, body, day) ?? Stand.Roster(body).Build(Stand.CellId, body, day);
            if (accused is { } present && roster.Entries.Count > 0)
            {
                roster = roster with { Entries = roster.Entries.Skip(1).Append(new RosterEntry(Accused) { Present = present }).ToValueList() };
            }

            var assessment = new Assessment(scene.Law, day);
            var decidable = given ?? Competence.DecidableBy(body, query, day, scene.Law);
            var tally = MeasureVote.Judge(ballot, kind, roster, decidable, Accused, assessment, "vote");
            var outcome = assessment.Conclude<MeasureTally>(() => [tally!]);
            scene.Show(outcome.Findings);
            return MeasureVoteAnswer.Of(outcome, decidable);
        };
    }

    public static MeasureBallot Ballot(ObjectReader reader)
    {
        var ballot = new MeasureBallot(
            reader.Word<VotingForm>("form") ?? VotingForm.SecretBallot,
            reader.Number("none") ?? 0,
            reader.Number("reprimand") ?? 0,
            reader.Number("warning") ?? 0,
            reader.Number("removal") ?? 0,
            reader.Number("expulsion") ?? 0,
            reader.Number("invalid") ?? 0,
            reader.Number("dissolution") ?? 0);
        reader.Close();
        return ballot;
    }
}
