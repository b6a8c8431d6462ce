using PartyDomain.Membership.Leaving;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether an appeal against a striking off is resolved, and by when it is filed and resolved.</summary>
internal sealed class StrikingOffAppealQuestion() : Question("striking-off-appeal", typeof(StrikingOffAppealAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        reader.Require("filedOn");
        var (received, filed) = (reader.Date("receivedOn"), reader.RequireDate("filedOn"));
        var by = reader.Word<AppealFiler>("by") ?? AppealFiler.Member;
        var to = reader.Word<PartyBody>("to") ?? PartyBody.SuperiorStandingCommittee;
        var concluded = reader.Flag("concludedByHighest") ?? false;
        var arrived = reader.Date("arrivedOn");
        return filed is not { } day ? null : scene =>
        {
            var outcome = LeavingAppeals.Filing(received, day, by, concluded, scene.Law);
            scene.Show(outcome.Findings);
            return StrikingOffAppealAnswer.Of(
                outcome,
                received is { } start && LeavingAppeals.WindowOf(start, scene.Law).Events is [var window] ? window : null,
                LeavingAppeals.ResolvedBy(arrived ?? day, to, scene.Law).Events is [var due] ? due : null,
                scene.Law.Read(StrikingLaw.AppealUpTo, day) is { IsKnown: true } up ? up.Value : null);
        };
    }
}
