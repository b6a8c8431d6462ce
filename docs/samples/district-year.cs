#!/usr/bin/env dotnet
#:project ../../src/PartyDomain.Testing/PartyDomain.Testing.csproj
#:package Spectre.Console
#:package System.CommandLine
#:package CsvHelper
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// A district's year: loads a register, audits it, and shows targets, recognitions, sources, what is due, coverage and published figures.
//   dotnet run docs/samples/district-year.cs -- [--help] [--lang vi|en] [--day yyyy-mm-dd] [--json] [--csv [DIR]] [--write DIR] [--register FILE [--members FILE]]
// Without a register of your own it makes a fictitious district, writes it as JSON and reads it back. The program decides nothing:
// every figure is the library's. It builds tables; the screen, JSON and CSV each write the same tables in their own way. In JSON and CSV days are
// ISO 8601, shares exact fractions, organizations their keys, and words their stable names; only the reasons of figure findings are sentences.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime;
using NodaTime.Text;
using PartyDomain;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Coverage;
using PartyDomain.Reporting.Figures;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using PartyDomain.Texts;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(false);
var langOption = new Option<string>("--lang") { Description = "Language of the screen: vi (default) or en.", DefaultValueFactory = _ => "vi" };
langOption.AcceptOnlyFromAmong("vi", "en");
var dayOption = new Option<LocalDate?>("--day") { Description = "Day of looking, yyyy-mm-dd; by default 30 September of the year.", CustomParser = ParseDay };
var jsonOption = new Option<bool>("--json") { Description = "Print all results as one JSON document and nothing else." };
var csvOption = new Option<string?>("--csv") { Description = "Write every table as NAME.csv into DIR; without DIR print the table of targets as CSV.", HelpName = "DIR", Arity = ArgumentArity.ZeroOrOne };
var writeOption = new Option<DirectoryInfo?>("--write") { Description = "Write the register into DIR as register.json and members.jsonl, to look at and to edit.", HelpName = "DIR" };
var registerOption = new Option<FileInfo>("--register") { Description = "Load this register instead of a fictitious one.", HelpName = "FILE" };
var membersOption = new Option<FileInfo>("--members") { Description = "Its members, one JSON document a line; needs --register.", HelpName = "FILE" };
registerOption.AcceptExistingOnly();
membersOption.AcceptExistingOnly();
var root = new RootCommand("A district's year from its register: targets, recognitions, sources, what is due, coverage, figures in the news.")
{
    langOption, dayOption, jsonOption, csvOption, writeOption, registerOption, membersOption,
};
root.Validators.Add(result =>
{
    if (result.GetResult(membersOption) is not null && result.GetResult(registerOption) is null)
    {
        result.AddError("--members needs --register.");
    }

    if (result.GetResult(jsonOption) is not null && result.GetResult(csvOption) is not null)
    {
        result.AddError("Choose --json or --csv.");
    }
});
root.SetAction(_ => 0);
var given = root.Parse(args);
if (given.Errors.Count > 0)
{
    foreach (var error in given.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("dotnet run docs/samples/district-year.cs -- --help");
    return 2;
}

if (given.Action != root.Action)
{
    return given.Invoke();
}

var lang = given.GetValue(langOption)!;
var onScreen = !given.GetValue(jsonOption) && given.GetResult(csvOption) is null;
var texts = FindingFormatter.Shipped;
var law = Law.Shipped.With(Settings.Cautious);
AnsiConsole.Profile.Width = Console.IsOutputRedirected ? 190 : Math.Max(AnsiConsole.Profile.Width, 130);
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}


// 1. Load. Files of the user's own may hold problems: all of them are told, and nothing is half loaded.
var (documentBytes, memberBytes) = Source();
if (given.GetValue(writeOption) is { } directory)
{
    directory.Create();
    File.WriteAllBytes(Path.Combine(directory.FullName, "register.json"), documentBytes);
    File.WriteAllBytes(Path.Combine(directory.FullName, "members.jsonl"), memberBytes);
}

var loaded = Load(documentBytes, memberBytes);
if (loaded.Register is not { } register)
{
    loaded.Problems.Take(50).ToList().ForEach(Console.Error.WriteLine);
    Console.Error.WriteLine(Say($"{loaded.Problems.Count} lỗi; không nạp gì cả.", $"{loaded.Problems.Count} problem(s); nothing was loaded."));
    return 2;
}

