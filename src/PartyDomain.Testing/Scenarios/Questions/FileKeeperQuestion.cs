using PartyDomain.Membership.Papers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Who keeps a file in a case.</summary>
internal sealed class FileKeeperQuestion() : Question("file-keeper", typeof(FileKeeperAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var about = reader.Word<FileCase>("case") ?? FileCase.Member;
        return on is not { } day ? null : scene =>
        {
            var outcome = PaperAdvice.KeeperOf(about, day, scene.Law);
            scene.Show(outcome.Findings);
            return FileKeeperAnswer.Of(outcome);
        };
    }
}
