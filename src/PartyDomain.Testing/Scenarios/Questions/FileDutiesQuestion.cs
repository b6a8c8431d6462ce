using NodaTime;
using PartyDomain.Membership.Papers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>When duties about cards and files are due again.</summary>
internal sealed class FileDutiesQuestion() : Question("file-duties", typeof(FileDutiesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var last = new Dictionary<FileDutyKind, LocalDate>();
        foreach (var duty in Enum.GetValues<FileDutyKind>())
        {
            if (reader.Date(Words.Of(duty)) is { } done)
            {
                last[duty] = done;
            }
        }

        return on is not { } day ? null : scene => new FileDutiesAnswer(PaperAdvice.Duties(last, day, scene.Law));
    }
}