var year = register.Document.Targets.OfType<TargetSet>().Select(set => set.Target.Period).Where(period => period.PeriodKind == TargetPeriodKind.Year).Select(period => (int?)period.From.Year).Max() ?? RegisterShape.District.Year;
var day = given.GetValue(dayOption) ?? new LocalDate(year, 9, 30);
var view = register.Organizations.On(day);
var roots = view.Roots.ToList();
if (roots.Count != 1)
{
    Console.Error.WriteLine(Say($"Ngày {day:uuuu-MM-dd} có {roots.Count} tổ chức cao nhất; chương trình này cần đúng một.", $"On {day:uuuu-MM-dd} there are {roots.Count} organizations at the top; this program needs one."));
    return 2;
}

// 2. Ask. Each section gives tables.
var (top, from) = (roots[0], new LocalDate(day.Year, 1, 1));
var ledger = FlowLedger.Of(register);
Table[] tables =
[
    .. Glance(), .. Targets(), .. Recognitions(), .. Sources(), .. Deadlines(), .. Coverage(), .. Assignments(), .. Figures(),
];

// 3. Write.
if (given.GetValue(jsonOption))
{
    WriteJson();
}
else if (given.GetResult(csvOption) is not null)
{
    WriteCsv(given.GetValue(csvOption));
}
else
{
    WriteScreen();
}

return 0;

// ---- loading ----

(byte[] Document, byte[] Members) Source()
{
    if (given.GetValue(registerOption) is { } file)
    {
        return (File.ReadAllBytes(file.FullName), given.GetValue(membersOption) is { } members ? File.ReadAllBytes(members.FullName) : []);
    }

    var made = RegisterGenerator.Generate(RegisterShape.District);
    using var lines = new MemoryStream();
    JsonLines.Write(lines, made.Members);
    return (Encoding.UTF8.GetBytes(PartyJson.Write(made with { Members = [] }, indented: true)), lines.ToArray());
}

Loaded Load(byte[] document, byte[] memberLines)
{
    Loaded? result = null;
    if (onScreen && !Console.IsOutputRedirected)
    {
        AnsiConsole.Progress().Start(context =>
        {
            var bar = context.AddTask(Say("Nạp sổ đăng ký", "Loading the register"), maxValue: Math.Max(1, memberLines.Length));
            result = Read(bytes => bar.Value = bytes);
        });
    }

    return result ?? Read(_ => { });

    Loaded Read(Action<long> progress)
    {
        var watch = Stopwatch.StartNew();
        var problems = new List<string>();
        var head = PartyJson.Read<RegisterDocument>(document);
        problems.AddRange(head.Problems.Select(problem => Told("register", problem)));
        var members = new List<MemberEntry>();
        using var stream = new MemoryStream(memberLines);
        foreach (var line in JsonLines.Read<MemberEntry>(stream))
        {
            problems.AddRange(line.Result.Problems.Select(problem => Told("members", problem)));
            if (line.Result.IsRead)
            {
                members.Add(line.Result.Value);
            }

            progress(stream.Position);
        }

        if (problems.Count > 0 || head.Value is not { } read)
        {
            return new Loaded(null, problems, 0, 0, 0);
        }

        var whole = read with { Members = [.. read.Members, .. members] };
        var reading = watch.ElapsedMilliseconds;
        var findings = RegisterAudit.Of(whole);
        problems.AddRange(findings.Select(finding => $"{finding.Subject} [{finding.Code}] {texts.Message(finding, lang)} → {texts.Remedy(finding, lang)}"));
        if (findings.Any(finding => finding.Effect == FindingEffect.Bars))
        {
            return new Loaded(null, problems, 0, 0, 0);
        }

        var auditing = watch.ElapsedMilliseconds - reading;
        return new Loaded(Register.Of(whole), problems, reading, auditing, watch.ElapsedMilliseconds);
    }

    static string Told(string file, JsonProblem problem) => $"{file}:{problem.Line}:{problem.Column} {problem.Path} [{problem.Code}] {problem.Message}";
}

