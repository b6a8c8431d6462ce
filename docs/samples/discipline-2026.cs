#!/usr/bin/env dotnet
#:project ../../src/PartyDomain/PartyDomain.csproj
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// A cell reprimands a fictitious member after 17 August 2026, when the texts of 21-QĐ/TW and 212-QĐ/TW had not been read. The sample lists
// which values the decision relied on are only presumed or of one source, and lets whoever has the texts confirm or replace them.
//   dotnet run docs/samples/discipline-2026.cs -- [--lang vi|en] [--confirm KEY=POINT]... [--replace KEY=AMOUNTUNIT@POINT]...
// UNIT is d (calendar days), wd (working days), m (months) or y (years): --replace discipline.appeal.window=45wd@22.1

using System.Globalization;
using NodaTime;
using PartyDomain;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using PartyDomain.Voting;

var texts = FindingFormatter.Shipped;
var (language, confirmed, replaced) = ("vi", new List<(string Key, string Point)>(), new List<(string Key, Length Value, string Point)>());
for (var i = 0; i < args.Length; i += 2)
{
    var value = i + 1 < args.Length ? args[i + 1] : string.Empty;
    var (key, rest) = value.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (value[..at], value[(at + 1)..]) : (value, string.Empty);
    switch (args[i])
    {
        case "--lang" when value is "vi" or "en":
            language = value;
            break;
        case "--confirm" when rest.Length > 0:
            confirmed.Add((key, rest));
            break;
        case "--replace" when rest.Split('@') is [var amount, { Length: > 0 } point] && Amount(amount) is { } length:
            replaced.Add((key, length, point));
            break;
        default:
            return Fail($"Not understood: '{args[i]} {value}'. Use --lang vi|en, --confirm KEY=POINT, --replace KEY=AMOUNTUNIT@POINT.");
    }
}

var vi = language == "vi";

// 1. The law as it is shipped, with the careful reading of each open question.
var law = Law.Shipped.With(Settings.Cautious);
Console.WriteLine(vi ? "Luật như đã phát hành" : "The law as shipped");
if (Judge(law) is not { } before)
{
    return 1;
}

List(before);

// 2. What the host has read itself takes the place of what is presumed: from the instrument in force on the day that was read.
foreach (var (key, point) in confirmed)
{
    if (ShippedProvisions.Find(key) is not { } provision || before.Find(entry => entry.Provision == key) is not { } entry || Confirm(provision, InstrumentOf(provision, entry), point) is not { } read)
    {
        return Fail($"'{key}' is not a value in the list above.");
    }

    law = law.With(read);
}

foreach (var (key, value, point) in replaced)
{
    if (ShippedProvisions.Find(key) is not Provision<Length> provision || before.Find(entry => entry.Provision == key) is not { } entry)
    {
        return Fail($"'{key}' is not a length in the list above.");
    }

    law = law.With(provision.With(new Statement<Length>(StatementKind.Changed, InstrumentOf(provision, entry), point, EvidenceGrade.Confirmed, value)));
}

if (confirmed.Count + replaced.Count == 0)
{
    return 0;
}

// 3. The same case again.
Console.WriteLine();
Console.WriteLine(vi ? "Luật sau khi xác nhận, thay thế" : "The law as confirmed and replaced");
if (Judge(law) is not { } after)
{
    return 1;
}

List(after);
return 0;

