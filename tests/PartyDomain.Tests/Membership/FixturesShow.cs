using NodaTime;
using NodaTime.Text;
using PartyDomain.Rulebooks;

namespace PartyDomain.Tests.Membership;

/// <summary>Writes findings, deadlines and days as short lines, so that a test can state all of a finding: effect, code, subject, citation, arguments.</summary>
internal static class Show
{
    public static LocalDate D(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Lines(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(Line));

    public static string Line(Finding finding) =>
        string.Join(' ', new[] { finding.Effect.ToString().ToLowerInvariant(), finding.Code, $"@{finding.Subject}", $"[{finding.Citation}]" }
            .Concat(finding.Arguments.Select(argument => $"{argument.Name}={Value(argument.Value)}")));

    /// <summary>Accepted, Refused or Undetermined, then the findings, one a line.</summary>
    public static string Outcome<T>(Outcome<T> outcome)
    {
        var kind = outcome switch { Accepted<T> => "Accepted", Refused<T> => "Refused", _ => "Undetermined" };
        return outcome.Findings.Count == 0 ? kind : $"{kind}\n{Lines(outcome.Findings)}";
    }

    public static string Deadline(Deadline? deadline) =>
        deadline is null ? "none" : $"{Iso(deadline.StartedOn)} + {deadline.Length} = {Iso(deadline.DueOn)} [{deadline.Citation}] {deadline.Grade}";

    private static string Value(FindingValue value) => value switch
    {
        NumberValue number => $"{number.Value}",
        DateValue date => Iso(date.Value),
        LengthValue length => $"{length.Value}".Replace(' ', '-'),
        FractionValue fraction => $"{fraction.Value}",
        TermValue term => term.Key,
        TermListValue terms => string.Join(',', terms.Keys),
        KeyValue key => key.Value,
        _ => throw new InvalidOperationException("A new kind of value needs a line here."),
    };
}
