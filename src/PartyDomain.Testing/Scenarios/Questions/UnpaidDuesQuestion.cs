using NodaTime;
using PartyDomain.Membership.Dues;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which months of a year the person of the file left unpaid.</summary>
internal sealed class UnpaidDuesQuestion() : Question("unpaid-dues", typeof(UnpaidDuesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var year = reader.Number("year");
        var excused = reader.List("excused").Select(day => ObjectReader.Date(day.Value, day.Path, reader.Problems)).OfType<LocalDate>().ToValueList();
        return on is not { } day ? null : scene =>
        {
            var outcome = UnpaidDues.Of(scene.Record, year ?? day.Year, day, excused, scene.Law);
            scene.Show(outcome.Findings);
            return UnpaidDuesAnswer.Of(outcome);
        };
    }
}
