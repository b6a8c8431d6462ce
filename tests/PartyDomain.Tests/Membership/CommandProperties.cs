using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using Xunit;

namespace PartyDomain.Tests.Membership;

/// <summary>What holds for any command, evidence, record and law: about 210,000 commands in one run.</summary>
public sealed class CommandProperties(ITestOutputHelper output)
{
    [Fact]
    public void No_command_and_no_question_ends_in_an_exception() =>
        Assert.True(CommandRun.Result.Exceptions.Count == 0, string.Join('\n', CommandRun.Result.Exceptions.Keys));

    [Fact]
    public void Outcome_findings_explanation_and_record_agree() =>
        Assert.True(CommandRun.Result.Violations.Count == 0, string.Join('\n', CommandRun.Result.Violations.Keys));

    [Fact]
    public void Every_step_leads_where_the_table_says() =>
        Assert.True(CommandRun.Result.Undrawn.Count == 0, string.Join('\n', CommandRun.Result.Undrawn));

    [Fact]
    public void Every_kind_of_event_happens_some_hundred_times_and_every_command_is_refused_too()
    {
        var run = CommandRun.Result;
        output.WriteLine(run.Distribution());
        output.WriteLine(string.Join('\n', run.Happened.Select(item => $"{item.Key}: {item.Value}")));
        var kinds = RandomFacts.Kinds.Select(kind => kind(new Random(1), new(2025, 8, 1)).GetType().Name).Where(kind => kind is not (nameof(StandingRecorded) or nameof(CollectivelyTransferred)));
        var rare = kinds.Where(kind => run.Happened.GetValueOrDefault(kind) < 200).Select(kind => $"{kind}: {run.Happened.GetValueOrDefault(kind)}").ToList();
        Assert.True(rare.Count == 0, string.Join(", ", rare));
        var commands = RandomCommands.Kinds.Count;
        Assert.Equal(commands, run.Outcomes.Keys.Count(key => key.EndsWith(" Accepted", StringComparison.Ordinal)));
        Assert.Equal(commands, run.Outcomes.Keys.Count(key => key.EndsWith(" Refused", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_command_has_one_step_and_every_step_one_command()
    {
        var types = typeof(MembershipCommand).Assembly.GetTypes().Where(type => (type.IsSubclassOf(typeof(AdmissionCommand)) || type.IsSubclassOf(typeof(ProbationCommand))) && !type.IsAbstract).ToList();
        var steps = AdmissionSteps.All.Select(step => step.Command).Concat(ProbationSteps.All.Select(step => step.Command)).ToList();
        Assert.Equal(types.Select(type => type.Name).Order(StringComparer.Ordinal), steps.Select(type => type.Name).Order(StringComparer.Ordinal));
        var ids = AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Select(step => step.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(RandomCommands.Kinds.Keys.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }
}
