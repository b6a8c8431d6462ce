using PartyDomain.Membership.Baseline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether members known by today's facts can be taken over.</summary>
internal sealed class BaselineQuestion() : Question("baseline", typeof(BaselineAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var value = reader.Require("document");
        if (value is not { } element || PartyReader.Read<BaselineDocument>(JsonCopy.Of(element), reader.To("document"), reader.Problems) is not { } document)
        {
            return null;
        }

        return scene =>
        {
            var known = input.Given.Register is null ? [scene.Record] : scene.Register.Members.Select(member => member.ToRecord());
            var outcome = BaselineImport.Load(document, known, scene.Law);
            scene.Show(outcome.Findings);
            return BaselineAnswer.Of(outcome);
        };
    }
}
