using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.Tests.Voting.Rosters;
using Xunit;

namespace PartyDomain.Tests.Voting;

/// <summary>The counter against a second, naive model: it tries every answer to every open question and looks whether the results agree.</summary>
public sealed class VoteProperties
{
    private static readonly LocalDate[] Days = [new(2013, 5, 20), new(2020, 5, 20), new(2022, 5, 20), new(2025, 3, 3), new(2025, 10, 20), new(2026, 5, 4), new(2026, 10, 5)];
    private static readonly PartyBody[] Bodies = [PartyBody.Cell, PartyBody.GrassrootsCommittee, PartyBody.DelegatedCommittee, PartyBody.SuperiorStandingCommittee, PartyBody.ProvincialStandingGroup];

    private static readonly Share TwoThirds = Share.AtLeastTwoThirds;

    private static Arbitrary<Case> Cases { get; } =
        (from day in Gen.Elements(Days)
         from body in Gen.Elements(Bodies)
         from congress in Gen.Elements(false, true)
         from excused in Gen.Elements<ExcusedReading?>(null, ExcusedReading.StaysInBase, ExcusedReading.LeavesBase)
         from delegated in Gen.Elements<DelegatedBaseReading?>(null, DelegatedBaseReading.ExclusionsApply, DelegatedBaseReading.AllIncumbents)
         from flags in Gen.ArrayOf(Flags(), 9)
         from count in Gen.Choose(0, 9)
         from votes in Gen.Choose(0, 9)
         select new Case(day, body, congress, new Settings { ExcusedAtMeeting = excused, DelegatedBase = delegated }, flags[..count], votes)).ToArbitrary();

    [Fact]
    public void The_counter_agrees_with_the_naive_model() => Prop.ForAll(Cases, item =>
    {
        var answers = item.Flags.Select(item.Answers).ToList();
        var carried = Combinations(answers.Select(answer => answer.Distinct().ToArray()).ToList())
            .Select(counted => TwoThirds.IsReached(item.Votes, counted.Count(inBase => inBase)))
            .Distinct()
            .ToList();
        var assessment = new Assessment(Law.Shipped.With(item.Settings), item.Day);
        var counted = VoteCounter.Count(item.Roster, item.Meeting, assessment);
        var tally = VoteCounter.Judge(Yes(item.Votes), item.Roster, item.Meeting, item.Provision, assessment, "s");
        var largest = answers.Count(answer => answer.Contains(true));
        var sound = largest > 0 && item.Votes > 0 && item.Votes <= counted.Voters;
        var expected = new
        {
            Size = largest,
            Smallest = answers.Count(answer => !answer.Contains(false)),
            Out = item.Flags.Length - largest,
            Result = sound && carried.Count == 1 ? $"{carried[0]} of {largest}" : "none",
            Barred = !sound,
            Open = sound && carried.Count > 1,
        };
        var actual = new
        {
            counted.Size,
            Smallest = counted.SmallestSize,
            Out = counted.Exclusions.Sum(exclusion => exclusion.Count),
            Result = tally is null ? "none" : $"{tally.Carried} of {tally.Base}",
            Barred = assessment.Findings.Any(finding => finding.Effect == FindingEffect.Bars),
            Open = assessment.Findings.Any(finding => finding.Effect == FindingEffect.Open),
        };
        if (expected.Smallest > 0 || largest == 0)
        {
            Assert.Equal($"{expected}", $"{actual}");
        }

        // Where nobody is in the base for certain, a test of its own says what must hold.
        return expected.Smallest == actual.Smallest && expected.Size == actual.Size && expected.Barred == actual.Barred;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Another_yes_never_turns_a_carried_vote() => Prop.ForAll(Cases, item =>
        !TwoThirds.IsReached(item.Votes, item.Flags.Length) || TwoThirds.IsReached(item.Votes + 1, item.Flags.Length)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_roster_does_not_matter() => Prop.ForAll(Cases, item =>
    {
        var reversed = item.Roster with { Entries = item.Roster.Entries.Reverse().ToValueList() };
        return Judged(Yes(item.Votes), item.Roster, item.Meeting, item.Provision, item.Day, item.Settings).Split('\n')[0]
            == Judged(Yes(item.Votes), reversed, item.Meeting, item.Provision, item.Day, item.Settings).Split('\n')[0];
    }).QuickCheckThrowOnFailure();

    private static Gen<bool[]> Flags() => Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true))), 10);

    private static IEnumerable<bool[]> Combinations(List<bool[]> answers)
    {
        IEnumerable<bool[]> all = [[]];
        foreach (var answer in answers)
        {
            all = all.SelectMany(head => answer.Select(next => (bool[])[.. head, next])).ToList();
        }

        return all;
    }

    private sealed record Case(LocalDate Day, PartyBody Body, bool Congress, Settings Settings, bool[][] Flags, int Votes)
    {
        public MeetingKind Meeting => Body != PartyBody.Cell ? MeetingKind.CommitteeMeeting : Congress ? MeetingKind.MembersCongress : MeetingKind.MembersMeeting;

        public Provision<Share> Provision { get; } = VotingLaw.CellShare;

        public Roster Roster => new(new OrganizationId("o"), Body, Day, "test", Flags.Select((flags, index) => Entry(flags) with { Person = new PersonId($"p-{index}") }).ToValueList());

        /// <summary>Whether a person is in the base: one answer, or both where the law of the day or a setting leaves it open.</summary>
        public bool[] Answers(bool[] flags)
        {
            var entry = Entry(flags);
            if (entry.Probationary || entry.TemporaryGuest || (Body == PartyBody.ProvincialStandingGroup && !entry.InStandingGroup && !entry.HeadsCommission))
            {
                return [false];
            }

            var since294 = Day >= new LocalDate(2025, 7, 1);
            var since29 = Day >= new LocalDate(2016, 7, 25);
            bool?[] outs = Body == PartyBody.Cell
                ?
                [
                    Out(entry.Suspended || entry.Prosecuted, since294 || (Congress && since29) ? true : null),
                    Out(entry is { TemporarilyElsewhere: true, Present: false }, since29 ? true : null),
                    Out(entry is { Exempt: true, Present: false }, true),
                    Out(entry is { ExcusedThroughout: true, Present: false }, Congress ? (since29 ? true : null) : Settings.ExcusedAtMeeting is { } reading ? reading == ExcusedReading.LeavesBase : null),
                ]
                : [Out(entry.Suspended || entry.Prosecuted || entry is { TemporarilyElsewhere: true, Present: false }, since294 ? true : null)];
            if (Body == PartyBody.DelegatedCommittee && outs[0] != false)
            {
                outs[0] = Settings.DelegatedBase switch
                {
                    DelegatedBaseReading.AllIncumbents => false,
                    DelegatedBaseReading.ExclusionsApply => outs[0],
                    _ => null,
                };
            }

            return outs.Contains(true) ? [false] : outs.Contains(null) ? [true, false] : [true];
        }

        private static bool? Out(bool applies, bool? rule) => applies ? rule : false;

        private static RosterEntry Entry(bool[] flags) => new(new PersonId("x"))
        {
            Present = !flags[0],
            Probationary = flags[1] && flags[9],
            TemporaryGuest = flags[2] && flags[9],
            TemporarilyElsewhere = flags[3],
            Exempt = flags[4],
            Suspended = flags[5],
            Prosecuted = flags[6],
            ExcusedThroughout = flags[7],
            InStandingGroup = flags[8],
            HeadsCommission = flags[9],
        };
    }
}
