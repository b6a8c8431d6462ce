using PartyDomain.Membership.Papers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which papers a file holds up to an act.</summary>
internal sealed class FilePapersQuestion() : Question("file-papers", typeof(FilePapersAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var stage = reader.Word<FileStage>("stage") ?? FileStage.Recognized;
        return on is not { } day ? null : scene =>
        {
            var lines = PaperAdvice.Papers(stage, day, scene.Law);
            return new FilePapersAnswer(lines.Count, lines);
        };
    }
}
