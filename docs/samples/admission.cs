#!/usr/bin/env dotnet
#:project ../../src/PartyDomain/PartyDomain.csproj
#:package Spectre.Console
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// Takes a fictitious candidate from the source pool to recognition, then shows the same facts under four laws.
//   dotnet run docs/samples/admission.cs -- [--lang vi|en] [--input FILE]
// The input holds the commands a secretary sends and what the host's registers say. Change a date or a vote and run it again.

using System.Text.Json;
using NodaTime;
using PartyDomain;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Texts;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Spectre.Console;

var language = Option("--lang") ?? "vi";
var texts = FindingFormatter.Shipped;
if (language is not ("vi" or "en"))
{
    return Fail($"--lang {language}: write vi or en.");
}

if (args.Where((arg, at) => arg is not ("--lang" or "--input") && (at == 0 || args[at - 1] is not ("--lang" or "--input"))).FirstOrDefault() is { } unknown)
{
    return Fail($"Unknown argument '{unknown}': use --lang vi|en and --input FILE.");
}

var vi = language == "vi";
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 110);
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}

var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
var path = Option("--input") ?? Path.Combine(folder, "admission.json");
if (!File.Exists(path))
{
    return Fail($"There is no file '{path}'.");
}

// 1. Read the input. Every problem is listed at once; nothing is half read.
var problems = new List<string>();
var (person, commands, registers) = Read(File.ReadAllText(path));
if (problems.Count > 0)
{
    problems.ForEach(problem => Console.Error.WriteLine(problem));
    return Fail($"{problems.Count} problem(s) in {Path.GetFileName(path)}.");
}

// 2. The law, with the named preset for questions the law leaves open.
var law = Law.Shipped.With(Settings.Cautious);

// 3. Send the commands. The host stores the events; here they live in the record.
var record = new MembershipRecord(person);
var (accepted, refused) = (0, 0);
Title(vi ? "Từ nguồn kết nạp đến đảng viên chính thức" : "From the source pool to full membership");
Console.WriteLine(vi ? "+ chấp nhận   ! chấp nhận, có vi phạm   x từ chối   ? chưa kết luận được" : "+ accepted   ! accepted with a breach   x refused   ? undetermined");
foreach (var command in commands)
{
    var evidence = RegisterOn(command);
    var outcome = MembershipDecider.Decide(command, evidence, record, law);
    Show(command, outcome);
    if (outcome is Accepted<MembershipEvent>)
    {
        accepted++;
        record = outcome.Events.Aggregate(record, MembershipHistory.Evolve);
    }
    else
    {
        refused++;
        if (command is ResolveAtCell)
        {
            Checklist(command.On, evidence);
        }
    }

    if (command is ResolveAtCommittee or HoldCeremony)
    {
        Checklist(command.On, evidence);
    }
}

Dates();
SameFacts();
Console.WriteLine(vi ? $"{accepted} lệnh được chấp nhận, {refused} bị từ chối." : $"{accepted} commands accepted, {refused} refused.");
return 0;

// ---- what a host does ----

MembershipEvidence RegisterOn(MembershipCommand command)
{
    PartyBody? body = command switch
    {
        ResolveAtCell or PartyDomain.Membership.Probation.ReviewProbation => PartyBody.Cell,
        ResolveAtCommittee or PartyDomain.Membership.Probation.ReviewAtCommittee => PartyBody.GrassrootsCommittee,
        DecideAdmission decide => decide.By,
        PartyDomain.Membership.Probation.DecideProbation decide => decide.By,
        _ => null,
    };
    return AsOf(command.On, body);
}

// The fictitious register does not change, so what it says on a day is what it says on any.
MembershipEvidence AsOf(LocalDate on, PartyBody? body) => new()
{
    Cell = registers[0].Cell! with { AsOf = on },
    Members = registers[0].Members.Select(member => member with { AsOf = on }).ToValueList(),
    Roster = registers.Select(register => register.Roster).FirstOrDefault(roster => roster?.Body == body) is { } found ? found with { AsOf = on } : null,
};

(PersonId Person, ValueList<MembershipCommand> Commands, ValueList<MembershipEvidence> Registers) Read(string json)
{
    try
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add("$: write one object with person, commands and evidence.");
            return default;
        }

        problems.AddRange(root.EnumerateObject().Where(member => member.Name is not ("person" or "commands" or "evidence")).Select(member => $"$.{member.Name}: this member is not known."));
        var person = root.TryGetProperty("person", out var id) && id.ValueKind == JsonValueKind.String && PersonId.TryParse(id.GetString(), null, out var parsed) ? parsed : default;
        if (person == default)
        {
            problems.Add("$.person: write the person's key.");
        }

        var evidence = List<MembershipEvidence>(root, "evidence");
        if (problems.Count == 0 && (evidence.Count == 0 || evidence[0].Cell is null))
        {
            problems.Add("$.evidence[0].cell: say where the cell stands.");
        }

        return (person, List<MembershipCommand>(root, "commands"), evidence);
    }
    catch (JsonException e)
    {
        problems.Add($"Line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: not JSON, or cut off.");
        return default;
    }
}