static LocalDate? ParseDay(ArgumentResult result)
{
    var parsed = LocalDatePattern.Iso.Parse(result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty);
    if (!parsed.Success)
    {
        result.AddError("--day: write a day that exists as yyyy-mm-dd.");
    }

    return parsed.Success ? parsed.Value : null;
}

// ---- sections ----

IEnumerable<Table> Glance()
{
    var counts = view.Counts(top);
    var communes = new[] { OrganizationSector.Commune, OrganizationSector.Ward, OrganizationSector.Township }.Sum(sector => counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization, sector));
    yield return new("organizations", "Tổ chức đảng theo loại", "Organizations by kind", [new("role", "vai trò", "role"), new("kind", "loại", "kind"), new("sector", "loại hình", "sector"), Number("count", "số lượng", "number")])
    {
        Rows = [.. counts.Lines.Select(line => Row(Word(line.Role), Word(line.Kind), Word(line.Sector), line.Count))],
        Notes =
        [
            Say($"Cộng các dòng: {counts.Total}; đếm từng tổ chức: {view.Subtree(top).Count()}", $"Sum of the lines: {counts.Total}; counted one by one: {view.Subtree(top).Count()}"),
            Say("Tổ chức cơ sở đảng", "Grassroots organizations") + $": {counts.Of(TierRole.Grassroots)} = "
                + $"{communes} {Say("đảng bộ xã, thị trấn", "of communes and townships")} + "
                + $"{counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization) - communes} {Say("đảng bộ cơ quan, đơn vị", "of agencies and units")} + "
                + $"{counts.Of(TierRole.Grassroots, OrganizationKind.Cell)} {Say("chi bộ cơ sở", "grassroots cells")}; "
                + Say("chi bộ dưới cơ sở", "cells below them") + $": {counts.Of(TierRole.Subordinate)}",
        ],
    };

    var standings = new[] { from, day }.Select(on => (on, Counts: register.CountStandings(on).GetValueOrDefault(top, StandingCounts.None))).ToList();
    yield return new("standings", "Đảng viên và nguồn", "Members and sources", [new("day", "ngày", "day"), Number("full", "chính thức", "full"), Number("probationary", "dự bị", "probationary"), Number("members", "đảng viên", "members"), Number("candidates", "đang làm thủ tục", "in procedure"), Number("prospects", "quần chúng ưu tú", "prospects")])
    {
        Rows = [.. standings.Select(item => Row(item.on, item.Counts.Full, item.Counts.Probationary, item.Counts.Members, item.Counts.Candidates, item.Counts.Prospects))],
    };
    yield return new("flows", $"Biến động từ đầu năm {day.Year}", $"What happened in {day.Year}", [new("kind", "việc", "event"), Number("count", "số lượt", "number"), Number("lastYear", "cùng kỳ năm trước", "same days last year")])
    {
        Rows = [.. Enum.GetValues<FlowKind>().Select(kind => Row(Word(kind), ledger.Count(top, kind, from, day).Count, ledger.Count(top, kind, from.PlusYears(-1), day.PlusYears(-1)).Count))],
    };
}

