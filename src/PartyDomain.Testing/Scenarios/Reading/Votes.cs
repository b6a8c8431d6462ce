using System.Text.Json.Nodes;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Expands the short form of votes: <c>{"for": 11, "against": 5}</c> or <c>{"recognize": 7, "strikeOff": 5}</c>.</summary>
internal static class Votes
{
    public static Ballot? Ballot(ObjectReader reader)
    {
        var form = reader.Word<VotingForm>("form") ?? VotingForm.SecretBallot;
        reader.Require("for");
        var (yes, no, rest) = (reader.Number("for"), reader.Number("against") ?? 0, reader.Number("abstained") ?? 0);
        return yes is { } count ? new Ballot(form, count, no, rest) : null;
    }

    /// <summary>The members of a ballot in a document, for commands.</summary>
    public static JsonObject? Document(ObjectReader reader, bool review)
    {
        var form = Words.Of(reader.Word<VotingForm>("form") ?? VotingForm.SecretBallot);
        if (review)
        {
            reader.Require("recognize");
            var (recognize, strikeOff, neither) = (reader.Number("recognize") ?? 0, reader.Number("strikeOff") ?? 0, reader.Number("neither") ?? 0);
            reader.Close();
            return new JsonObject { ["form"] = form, ["recognize"] = recognize, ["strikeOff"] = strikeOff, ["neither"] = neither };
        }

        var ballot = Ballot(reader);
        reader.Close();
        return ballot is null
            ? null
            : new JsonObject { ["form"] = form, ["votesFor"] = ballot.VotesFor, ["votesAgainst"] = ballot.VotesAgainst, ["abstentions"] = ballot.Abstentions };
    }
}
