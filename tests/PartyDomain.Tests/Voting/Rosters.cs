using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Voting;

/// <summary>Rosters with numbered persons, and what is counted or judged from them.</summary>
internal static class Rosters
{
    public static LocalDate Day294 { get; } = new(2025, 10, 20);

    public static Roster Of(PartyBody body, params ReadOnlySpan<(int Count, Func<RosterEntry, RosterEntry> Kind)> groups)
    {
        var entries = new List<RosterEntry>();
        foreach (var (count, kind) in groups)
        {
            for (var i = 0; i < count; i++)
            {
                entries.Add(kind(new RosterEntry(new PersonId($"v-{entries.Count + 1}"))));
            }
        }

        return new Roster(new OrganizationId("o-1"), body, Day294, "test", entries.ToValueList());
    }

    public static RosterEntry Plain(RosterEntry entry) => entry;

    public static RosterEntry Absent(RosterEntry entry) => entry with { Present = false };

    public static RosterEntry Away(RosterEntry entry) => entry with { Present = false, TemporarilyElsewhere = true };

    public static RosterEntry Exempt(RosterEntry entry) => entry with { Present = false, Exempt = true };

    public static RosterEntry Suspended(RosterEntry entry) => entry with { Suspended = true };

    public static RosterEntry Prosecuted(RosterEntry entry) => entry with { Prosecuted = true };

    public static RosterEntry Excused(RosterEntry entry) => entry with { Present = false, ExcusedThroughout = true };

    public static RosterEntry Probationary(RosterEntry entry) => entry with { Probationary = true };

    public static RosterEntry Guest(RosterEntry entry) => entry with { TemporaryGuest = true };

    /// <summary>Size, smallest size, voters, exclusions, open questions.</summary>
    public static string Counted(Roster roster, MeetingKind meeting, LocalDate on, Settings? settings = null)
    {
        var counted = VoteCounter.Count(roster, meeting, new Assessment(Law.Shipped.With(settings ?? Settings.Open), on));
        var exclusions = string.Join(',', counted.Exclusions.Select(exclusion => $"{exclusion.Reason}:{exclusion.Count}"));
        return $"{counted.Size}/{counted.SmallestSize} {counted.Voters} [{exclusions}] [{string.Join(',', counted.OpenQuestions)}]";
    }

    /// <summary>The tally, then the findings.</summary>
    public static string Judged(Ballot ballot, Roster roster, MeetingKind meeting, Provision<Share> share, LocalDate on, Settings? settings = null)
    {
        var assessment = new Assessment(Law.Shipped.With(settings ?? Settings.Open), on);
        var tally = VoteCounter.Judge(ballot, roster, meeting, share, assessment, "command.ballot");
        var text = tally is null ? "no tally" : $"{tally.Body} {tally.Ballot.VotesFor}/{tally.Base} needs {tally.Needed} {(tally.Carried ? "carried" : "below")}";
        return assessment.Findings.Count == 0 ? text : $"{text}\n{Show.Lines(assessment.Findings)}";
    }

    public static Ballot Yes(int votes) => new(VotingForm.SecretBallot, votes, 0);
}
