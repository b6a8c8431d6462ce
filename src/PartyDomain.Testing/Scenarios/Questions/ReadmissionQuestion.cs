using PartyDomain.Membership.Readmission;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether somebody may be re-admitted: of an earlier membership that the item states, else of the person of the scenario.</summary>
internal sealed class ReadmissionQuestion() : Question("readmission", typeof(ReadmissionAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var before = reader.Number("readmissions") ?? 0;
        if (before < 0)
        {
            reader.Problems.Add(reader.To("readmissions"), "The number may not be negative.");
            return null;
        }

        var isStated = reader.Find("earlier") is not null;
        var earlier = reader.Find("earlier") is { } element && ObjectReader.Open(element, reader.To("earlier"), reader.Problems) is not null
            ? PartyReader.Read<EarlierMembership>(JsonCopy.Of(element), reader.To("earlier"), reader.Problems)
            : null;
        return on is not { } day || (isStated && earlier is null) ? null : scene =>
        {
            var outcome = earlier is null ? Readmissions.Of(scene.Record, day, scene.Law) : Readmissions.Of(earlier, before, day, scene.Law);
            scene.Show(outcome.Findings);
            return ReadmissionAnswer.Of(outcome);
        };
    }
}