ValueList<T> List<T>(JsonElement root, string name)
{
    if (!root.TryGetProperty(name, out var element))
    {
        problems.Add($"$.{name}: this list is missing.");
        return [];
    }

    var read = PartyJson.ReadList<T>(element.GetRawText());
    problems.AddRange(read.Problems.Select(problem => $"$.{name}{problem.Path[1..]}: {problem.Message}"));
    return read.Value ?? [];
}

// ---- what a host shows ----

void Show(MembershipCommand command, Outcome<MembershipEvent> outcome)
{
    var (mark, color) = outcome switch
    {
        Accepted<MembershipEvent> when outcome.Findings.Any(finding => finding.Effect == FindingEffect.Breach) => ("!", "yellow"),
        Accepted<MembershipEvent> => ("+", "green"),
        Refused<MembershipEvent> => ("x", "red"),
        _ => ("?", "yellow"),
    };
    AnsiConsole.MarkupLine($"[{color}]{mark}[/] {texts.Date(command.On, language),-18} {texts.Term($"step.{MembershipDecider.StepOf(command)}", language).EscapeMarkup()}");
    foreach (var finding in outcome.Findings)
    {
        Write(finding, "    ");
    }

    var unconfirmed = outcome.Basis.Unconfirmed.Count();
    if (unconfirmed > 0 && outcome.Findings.Any(finding => finding.Effect != FindingEffect.Note))
    {
        Console.WriteLine(vi
            ? $"    Căn cứ: {outcome.Basis.Entries.Count} quy định, trong đó {unconfirmed} chưa xác nhận trong văn bản."
            : $"    Basis: {outcome.Basis.Entries.Count} provisions, {unconfirmed} of them not confirmed in a text.");
    }
}

void Write(Finding finding, string indent)
{
    var citation = finding.Citation is null ? string.Empty : $" ({texts.Citation(finding.Citation, language)})";
    Console.WriteLine($"{indent}{texts.Message(finding, language)}{citation} [{finding.Code}]");
    if (finding.Effect != FindingEffect.Note || finding.Code == VoteCodes.NotCarried)
    {
        Console.WriteLine($"{indent}  → {texts.Remedy(finding, language)}");
    }
}

void Checklist(LocalDate on, MembershipEvidence evidence)
{
    foreach (var explanation in MembershipDecider.Explain(record, evidence, on, law))
    {
        var table = new Table().Title((vi ? "Việc cần làm, ngày " : "What is next, on ") + texts.Date(on, language)).Border(TableBorder.Rounded);
        table.AddColumns(vi ? "Bước" : "Step", vi ? "Ai làm" : "Who", vi ? "Mẫu" : "Form", vi ? "Hạn" : "Due", vi ? "Còn thiếu" : "Still missing");
        foreach (var step in explanation.Steps)
        {
            var missing = step.Requirements.Where(need => need.Status is RequirementStatus.NotMet or RequirementStatus.Undetermined
                || (need.Status == RequirementStatus.Pending && need.Findings.Count > 0));
            table.AddRow(
                texts.Term($"step.{step.Step}", language).EscapeMarkup(),
                texts.Term(step.Actor, language).EscapeMarkup(),
                step.Form ?? string.Empty,
                step.Deadline is null ? string.Empty : $"{texts.Date(step.Deadline.DueOn, language)} ({step.WorkingDaysLeft})",
                string.Join(", ", missing.Select(need => texts.Term($"requirement.{need.Requirement}", language))).EscapeMarkup());
        }

        AnsiConsole.Write(table);
    }
}

void Dates()
{
    Title(vi ? "Các ngày của đảng viên" : "The member's dates");
    Line(vi ? "Quyết định kết nạp (tính tuổi đảng)" : "Admission decision (seniority counts from it)", record.AdmissionDecidedOn);
    Line(vi ? "Lễ kết nạp (ngày vào Đảng)" : "Ceremony (joining date)", record.JoinedOn);
    Line(vi ? "Ngày chính thức" : "Official date", record.OfficialOn);
    Line(vi ? "Quyết định công nhận" : "Recognition decision", record.RecognizedOn);
    Console.WriteLine((vi ? "Tư cách: " : "Standing: ") + texts.Term(TermKey.Of(record.Standing), language));
}