IEnumerable<Table> Targets()
{
    // By the order of the tree, so that what was assigned and what a unit resolved itself stand side by side.
    var places = view.Organizations.Select((id, place) => (id, place)).ToDictionary(item => item.id, item => item.place);
    var lines = TargetReport.Of(register, ledger, day).OrderBy(line => places.GetValueOrDefault(line.Target.Unit, int.MaxValue)).ToList();
    yield return new("targets", "Chỉ tiêu kết nạp theo đơn vị, hai nguồn giao", "Admission targets by unit, of both origins",
    [
        new("unit", "đơn vị", "unit"), new("origin", "nguồn", "origin"), new("to", "đến ngày", "until"), new("group", "nhóm", "group"), Number("toReach", "phải đạt", "to reach"), Number("actual", "đã kết nạp", "admitted"),
        Number("achieved", "đạt", "achieved"), Number("exceededBy", "vượt", "exceeded by"), Number("remaining", "còn", "remaining"), new("status", "tình trạng", "status"),
        Number("behindBy", "chậm so với đều", "behind an even pace"), Number("forecast", "dự báo cuối kỳ", "forecast"),
    ])
    {
        Rows = [.. lines.Select(line => Row(
            new Unit(line.Target.Unit), Word(line.Target.Origin), line.Target.Period.To, line.Target.Group is { } group ? Word(group) : null, line.Progress.ToReach, line.Progress.Actual, line.Progress.Achieved, line.Progress.ExceededBy,
            line.Progress.Remaining, Word(line.Progress.Status), line.Progress.LinearPace is { } pace ? new Amount(pace.BehindBy) : null, line.Progress.LinearForecast is { } forecast ? new Amount(forecast.Final) : null))],
        Chart = new(0, 5, row => row is [Unit unit, Word { Key: "target-origin.assigned-by-superior" }, ..] && unit.Id != top),
    };

    var check = CascadeCheck.Of(view, register.Targets.On(day).Where(target => target.Period.Contains(day)), target => TargetReport.StockOf(register, target));
    yield return new("cascade", "Giao chỉ tiêu: tổng của cấp dưới so với cấp trên", "Cascade: the sum below against the target above",
        [new("target", "chỉ tiêu", "target"), new("unit", "đơn vị", "unit"), Number("amount", "chỉ tiêu", "amount"), Number("sum", "tổng đã giao", "assigned below"), new("status", "kết luận", "status"), Number("over", "giao thừa", "over by"), Number("under", "giao thiếu", "under by"), Number("without", "đơn vị chưa được giao", "units without")])
    {
        Rows = [.. check.Lines.Where(line => line.Children.Count > 0).Select(line => Row(line.Parent.Id, new Unit(line.Parent.Unit), line.Amount, line.Sum, Word(line.Status), line.OverBy, line.UnderBy, line.WithoutTarget.Count))],
    };
    yield return new("revisions", "Chỉ tiêu đã điều chỉnh", "Targets that were revised", [new("target", "chỉ tiêu", "target"), new("from", "từ ngày", "from"), Number("amount", "số", "amount"), new("document", "văn bản", "document")])
    {
        Rows = [.. register.Targets.Versions.GroupBy(version => version.TargetId).Where(trail => trail.Count() > 1).SelectMany(trail => trail)
            .Select(version => Row(version.TargetId, version.From, version.Target?.Amount.Number(), version.Document?.Number))],
    };
}

IEnumerable<Table> Recognitions()
{
    Column[] period = [new("from", "từ ngày", "from"), new("to", "đến ngày", "to")];
    yield return new("cohorts", "Công nhận chính thức theo khóa kết nạp (không theo năm dương lịch)", "Recognitions by cohort of admission, not by calendar year",
        [.. period, Number("admitted", "kết nạp", "admitted"), Number("recognized", "đã công nhận", "recognized"), Number("share", "tỷ lệ", "share"), Number("struckOff", "xóa tên", "struck off"), Number("probationary", "còn dự bị", "still probationary"), Number("otherwise", "ra khác", "left otherwise")])
    {
        Rows = [.. Years().Select(cohort => CohortOutcome.Of(ledger, register, top, cohort.From, cohort.To, day))
            .Select(outcome => Row(outcome.From, outcome.To, outcome.Admitted, outcome.Recognized, outcome.RecognizedShare, outcome.StruckOff, outcome.StillProbationary, outcome.LeftOtherwise))],
    };
    yield return new("recognitionQuality", "Công nhận chính thức trong năm: đúng hạn hay muộn", "Recognitions in the year: on time or late",
        [.. period, Number("total", "số", "number"), Number("onTime", "đúng hạn", "on time"), Number("reviewLate", "chi bộ xét muộn", "review late"), Number("decisionLate", "quyết định muộn", "decision late"), Number("bothLate", "muộn cả hai", "both late"), Number("notKnown", "chưa rõ", "not known")])
    {
        Rows = [.. Years().Select(calendar => RecognitionQuality.Of(ledger, register, top, calendar.From, calendar.To, law))
            .Select(quality => Row(quality.From, quality.To, quality.Total, quality.OnTime, quality.ReviewLate, quality.DecisionLate, quality.BothLate, quality.NotKnown))],
    };
}

