using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The base of a vote, what it needs, and whether a ballot carries.</summary>
internal sealed class VoteQuestion() : Question("vote", typeof(VoteAnswer))
{
    private static readonly string[] Matters = ["admission", "recognition", "strike-off", "resolution", "election", "classification-excellent", "classification-good"];

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var body = reader.Word<PartyBody>("body") ?? PartyBody.Cell;
        var meeting = reader.Word<MeetingKind>("meeting") ?? (body == PartyBody.Cell ? MeetingKind.MembersMeeting : MeetingKind.CommitteeMeeting);
        var matter = reader.Text("matter") ?? Matters[0];
        if (!Matters.Contains(matter, StringComparer.Ordinal))
        {
            reader.Problems.Add(reader.To("matter"), $"This matter is not known. Write one of: {string.Join(", ", Matters)}.");
        }

        var ballot = Ballot(reader);
        return on is not { } day ? null : scene => Make(scene, input.Surroundings, day, body, meeting, ShareOf(body, matter), ballot);
    }

    private static Ballot? Ballot(ObjectReader reader)
    {
        if (reader.Object("votes") is not { } votes)
        {
            return null;
        }

        var ballot = Votes.Ballot(votes);
        votes.Close();
        return ballot;
    }

    private static VoteAnswer Make(Scene scene, Surroundings surroundings, LocalDate on, PartyBody body, MeetingKind meeting, Provision<Share> provision, Ballot? ballot)
    {
        var roster = surroundings.RosterOf(scene, body, on)
            ?? (surroundings.Register is null ? Stand.Roster(body).Build(Stand.CellId, body, on) : throw new InvalidOperationException("The register does not say who makes up this body."));
        var assessment = new Assessment(scene.Law, on);
        var counted = VoteCounter.Count(roster, meeting, assessment);
        var tally = ballot is null ? null : VoteCounter.Judge(ballot, roster, meeting, provision, assessment, "vote");
        var share = assessment.Read(provision);
        scene.Show(assessment.Findings);
        return VoteAnswer.Of(counted, share.IsKnown ? share.Value : null, tally, assessment);
    }

    private static Provision<Share> ShareOf(PartyBody body, string matter) => matter switch
    {
        "resolution" => VotingLaw.ResolutionShare,
        "election" => VotingLaw.ElectionShare,
        "classification-excellent" => VotingLaw.ExcellentShare,
        "classification-good" => VotingLaw.GoodShare,
        _ => ShareOf(body, string.Equals(matter, "strike-off", StringComparison.Ordinal)),
    };

    private static Provision<Share> ShareOf(PartyBody body, bool strikesOff) => (body, strikesOff) switch
    {
        (PartyBody.Cell, false) => VotingLaw.CellShare,
        (PartyBody.Cell, true) => VotingLaw.CellStrikeOffShare,
        (PartyBody.GrassrootsCommittee, false) => VotingLaw.CommitteeShare,
        (PartyBody.GrassrootsCommittee, true) => VotingLaw.CommitteeStrikeOffShare,
        (PartyBody.DelegatedCommittee, false) => VotingLaw.DelegatedCommitteeShare,
        (PartyBody.DelegatedCommittee, true) => VotingLaw.DelegatedStrikeOffShare,
        (PartyBody.ProvincialStandingGroup, false) => VotingLaw.ProvincialGroupShare,
        (PartyBody.PoliceStandingCommittee, false) => VotingLaw.PoliceStandingCommitteeShare,
        (_, true) => VotingLaw.StandingCommitteeStrikeOffShare,
        _ => VotingLaw.StandingCommitteeShare,
    };
}
