using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Samples;

/// <summary>Predicts, through the library alone, what a change of the sample's input changes; .ci/run makes the same changes to the file the sample reads and compares.</summary>
public sealed class AdmissionInputTests
{
    private static readonly string Here = Path.GetDirectoryName(Me())!;
    private static readonly string Input = File.ReadAllText(Path.Combine(Here, "..", "..", "..", "docs", "samples", "admission.json"));

    public static TheoryData<string> Changes => [.. Predictions().Select(prediction => prediction.Change)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_input_changes_the_findings_as_predicted(string change)
    {
        var prediction = Predictions().Single(item => item.Change == change);
        Assert.Equal(2, Input.Split(prediction.Find).Length);
        var before = Run(Input).Where(item => item.Kind == prediction.Kind).SelectMany(item => item.Codes).ToList();
        var after = Run(Input.Replace(prediction.Find, prediction.Replace, StringComparison.Ordinal)).Where(item => item.Kind == prediction.Kind).SelectMany(item => item.Codes).ToList();
        if (prediction.Gone is { } gone)
        {
            Assert.Contains(gone, before);
            Assert.DoesNotContain(gone, after);
        }

        if (prediction.Appears is { } appears)
        {
            Assert.DoesNotContain(appears, before);
            Assert.Contains(appears, after);
        }
    }

    [Fact]
    public void The_sample_ends_with_a_full_member_whose_dates_are_those_of_the_law()
    {
        var record = Replay(Input);
        Assert.Equal(Standing.Full, record.Standing);
        Assert.Equal(new LocalDate(2025, 9, 24), record.SeniorityFrom);
        Assert.Equal(new LocalDate(2025, 10, 10), record.JoinedOn);
        Assert.Equal(new LocalDate(2026, 10, 10), record.OfficialOn);
        Assert.Equal(new LocalDate(2026, 11, 9), record.RecognizedOn);
    }

    [Fact]
    public void Every_finding_of_the_sample_reads_well_in_both_languages()
    {
        foreach (var finding in Run(Input).SelectMany(item => item.Findings))
        {
            foreach (var language in FindingFormatter.Shipped.Languages)
            {
                Assert.DoesNotContain("{", FindingFormatter.Shipped.Message(finding, language), StringComparison.Ordinal);
                Assert.NotEqual(string.Empty, FindingFormatter.Shipped.Remedy(finding, language));
            }
        }
    }

    private static MembershipRecord Replay(string json) => Send(json).Record;

    private static List<(string Kind, List<string> Codes, ValueList<Finding> Findings)> Run(string json) =>
        [.. Send(json).Outcomes.Select(item => (PartyJson.KindOf(item.Command), item.Outcome.Findings.Select(finding => finding.Code).ToList(), item.Outcome.Findings))];

    private static (MembershipRecord Record, List<(MembershipCommand Command, Outcome<MembershipEvent> Outcome)> Outcomes) Send(string json)
    {
        using var document = JsonDocument.Parse(json);
        var commands = PartyJson.ReadList<MembershipCommand>(document.RootElement.GetProperty("commands").GetRawText()).OrThrow();
        var registers = PartyJson.ReadList<MembershipEvidence>(document.RootElement.GetProperty("evidence").GetRawText()).OrThrow();
        var law = Law.Shipped.With(Settings.Cautious);
        var record = new MembershipRecord(new PersonId("candidate-1"));
        var outcomes = new List<(MembershipCommand, Outcome<MembershipEvent>)>();
        foreach (var command in commands)
        {
            var outcome = MembershipDecider.Decide(command, On(command, registers), record, law);
            record = outcome.Events.Aggregate(record, MembershipHistory.Evolve);
            outcomes.Add((command, outcome));
        }

        return (record, outcomes);
    }

    private static MembershipEvidence On(MembershipCommand command, ValueList<MembershipEvidence> registers)
    {
        PartyBody? body = command switch
        {
            ResolveAtCell or ReviewProbation => PartyBody.Cell,
            ResolveAtCommittee or ReviewAtCommittee => PartyBody.GrassrootsCommittee,
            DecideAdmission decide => decide.By,
            DecideProbation decide => decide.By,
            _ => null,
        };
        return new MembershipEvidence
        {
            Cell = registers[0].Cell! with { AsOf = command.On },
            Members = registers[0].Members.Select(member => member with { AsOf = command.On }).ToValueList(),
            Roster = registers.Select(register => register.Roster).FirstOrDefault(roster => roster?.Body == body) is { } found ? found with { AsOf = command.On } : null,
        };
    }

    private static List<Prediction> Predictions() =>
        [.. File.ReadAllLines(Path.Combine(Here, "predictions.tsv")).Skip(1).Select(line => line.Split('\t') is [var change, var find, var replace, var kind, var gone, var appears]
            ? new Prediction(change, find, replace, kind, gone == "-" ? null : gone, appears == "-" ? null : appears)
            : throw new FormatException($"Six columns are needed: {line}"))];

    private static string Me([CallerFilePath] string path = "") => path;

    private sealed record Prediction(string Change, string Find, string Replace, string Kind, string? Gone, string? Appears);
}