// Decides the case step by step; gives what it relied on that is not confirmed, or null where a step is not accepted.
List<BasisEntry>? Judge(Law applied)
{
    var cell = new OrganizationId("cell-1");
    var signal = new LocalDate(2026, 9, 1);
    var act = new ViolationAct("act-1", new(2026, 5, 4), new(2026, 5, 4)) { Area = ViolationArea.MemberDuties };
    CaseCommand[] commands =
    [
        new ReceiveSignal(signal),
        new OpenInspection(signal.PlusDays(6), PartyBody.Cell),
        new ConcludeViolation(signal.PlusDays(27), [act]),
        new HearMember(signal.PlusDays(29), HearingAttendance.Heard),
        new VoteOnMeasure(signal.PlusDays(29), PartyBody.Cell, MeasureVoteKind.Decision, new MeasureBallot(VotingForm.SecretBallot, 3, 9, 1)),
        new TestLimitation(signal.PlusDays(29)),
        new IssueDecision(signal.PlusDays(34), DisciplineMeasure.Reprimand, []),
        new AnnounceDecision(signal.PlusDays(34), null),
        new FileAppeal(signal.PlusDays(60), PartyBody.GrassrootsInspectionCommission, []),
    ];
    var one = new DisciplineCase(new("case-1"), new PersonId("member-1"));
    var entries = new List<BasisEntry>();
    foreach (var command in commands)
    {
        var evidence = new CaseEvidence
        {
            AsOf = command.On,
            Subject = DisciplineSubject.FullMember,
            Roster = command is VoteOnMeasure ? new Roster(cell, PartyBody.Cell, command.On, "fictitious register", Enumerable.Range(1, 13).Select(n => new RosterEntry(new($"member-{n}"))).ToValueList()) : null,
        };
        var outcome = CaseDecider.Decide(command, evidence, one, applied);
        entries.AddRange(outcome.Basis.Unconfirmed);
        var sign = outcome is Accepted<CaseEvent> ? "+" : "x";
        Console.WriteLine($"  {sign} {texts.Date(command.On, language)} {texts.Term(TermKey.Of(outcome.Events.Aggregate(one, CaseHistory.Evolve).Phase), language)}");
        foreach (var finding in outcome.Findings)
        {
            Console.WriteLine($"      {texts.Message(finding, language)}");
        }

        if (outcome is not Accepted<CaseEvent>)
        {
            return null;
        }

        one = outcome.Events.Aggregate(one, CaseHistory.Evolve);
    }

    return [.. entries.GroupBy(entry => entry.Provision).Select(group => group.First())];
}

void List(List<BasisEntry> entries)
{
    Console.WriteLine(vi ? $"Chưa được xác nhận: {entries.Count}" : $"Not confirmed: {entries.Count}");
    foreach (var entry in entries.OrderByDescending(entry => entry.Grade).ThenBy(entry => entry.Provision, StringComparer.Ordinal))
    {
        var name = ShippedProvisions.Find(entry.Provision) is { } ? texts.Term($"provision.{entry.Provision}", language) : entry.Provision;
        Console.WriteLine($"  {texts.Grade(entry.Grade, language).Split(':')[0]}: {name} [{entry.Provision}] {(entry.Citation is { } citation ? texts.Citation(citation, language) : string.Empty)}");
    }
}

Instrument InstrumentOf(Provision provision, BasisEntry entry) => law.ChainOf(provision.Chain).On(entry.ReadOn)!;

static Provision? Confirm(Provision provision, Instrument instrument, string point) => provision switch
{
    Provision<bool> p => p.Confirmed(instrument, point),
    Provision<int> p => p.Confirmed(instrument, point),
    Provision<string> p => p.Confirmed(instrument, point),
    Provision<Length> p => p.Confirmed(instrument, point),
    Provision<Share> p => p.Confirmed(instrument, point),
    Provision<EffectStart> p => p.Confirmed(instrument, point),
    Provision<LimitationStart> p => p.Confirmed(instrument, point),
    Provision<ValueList<DisciplineMeasure>> p => p.Confirmed(instrument, point),
    Provision<ValueList<ViolationNature>> p => p.Confirmed(instrument, point),
    Provision<ValueList<DeferralGround>> p => p.Confirmed(instrument, point),
    Provision<ValueList<AppealObjection>> p => p.Confirmed(instrument, point),
    _ => null,
};

static Length? Amount(string text)
{
    var unit = text.TrimStart("0123456789".ToCharArray());
    return !int.TryParse(text[..^unit.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount == 0 ? null : unit switch
    {
        "d" => Length.CalendarDays(amount),
        "wd" => Length.WorkingDays(amount),
        "m" => Length.Months(amount),
        "y" => Length.Years(amount),
        _ => null,
    };
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
