using PartyDomain.Membership.Evaluation;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a member is graded, and by which cell.</summary>
internal sealed class GradingQuestion() : Question("grading", typeof(GradingAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var (on, admitted) = (reader.RequireDate("on"), reader.RequireDate("admittedOn"));
        var (exempt, suspended) = (reader.Flag("exempt") ?? false, reader.Flag("suspended") ?? false);
        var (cell, former) = (reader.Text("cell") ?? "cell-1", reader.Text("formerCell"));
        var (from, moved) = (reader.Date("formerFrom"), reader.Date("transferredOn"));
        return on is not { } day || admitted is not { } joined ? null : scene =>
        {
            var query = new GradingQuery(day, joined, new OrganizationId(cell))
            {
                ExemptFromActivities = exempt,
                Suspended = suspended,
                FormerCell = former is null ? null : new OrganizationId(former),
                FormerFrom = from,
                TransferredOn = moved,
            };
            var outcome = Evaluations.Of(query, scene.Law);
            scene.Show(outcome.Findings);
            return GradingAnswer.Of(outcome);
        };
    }
}
