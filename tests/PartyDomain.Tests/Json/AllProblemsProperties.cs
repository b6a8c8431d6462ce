using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Json;
using PartyDomain.Membership;
using Xunit;

namespace PartyDomain.Tests.Json;

/// <summary>With n seeded faults, all n are reported, each at its place.</summary>
public sealed class AllProblemsProperties
{
    private const string Day = "\"on\":\"2025-06-03\"";

    // What to look for, what to put there, the path below the element, the code.
    private static readonly (string Old, string New, string Path, string Code)[] Faults =
    [
        (Day, "\"on\":null", ".on", JsonProblemCode.NullNotAllowed),
        (Day, "\"on\":5", ".on", JsonProblemCode.WrongType),
        (Day, "\"on\":\"2025-02-30\"", ".on", JsonProblemCode.ImpossibleDate),
        (Day, "\"on\":\"3/6/2025\"", ".on", JsonProblemCode.WrongFormat),
        (Day, $"{Day},{Day}", ".on", JsonProblemCode.DuplicateProperty),
        (Day, "\"oN\":1", ".oN", JsonProblemCode.UnknownProperty),
        ("\"helper\":\"person-5\"", "\"helper\":\"\"", ".helper", JsonProblemCode.BlankId),
        ("\"votesFor\":12", "\"votesFor\":-12", ".ballot.votesFor", JsonProblemCode.InvalidValue),
        ("\"strikeOff\":2", "\"strikeOff\":-2", ".ballot.strikeOff", JsonProblemCode.InvalidValue),
        ("\"by\":\"grassroots-committee\"", "\"by\":\"nobody\"", ".by", JsonProblemCode.UnknownTerm),
        ("\"declared\":[\"father\"", "\"declared\":[null", ".declared[0]", JsonProblemCode.NullNotAllowed),
        ("\"sameCommittee\":true", "\"sameCommittee\":1", ".sameCommittee", JsonProblemCode.WrongType),
    ];

    [Fact]
    public void In_a_list_of_commands() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var (json, expected) = Seed(Samples.Commands.Select(command => PartyJson.Write(command)), random, "$", ".ballot");
            var result = PartyJson.ReadList<MembershipCommand>(json);
            Assert.Equal(expected, result.Problems.Select(problem => (problem.Path, problem.Code)));
            Assert.Equal(expected.Count == 0, result.IsRead);
            Assert.All(result.Problems, problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
        }));

    [Fact]
    public void In_a_stream_of_events() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var events = Samples.Events.Where(happened => happened is not EventCorrected).Select(happened => PartyJson.Write(happened));
            var (json, expected) = Seed(events, random, "$.events", ".tally.ballot");
            var result = PartyJson.Read<MembershipRecord>($$"""{"schema":1,"person":"p","events":{{json}}}""");
            Assert.Equal(expected, result.Problems.Select(problem => (problem.Path, problem.Code)));
        }));

    private static (string Json, List<(string Path, string Code)> Expected) Seed(IEnumerable<string> elements, Random random, string root, string ballot)
    {
        var expected = new List<(string Path, string Code)>();
        var seeded = elements.Select((json, index) =>
        {
            var changed = json;
            var here = new List<(int Place, string Path, string Code)>();
            foreach (var (old, replacement, path, code) in Faults)
            {
                if (random.Next(6) == 0 && changed.Contains(old, StringComparison.Ordinal) && json.Contains(old, StringComparison.Ordinal) && here.TrueForAll(fault => fault.Path != path))
                {
                    if (old == Day && here.Exists(fault => fault.Place == json.IndexOf(Day, StringComparison.Ordinal)))
                    {
                        continue;
                    }

                    changed = changed.Replace(old, replacement, StringComparison.Ordinal);
                    here.Add((json.IndexOf(old, StringComparison.Ordinal), path, code));
                }
            }

            expected.AddRange(here.OrderBy(fault => fault.Place).Select(fault => ($"{root}[{index}]{fault.Path.Replace(".ballot", ballot, StringComparison.Ordinal)}", fault.Code)));
            if (here.Exists(fault => fault.Code == JsonProblemCode.UnknownProperty))
            {
                expected.Add(($"{root}[{index}].on", JsonProblemCode.MissingProperty));
            }

            return changed;
        });
        return ($"[{string.Join(",\n", seeded)}]", expected);
    }
}