IEnumerable<Table> Sources()
{
    yield return new("funnel", "Tạo nguồn theo khóa giới thiệu", "Sources by cohort of listing", [new("from", "từ ngày", "from"), new("to", "đến ngày", "to"), new("stage", "bước", "stage"), Number("persons", "số người", "persons"), Number("ofPool", "so với nguồn", "of the pool"), Number("ofPrevious", "so với bước trước", "of the step before")])
    {
        Rows = [.. Years().Select(cohort => Funnel.Of(register, top, cohort.From, cohort.To, day))
            .SelectMany(funnel => funnel.Lines.Select(line => Row(funnel.From, funnel.To, Word(line.Stage), line.Persons, line.OfPool, line.OfPrevious)))],
    };
    var quiet = day.PlusMonths(-6);
    yield return new("stalled", $"Nguồn vướng mắc: không có gì mới từ {texts.Date(quiet, lang)}", $"Stalled candidates: nothing since {texts.Date(quiet, lang)}", [new("reason", "lý do", "reason"), Number("count", "số người", "persons"), Number("cells", "chi bộ", "cells")])
    {
        Rows = [.. StalledCandidates.Of(register, top, quiet, day, law).GroupBy(stalled => stalled.Reason).OrderByDescending(group => group.Count())
            .Select(group => Row(Word(group.Key), group.Count(), group.Select(stalled => stalled.Cell).Distinct().Count()))],
        Chart = new(0, 1, _ => true),
    };
}

IEnumerable<Table> Deadlines()
{
    var until = day.PlusMonths(3);
    var due = Due.Of(register, day, day.PlusYears(-3), until, law);
    yield return new("due", $"Việc đến hạn đến {texts.Date(until, lang)}", $"What is due until {texts.Date(until, lang)}", [new("kind", "việc", "what"), Number("overdue", "đã quá hạn", "overdue"), Number("coming", "sắp đến hạn", "coming"), new("next", "gần nhất", "next"), new("provision", "căn cứ", "provision"), new("grade", "độ tin cậy", "evidence")])
    {
        Rows = [.. due.GroupBy(item => (item.DueKind, item.Citation, item.Grade)).OrderBy(group => group.Key.DueKind).Select(group => Row(
            Word(group.Key.DueKind), group.Count(item => item.On < day), group.Count(item => item.On >= day), group.Where(item => item.On >= day).Select(item => (object?)item.On).FirstOrDefault(),
            group.Key.Citation is { } citation ? texts.Citation(citation, lang) : null, Word(group.Key.Grade)))],
    };
    var reports = ReportSchedule.Of(register.Document.ReportDuties, register.Document.ReportsSubmitted, from, until, day);
    yield return new("reports", "Báo cáo của các đơn vị", "Reports of the units", [new("period", "kỳ từ", "period from"), new("dueOn", "hạn", "due"), new("status", "tình trạng", "status"), Number("count", "số báo cáo", "reports"), Number("daysLate", "chậm nhất (ngày)", "latest (days)")])
    {
        Rows = [.. reports.Reports.GroupBy(report => (report.PeriodFrom, report.DueOn, report.Status)).Select(group => Row(group.Key.PeriodFrom, group.Key.DueOn, Word(group.Key.Status), group.Count(), group.Max(report => report.DaysLate)))],
    };
    yield return new("reportsLate", "Báo cáo quá hạn chưa nộp", "Reports that are late", [new("unit", "đơn vị", "unit"), new("period", "kỳ từ", "period from"), new("dueOn", "hạn", "due"), Number("daysLate", "chậm (ngày)", "days late")])
    {
        Rows = [.. reports.Reports.Where(report => report.Status == ReportStatus.Late).Select(report => Row(new Unit(report.Duty.From), report.PeriodFrom, report.DueOn, report.DaysLate))],
    };
}

