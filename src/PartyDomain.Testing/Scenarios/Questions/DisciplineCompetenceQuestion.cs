using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which bodies decide a measure, and what one body may do with it.</summary>
internal sealed class DisciplineCompetenceQuestion() : Question("discipline-competence", typeof(DisciplineCompetenceAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var body = reader.Word<PartyBody>("body");
        reader.Require("measure");
        var levelsUp = reader.Number("levelsUp") ?? 1;
        return Query(reader) is { } query && on is { } day
            ? scene =>
            {
                if (query.Subject == DisciplineSubject.Organization)
                {
                    return OfOrganization(scene, body, levelsUp, query.Measure, day);
                }

                var bodies = Competence.Bodies(query, day, scene.Law);
                var asked = body ?? (bodies.Decide.Count > 0 ? bodies.Decide[0] : PartyBody.Cell);
                var outcome = Competence.Of(asked, query, day, scene.Law);
                scene.Show(outcome.Findings);
                return DisciplineCompetenceAnswer.Of(outcome, Competence.PowerOf(asked, query, day, scene.Law), bodies);
            }
            : null;
    }

    private static DisciplineCompetenceAnswer OfOrganization(Scene scene, PartyBody? body, int levelsUp, DisciplineMeasure measure, NodaTime.LocalDate day)
    {
        var bodies = OrganizationCompetence.Bodies(levelsUp, measure, day, scene.Law);
        var asked = body ?? (bodies.Decide.Count > 0 ? bodies.Decide[0] : PartyBody.GrassrootsCommittee);
        var outcome = OrganizationCompetence.Of(asked, levelsUp, measure, day, scene.Law);
        scene.Show(outcome.Findings);
        return DisciplineCompetenceAnswer.Of(outcome, OrganizationCompetence.PowerOf(asked, levelsUp, measure, day, scene.Law), bodies);
    }

    public static CompetenceQuery? Query(ObjectReader reader)
    {
        var measure = reader.Word<DisciplineMeasure>("measure") ?? DisciplineMeasure.Reprimand;
        return new CompetenceQuery(reader.Word<DisciplineSubject>("subject") ?? DisciplineSubject.FullMember, measure)
        {
            Area = reader.Word<ViolationArea>("area") ?? ViolationArea.PoliticalQuality,
            CommitteeOf = reader.Word<CadreTier>("committeeOf") ?? CadreTier.None,
            ManagedBy = reader.Word<CadreTier>("managedBy") ?? CadreTier.None,
            SeveralCommittees = reader.Flag("severalCommittees") ?? false,
            HighestOffice = reader.Flag("highestOffice"),
            Delegated = reader.Flag("delegated") ?? false,
            AtFormerOrganization = reader.Flag("atFormerOrganization") ?? false,
        };
    }
}
