using PartyDomain.Membership;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Evaluation;
using Xunit;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>A hundred thousand histories over every workflow of membership, about half of the commands illegal, against the second model.</summary>
public sealed class MembershipHistories(ITestOutputHelper output)
{
    private const int Walks = 100_000;
    private const int Least = 500;

    // Recorded from outside, never decided: a register's standing, a time without activity, an act on organizations, a payment, a level of evaluation, a member taken over, two records of one person, a correction.
    private static readonly string[] Recorded = [nameof(StandingRecorded), nameof(InterruptionRecorded), nameof(CollectivelyTransferred), nameof(DuesPaid), nameof(MemberGraded), nameof(BaselineRecorded), nameof(DuplicateLinked), nameof(EventCorrected)];

    [Fact]
    public void The_library_and_the_second_model_tell_the_same_of_every_history()
    {
        var run = HistoryRun.Of(Walks);
        output.WriteLine(run.Summary());
        output.WriteLine(string.Join('\n', run.Happened.Select(item => $"{item.Kind}: {item.Count}{(Recorded.Contains(item.Kind) ? " (recorded, by no command)" : string.Empty)}")));
        Assert.True(run.Wrong.IsEmpty, string.Join('\n', run.Wrong.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => $"{item.Key}: {item.Value.Told}")));
        Assert.All(run.Happened, item => Assert.True(item.Count >= Least, $"{item.Kind}: {item.Count}"));
        Assert.Subset(run.Happened.Select(item => item.Kind).ToHashSet(StringComparer.Ordinal), Recorded.ToHashSet(StringComparer.Ordinal));
        Assert.InRange(run.Refused, run.Accepted * 4 / 5, run.Accepted * 5 / 4);
    }
}