IEnumerable<Table> Coverage()
{
    var coverage = CoverageView.Of(
        register.Organizations,
        register.CoverageUnits,
        register.Members.ToDictionary(member => member.Person, member => member.Timeline),
        register.Members.ToDictionary(member => member.Person, member => member.Entry.Profiles),
        day);
    (CoverageUnitKind[] Kinds, CoverageMeasure[] Measures)[] asked =
    [
        ([CoverageUnitKind.Village, CoverageUnitKind.ResidentialGroup], [CoverageMeasure.HasCell, CoverageMeasure.HasOwnCell, CoverageMeasure.HasLocalMember, CoverageMeasure.HeadIsMember, CoverageMeasure.HeadIsSecretary, CoverageMeasure.HeadIsAtMostDeputySecretary, CoverageMeasure.HeadIsOnlyCommitteeMember]),
        ([CoverageUnitKind.HealthStation], [CoverageMeasure.HasCell]),
    ];
    var indicators = asked.SelectMany(question => question.Measures.Select(measure => coverage.Below(top, question.Kinds).Indicator(measure))).ToList();
    yield return new("coverage", "Độ phủ thôn, tổ dân phố, trạm y tế", "Coverage of villages, residential groups and health stations", [new("units", "nơi", "units"), new("measure", "tiêu chí", "measure"), Number("counted", "đạt", "counted"), Number("of", "trên", "of"), Number("share", "tỷ lệ", "share"), Number("notKnown", "chưa rõ", "not known")])
    {
        Rows = [.. indicators.Select(indicator => Row(new Words([.. indicator.UnitKinds.Select(kind => Word(kind))]), Word(indicator.Measure), indicator.Numerator, indicator.Denominator, indicator.Share, indicator.Count(GapReason.NotKnown)))],
    };
    yield return new("coverageGaps", "Nơi chưa có chi bộ hoặc đảng viên tại chỗ", "Places without a cell or a local member", [new("measure", "tiêu chí", "measure"), new("unit", "nơi", "unit"), new("within", "thuộc", "within"), new("reason", "lý do", "reason")])
    {
        Rows = [.. indicators.Where(indicator => indicator.Measure is CoverageMeasure.HasCell or CoverageMeasure.HasLocalMember)
            .SelectMany(indicator => indicator.Gaps.Select(gap => (indicator.Measure, gap.Unit, gap.Reason, State: register.Find(gap.Unit)?.On(day))))
            .Select(gap => Row(Word(gap.Measure), gap.State?.Name, gap.State is { } state ? new Unit(state.Within) : null, Word(gap.Reason)))],
    };
}

IEnumerable<Table> Assignments()
{
    var grassroots = view.Children(top).ToList();
    var committees = grassroots.Where(unit => view[unit].Kind == OrganizationKind.PartyOrganization).ToList();
    (string Level, AssignmentCoverage Coverage)[] asked =
    [
        (Say("cấp ủy huyện phụ trách cơ sở", "district committee for grassroots organizations"), AssignmentCoverage.Of(register.Organizations, register.Document.Assignments, [top], PartyOffice.CommitteeMember, grassroots, day)),
        (Say("cấp ủy cơ sở phụ trách chi bộ", "grassroots committees for cells"), AssignmentCoverage.Of(register.Organizations, register.Document.Assignments, committees, PartyOffice.CommitteeMember, committees.SelectMany(unit => view.Children(unit)), day)),
    ];
    yield return new("assignments", "Phân công cấp ủy viên", "Assignments of committee members", [new("level", "cấp", "level"), Number("assigned", "ủy viên được phân công", "members assigned"), Number("members", "trên", "of"), Number("covered", "đơn vị có người phụ trách", "units covered"), Number("units", "trên", "of"), Number("several", "ủy viên phụ trách nhiều nơi", "members with several"), Number("most", "nhiều nhất", "most")])
    {
        Rows = [.. asked.Select(item => Row(item.Level, item.Coverage.AssignedCount, item.Coverage.Members.Count, item.Coverage.CoveredCount, item.Coverage.Units.Count, item.Coverage.WithSeveralUnits.Count(), item.Coverage.Members.Select(member => member.Units.Count).DefaultIfEmpty().Max()))],
    };
    yield return new("uncovered", "Đơn vị chưa có người phụ trách", "Units that nobody is in charge of", [new("unit", "đơn vị", "unit")])
    {
        Rows = [.. asked.SelectMany(item => item.Coverage.Uncovered).Select(unit => Row(new Unit(unit)))],
    };
}