void Line(string label, LocalDate? date) => Console.WriteLine($"{label}: {(date is { } day ? texts.Date(day, language) : "—")}");

void Title(string title) => AnsiConsole.Write(new Rule(title.EscapeMarkup()).LeftJustified());

// ---- the same facts under four laws ----

void SameFacts()
{
    LocalDate[] days = [new(2020, 10, 6), new(2022, 10, 6), new(2025, 8, 6), new(2026, 10, 6)];
    Title(vi ? "Cùng một hồ sơ, bốn thời điểm" : "The same facts, four laws");
    var table = new Table().Border(TableBorder.Rounded).AddColumn(vi ? "Nội dung" : "Fact");
    foreach (var day in days)
    {
        table.AddColumn($"{texts.Date(day, language)}\n{(law.ChainOf(Chains.Implementation).On(day)!.Id.Number)}");
    }

    Row(vi ? "Học vấn: tương đương bằng THCS" : "Education: equivalent of the diploma", day => Education(day, EducationLevel.LowerSecondaryEquivalent));
    Row(vi ? "Học vấn: học xong THCS, không có bằng" : "Education: program completed, no diploma", day => Education(day, EducationLevel.LowerSecondaryCompleted));
    Row(vi ? "Người giới thiệu chỉ biết qua nơi cư trú" : "Introducer known only from the residence", Residence);
    Row(vi ? "Hạn quyết định kết nạp" : "Decision due", day => Due(AdmissionLaw.DecisionDeadline, day));
    Row(vi ? "Thời hạn lễ kết nạp tính từ" : "Ceremony clock starts", ClockStart);
    Row(vi ? "Cấp quyết định (đảng ủy cơ sở thường)" : "Who decides (ordinary grassroots committee)", Decider);
    AnsiConsole.Write(table);

    void Row(string label, Func<LocalDate, string> cell) => table.AddRow([label.EscapeMarkup(), .. days.Select(day => cell(day).EscapeMarkup())]);
}

string Education(LocalDate on, EducationLevel education)
{
    var candidate = new MembershipRecord(person) { Dossier = AdmissionDossier.Empty with { Phase = AdmissionPhase.Preparing, CvOn = on, Profile = new ApplicantProfile(on.PlusYears(-25), education) } };
    var need = AdmissionDecider.Explain(candidate, AsOf(on, null), on, law).Steps
        .Single(step => step.Step == "admission.cell-resolution").Requirements.Single(item => item.Requirement == "education");
    return Verdict(need.Status == RequirementStatus.Met, new Basis(need.Basis));
}

string Residence(LocalDate on)
{
    var candidate = new MembershipRecord(person) { Dossier = AdmissionDossier.Empty with { Phase = AdmissionPhase.Preparing } };
    var known = new MemberEvidence(new PersonId("member-2"), on, "fictitious register", Standing.Full)
    {
        Acquaintance = new Acquaintance(on.PlusYears(-2), SharedThrough.Residence, SameUnit: true),
    };
    var outcome = AdmissionDecider.Decide(new IntroduceByMember(on, known.Person), new MembershipEvidence { Members = [known] }, candidate, law);
    return Verdict(outcome is Accepted<AdmissionEvent>, outcome.Basis);
}

string Due(Provision<Length> provision, LocalDate day)
{
    var assessment = new Assessment(law, day);
    return assessment.Start(provision, day, "sample") is { } due
        ? $"{texts.Length(due.Length, language)}: {texts.Date(due.DueOn, language)}\n{Grade(due.Grade)}"
        : "—";
}

string ClockStart(LocalDate day)
{
    var start = law.Read(AdmissionLaw.CeremonyClockStart, day);
    return $"{texts.Term(TermKey.Of(start.Value), language)}\n{Grade(start.Grade)}";
}

string Decider(LocalDate day)
{
    var outcome = AdmissionCompetence.Of(registers[0].Cell! with { AsOf = day }, day, law);
    return $"{texts.Term(TermKey.Of(outcome.Events[0].Decider), language)}\n{Grade(outcome.Basis.Entries.Last(entry => entry.Provision.StartsWith("admission.decider", StringComparison.Ordinal)).Grade)}";
}

string Verdict(bool met, Basis basis) => (met ? vi ? "được" : "accepted" : vi ? "không được" : "refused") + "\n"
    + Grade(basis.Entries.Where(entry => entry.Provision.StartsWith("admission.", StringComparison.Ordinal)).Select(entry => entry.Grade).DefaultIfEmpty().Max());

// The grade's name without its explanation.
string Grade(EvidenceGrade grade) => texts.Grade(grade, language).Split(':')[0];

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
