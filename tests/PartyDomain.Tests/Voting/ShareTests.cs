using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Voting;

public sealed class ShareTests
{
    public static IEnumerable<TheoryDataRow<Share>> Shares =>
        [new(Share.AtLeastTwoThirds), new(Share.MoreThanHalf), new(new Share(new Fraction(1, 3), true)), new(new Share(new Fraction(3, 4), false)), new(new Share(new Fraction(1, 1), true))];

    [Theory]
    [InlineData(9, 6, true)]
    [InlineData(10, 6, false)]
    [InlineData(3, 2, true)]
    [InlineData(8, 5, false)]
    [InlineData(16, 11, true)]
    [InlineData(16, 10, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 0, false)]
    public void Two_thirds_are_enough_and_less_is_not(int size, int votes, bool reached) =>
        Assert.Equal(reached, Share.AtLeastTwoThirds.IsReached(votes, size));

    [Theory]
    [InlineData(10, 5, false)]
    [InlineData(10, 6, true)]
    [InlineData(9, 5, true)]
    [InlineData(9, 4, false)]
    [InlineData(8, 4, false)]
    [InlineData(8, 5, true)]
    [InlineData(1, 1, true)]
    public void Half_is_not_more_than_half(int size, int votes, bool reached) =>
        Assert.Equal(reached, Share.MoreThanHalf.IsReached(votes, size));

    [Theory]
    [MemberData(nameof(Shares))]
    public void Nothing_is_reached_in_an_empty_base_and_one_vote_would_be_needed(Share share)
    {
        Assert.False(share.IsReached(0, 0));
        Assert.False(share.IsReached(5, 0));
        Assert.Equal(1, share.Needed(0));
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void The_votes_needed_are_the_fewest_that_reach_the_share(Share share)
    {
        for (var size = 1; size <= 60; size++)
        {
            var naive = Enumerable.Range(0, 62).First(votes => share.IsReached(votes, size));
            Assert.Equal(naive, share.Needed(size));
        }
    }

    [Fact]
    public void Reaching_is_exact_arithmetic_for_every_small_size()
    {
        for (var size = 1; size <= 60; size++)
        {
            for (var votes = 0; votes <= size; votes++)
            {
                Assert.Equal(3 * votes >= 2 * size, Share.AtLeastTwoThirds.IsReached(votes, size));
                Assert.Equal(2 * votes > size, Share.MoreThanHalf.IsReached(votes, size));
            }
        }
    }

    [Fact]
    public void Large_numbers_do_not_overflow()
    {
        Assert.True(Share.AtLeastTwoThirds.IsReached(int.MaxValue, int.MaxValue));
        Assert.Equal(1_431_655_765, Share.AtLeastTwoThirds.Needed(int.MaxValue));
        Assert.Equal(1_073_741_824, Share.MoreThanHalf.Needed(int.MaxValue));
    }

    [Fact]
    public void Negative_numbers_are_misuse()
    {
        Assert.Equal("votes", Assert.Throws<ArgumentOutOfRangeException>(() => Share.MoreThanHalf.IsReached(-1, 3)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => Share.MoreThanHalf.IsReached(1, -3)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => Share.MoreThanHalf.Needed(-1)).ParamName);
    }

    [Theory]
    [InlineData(-1, 0, 0, "votesFor")]
    [InlineData(0, -1, 0, "votesAgainst")]
    [InlineData(0, 0, -1, "abstentions")]
    public void A_ballot_has_no_negative_votes(int votesFor, int votesAgainst, int abstentions, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => new Ballot(VotingForm.PartyCard, votesFor, votesAgainst, abstentions)).ParamName);

    [Fact]
    public void A_ballot_keeps_form_and_votes_and_counts_them_without_overflow()
    {
        var ballot = new Ballot(VotingForm.PartyCard, int.MaxValue, 2, 3);
        Assert.Equal((VotingForm.PartyCard, int.MaxValue, 2, 3), (ballot.Form, ballot.VotesFor, ballot.VotesAgainst, ballot.Abstentions));
        Assert.Equal(int.MaxValue + 5L, ballot.Cast);
    }

    [Fact]
    public void A_share_writes_its_sign_and_fraction()
    {
        Assert.Equal("≥ 2/3", Share.AtLeastTwoThirds.ToString());
        Assert.Equal("> 1/2", Share.MoreThanHalf.ToString());
    }
}