IEnumerable<Table> Figures()
{
    var folder = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "news");
    var articles = (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json") : []).Order(StringComparer.Ordinal).Select(file => PartyJson.Read<FigureArticle>(File.ReadAllBytes(file)).OrThrow()).ToList();
    var reports = articles.ConvertAll(FigureCheck.Check);
    yield return new("figures", "Số liệu trên báo: năm bài", "Figures in the news: five articles", [new("article", "bài", "article"), Number("consistent", "khớp", "consistent"), Number("inconsistent", "không khớp", "inconsistent"), Number("notVerifiable", "không kiểm tra được", "not verifiable")])
    {
        Rows = [.. reports.Select(report => Row(report.Article, report.Count(FigureJudgment.Consistent), report.Count(FigureJudgment.Inconsistent), report.Count(FigureJudgment.NotVerifiable)))],
    };
    yield return new("figureFindings", "Sai hoặc thiếu ở đâu", "What is wrong or missing", [new("article", "bài", "article"), new("statement", "số liệu", "statement"), new("judgment", "kết luận", "verdict"), new("finding", "vì sao", "why")])
    {
        Rows = [.. articles.Zip(reports).SelectMany(pair => pair.Second.Verdicts.Select((verdict, i) => (pair.First.Id, Statement: pair.First.Statements[i], verdict)))
            .Where(item => item.verdict.Judgment != FigureJudgment.Consistent)
            .Select(item => Row(item.Id, item.Statement.Label ?? PartyJson.KindOf(item.Statement), Word(item.verdict.Judgment), string.Join(" ", item.verdict.Findings.Select(finding => texts.Message(finding, lang)))))
            .Concat(reports.SelectMany(report => report.Remarks.Select(remark => Row(report.Article, null, null, texts.Message(remark, lang)))))],
    };
}

IEnumerable<(LocalDate From, LocalDate To)> Years() => [.. Enumerable.Range(day.Year - 2, 3).Select(at => (new LocalDate(at, 1, 1), at == day.Year ? day : new LocalDate(at, 12, 31)))];

// ---- writing: the same cells, each sink in its own way ----

void WriteScreen()
{
    AnsiConsole.Write(new Rule(Markup.Escape(view[top].Name)) { Justification = Justify.Left });
    AnsiConsole.WriteLine(Say($"Ngày xem: {texts.Date(day, lang)}. Chỗ luật còn bỏ ngỏ đọc theo cách thận trọng (Settings.Cautious).", $"Day of looking: {texts.Date(day, lang)}. Where the law leaves a question open, the cautious reading holds (Settings.Cautious)."));
    AnsiConsole.WriteLine(Say(
        $"Nạp {register.Members.Count} người trong {loaded.Total} ms: đọc {loaded.Reading} ms, kiểm tra {loaded.Auditing} ms, {loaded.Problems.Count} chỗ mâu thuẫn.",
        $"Loaded {register.Members.Count} persons in {loaded.Total} ms: reading {loaded.Reading} ms, audit {loaded.Auditing} ms, {loaded.Problems.Count} contradictions."));
    loaded.Problems.Take(20).ToList().ForEach(AnsiConsole.WriteLine);
    foreach (var table in tables)
    {
        AnsiConsole.WriteLine();
        var shown = new Spectre.Console.Table { Title = new TableTitle(Markup.Escape(Say(table.Vi, table.En)), Style.Plain), Border = TableBorder.Rounded };
        foreach (var column in table.Columns)
        {
            shown.AddColumn(new TableColumn(Markup.Escape(Say(column.Vi, column.En))) { Alignment = column.IsNumber ? Justify.Right : Justify.Left, NoWrap = column.IsNumber || column.Key is "group" or "kind" or "to" or "origin" or "status" });
        }

        foreach (var row in table.Rows)
        {
            shown.AddRow([.. row.Select(cell => Markup.Escape(Shown(cell)))]);
        }

        AnsiConsole.Write(shown);
        foreach (var note in table.Notes)
        {
            AnsiConsole.WriteLine(note);
        }

        if (table.Chart is { } chart && table.Rows.Where(chart.Where).ToList() is { Count: > 1 } bars)
        {
            AnsiConsole.Write(new BarChart { Width = 100 }.AddItems(bars.OrderByDescending(row => Convert.ToInt64(row[chart.Value], CultureInfo.InvariantCulture)).Take(15), row => new BarChartItem(Markup.Escape(Shown(row[chart.Label])), Convert.ToDouble(row[chart.Value], CultureInfo.InvariantCulture), Color.Teal)));
        }
    }
}

