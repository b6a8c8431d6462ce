using System.Text.Json.Nodes;
using PartyDomain.Json;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Makes the full result of a past vote from its numbers.</summary>
internal static class TallyDocuments
{
    public static JsonNode Of(PartyBody body, Ballot ballot, int size)
    {
        var share = ShareOf(body);
        return JsonNode.Parse(PartyJson.Write(new Tally(body, size, share.Needed(size), ballot, share.IsReached(ballot.VotesFor, size))))!;
    }

    public static JsonNode Of(PartyBody body, ReviewBallot ballot, int size)
    {
        var share = ShareOf(body);
        var result = share.IsReached(ballot.Recognize, size) ? ReviewResult.Recognize : share.IsReached(ballot.StrikeOff, size) ? ReviewResult.StrikeOff : ReviewResult.None;
        return JsonNode.Parse(PartyJson.Write(new ReviewTally(body, size, share.Needed(size), share.Needed(size), ballot, result)))!;
    }

    /// <summary>Reads the member <c>votes</c> of a past fact, which needs its base; null with a problem where the numbers do not add up.</summary>
    public static JsonNode? Read(ObjectReader reader, PartyBody body, bool review)
    {
        reader.Require("base");
        var size = reader.Number("base") ?? 0;
        if (review)
        {
            reader.Require("recognize");
            var ballot = new ReviewBallot(reader.Word<VotingForm>("form") ?? VotingForm.SecretBallot, reader.Number("recognize") ?? 0, reader.Number("strikeOff") ?? 0, reader.Number("neither") ?? 0);
            return Fits(reader, (long)ballot.Recognize + ballot.StrikeOff + ballot.Neither, size) ? Of(body, ballot, size) : null;
        }

        return Votes.Ballot(reader) is { } plain && Fits(reader, (long)plain.VotesFor + plain.VotesAgainst + plain.Abstentions, size) ? Of(body, plain, size) : null;
    }

    private static bool Fits(ObjectReader reader, long cast, int size)
    {
        reader.Close();
        if (cast <= size)
        {
            return true;
        }

        reader.Problems.Add(reader.Path, $"The votes do not add up: {cast} votes in a base of {size}. Correct the numbers.");
        return false;
    }

    private static Share ShareOf(PartyBody body) =>
        body is PartyBody.Cell or PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee ? Share.AtLeastTwoThirds : Share.MoreThanHalf;
}
