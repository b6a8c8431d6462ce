using System.Text.Json;
using NodaTime;
using PartyDomain.Membership.Leaving;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a member may be struck off for a ground, and what the procedure asks for.</summary>
internal sealed class StrikingOffQuestion() : Question("striking-off", typeof(StrikingOffAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("ground");
        var ground = reader.Word<StrikingGround>("ground");
        var facts = reader.Find("facts") is { } value ? PartyReader.Read<StrikingFacts>(JsonCopy.Of(value), reader.To("facts"), reader.Problems) : StrikingFacts.None;
        return on is not { } day || ground is not { } why || facts is null ? null : scene =>
        {
            var home = facts.Destination ?? scene.Record.HomeCell ?? scene.Record.Dossier.Cell ?? Stand.CellId;
            var cell = input.Surroundings.CellOf(home, day) ?? Stand.Cell(home, day);
            var outcome = StrikingOff.Of(why, facts, cell, day, scene.Law);
            scene.Show(outcome.Findings);
            return StrikingOffAnswer.Of(outcome);
        };
    }
}