void WriteJson()
{
    using var stream = Console.OpenStandardOutput();
    using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartObject();
    json.WriteNumber("schema", 1);
    json.WriteString("unit", top.Value);
    json.WriteString("day", Plain(day));
    json.WriteString("settings", "cautious");
    json.WriteNumber("persons", register.Members.Count);
    json.WriteStartObject("loadedInMilliseconds");
    json.WriteNumber("reading", loaded.Reading);
    json.WriteNumber("audit", loaded.Auditing);
    json.WriteNumber("total", loaded.Total);
    json.WriteEndObject();
    json.WriteStartArray("contradictions");
    loaded.Problems.ForEach(json.WriteStringValue);
    json.WriteEndArray();
    foreach (var table in tables)
    {
        json.WriteStartArray(table.Key);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(table.Columns[i].Key);
                switch (row[i])
                {
                    case null:
                        json.WriteNullValue();
                        break;
                    case int or long:
                        json.WriteNumberValue(Convert.ToInt64(row[i], CultureInfo.InvariantCulture));
                        break;
                    default:
                        json.WriteStringValue(Plain(row[i]));
                        break;
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    json.WriteEndObject();
    json.Flush();
    stream.WriteByte((byte)'\n');
}

void WriteCsv(string? directoryName)
{
    if (directoryName is null)
    {
        Csv(Console.Out, tables.First(table => table.Key == "targets"));
        return;
    }

    Directory.CreateDirectory(directoryName);
    foreach (var table in tables)
    {
        using var file = new StreamWriter(Path.Combine(directoryName, $"{table.Key}.csv"), false, new UTF8Encoding(true));
        Csv(file, table);
    }

    Console.Error.WriteLine(Say($"Đã ghi {tables.Length} bảng vào {directoryName}.", $"Wrote {tables.Length} tables into {directoryName}."));

    static void Csv(TextWriter writer, Table table)
    {
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in table.Rows.Select(row => row.Select(Plain)).Prepend(table.Columns.Select(column => column.Key)))
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }
    }
}

string Shown(object? cell) => cell switch
{
    null => "–",
    Word word => texts.Term(word.Key, lang),
    Words words => string.Join(", ", words.Items.Select(Shown)),
    Unit unit => register.Organizations.Find(unit.Id)?.On(day)?.Name ?? unit.Id.Value,
    LocalDate date => texts.Date(date, lang),
    Fraction share => texts.Number(PublishedNumber.Of(share, 2, isPercent: true), lang),
    Amount amount => texts.Number(PublishedNumber.Of(amount.Value, 1, isPercent: false), lang),
    int or long => texts.Number(new PublishedNumber(Convert.ToInt64(cell, CultureInfo.InvariantCulture)), lang),
    _ => $"{cell}",
};

// Days as in ISO 8601, shares and amounts as exact fractions, words by their stable keys.
static string Plain(object? cell) => cell switch
{
    null => string.Empty,
    Word word => word.Key[(word.Key.IndexOf('.', StringComparison.Ordinal) + 1)..],
    Words words => string.Join('+', words.Items.Select(Plain)),
    Unit unit => unit.Id.Value,
    LocalDate date => LocalDatePattern.Iso.Format(date),
    Amount amount => amount.Value.ToString(),
    _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
};

string Say(string vi, string en) => lang == "vi" ? vi : en;
static Word Word<T>(T value) where T : struct, Enum => new(TermKey.Of(value));
static Column Number(string key, string vi, string en) => new(key, vi, en, true);
static object?[] Row(params object?[] cells) => cells;

internal sealed record Loaded(Register? Register, List<string> Problems, long Reading, long Auditing, long Total);

internal sealed record Column(string Key, string Vi, string En, bool IsNumber = false);

internal sealed record Word(string Key);

internal sealed record Words(Word[] Items);

internal sealed record Unit(OrganizationId Id);

internal sealed record Amount(Fraction Value);

internal sealed record Chart(int Label, int Value, Func<object?[], bool> Where);

internal sealed record Table(string Key, string Vi, string En, Column[] Columns)
{
    public List<object?[]> Rows { get; init; } = [];

    public string[] Notes { get; init; } = [];

    public Chart? Chart { get; init; }
}
