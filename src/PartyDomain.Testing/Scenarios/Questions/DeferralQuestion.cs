using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a case is deferred on a ground, or an act exempt on another.</summary>
internal sealed class DeferralQuestion() : Question("deferral", typeof(DeferralAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var ground = reader.Word<DeferralGround>("ground");
        var exemption = reader.Word<ExemptionGround>("exemption");
        var asked = reader.Flag("askedInWriting") ?? false;
        if (reader.Element.TryGetProperty("ground", out _) == reader.Element.TryGetProperty("exemption", out _))
        {
            reader.Problems.Add(reader.Path, "Give one of: 'ground', 'exemption'.");
            return null;
        }

        return (on, ground, exemption) switch
        {
            ({ } day, { } deferral, _) => scene => Shown(scene, Deferrals.Of(deferral, asked, day, scene.Law)),
            ({ } day, _, { } exempt) => scene => Shown(scene, Deferrals.Exempt(exempt, day, scene.Law)),
            _ => null,
        };
    }

    private static DeferralAnswer Shown<T>(Scene scene, Outcome<T> outcome)
    {
        scene.Show(outcome.Findings);
        return DeferralAnswer.Of(outcome);
    }
}
