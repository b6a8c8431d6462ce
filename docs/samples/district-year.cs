#!/usr/bin/env dotnet
#:project ../../src/PartyDomain.Testing/PartyDomain.Testing.csproj
#:package Spectre.Console
#:package System.CommandLine
#:package CsvHelper
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// A district's year: loads a register, audits it, and shows targets, recognitions, sources, official forms 1 and 3, what is due, coverage and published figures.
//   dotnet run docs/samples/district-year.cs -- [--help] [--lang vi|en] [--day yyyy-mm-dd] [--json] [--csv [DIR]] [--write DIR] [--register FILE [--members FILE]]
// Without a register of your own it makes a fictitious district, writes it as JSON and reads it back. The program decides nothing:
// every figure is the library's. It builds tables; the screen, JSON and CSV each write them in their own way. In JSON and CSV days are ISO 8601,
// organizations and places their keys, words their stable names (several joined by +), provisions the instrument's number and the point. Shares are
// exact: "2/3" in JSON, two columns in CSV (Excel takes 2/3 for a date). Sentences, in the language of --lang, are only the messages and remedies of
// contradictions and the reasons of figure findings; the names of places and the labels of articles are as they were given.
// Gives 0, also where the register contradicts itself (that is told: on the screen, in the table "contradictions", on standard error with --csv);
// 2 where nothing could be shown: wrong arguments, a file that cannot be read or written, a register that cannot be loaded.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using System.Security;
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
using PartyDomain.Reporting.Forms;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using PartyDomain.Texts;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(false);
var langOption = new Option<string>("--lang") { Description = "Language of the screen: vi (default) or en.", DefaultValueFactory = _ => "vi" };
langOption.AcceptOnlyFromAmong("vi", "en");
var dayOption = new Option<LocalDate?>("--day") { Description = "Day of looking, yyyy-mm-dd; by default 30 September of the year.", CustomParser = ParseDay };
var jsonOption = new Option<bool>("--json") { Description = "Print all results as one JSON document and nothing else." };
var csvOption = new Option<string?>("--csv") { Description = "Write every table as NAME.csv into DIR. DIR is optional: without it, print the table of targets as CSV.", HelpName = "optional DIR", Arity = ArgumentArity.ZeroOrOne };
var writeOption = new Option<string?>("--write") { Description = "Write the register into DIR as register.json and members.jsonl, to look at and to edit.", HelpName = "DIR" };
var registerOption = new Option<string?>("--register") { Description = "Load this register instead of a fictitious one.", HelpName = "FILE" };
var membersOption = new Option<string?>("--members") { Description = "Its members, one JSON document a line; needs --register.", HelpName = "FILE" };
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
var registerName = Path.GetFileName(given.GetValue(registerOption)) ?? "register.json";
var membersName = Path.GetFileName(given.GetValue(membersOption)) ?? "members.jsonl";
var law = Law.Shipped.With(Settings.Cautious);
AnsiConsole.Profile.Width = Console.IsOutputRedirected ? 190 : Math.Max(AnsiConsole.Profile.Width, 40);
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}

// 1. Load. Files of the user's own may hold problems: all of them are told, and nothing is half loaded.
var (documentBytes, memberBytes) = Source();
if (given.GetValue(writeOption) is { } directory)
{
    Attempt(directory, () =>
    {
        Directory.CreateDirectory(directory);
        File.WriteAllBytes(Path.Combine(directory, "register.json"), documentBytes);
        File.WriteAllBytes(Path.Combine(directory, "members.jsonl"), memberBytes);
        return true;
    });
}

var loaded = Load(documentBytes, memberBytes);
if (loaded.Register is not { } register)
{
    foreach (var line in Some(loaded.Problems, 50))
    {
        Console.Error.WriteLine(line);
    }

    Console.Error.WriteLine(Say($"{loaded.Problems.Count} lỗi; không nạp gì cả.", $"{loaded.Problems.Count} problem(s); nothing was loaded."));
    return 2;
}

if (register.Members.Count == 0)
{
    Console.Error.WriteLine(given.GetValue(membersOption) is null
        ? Say("Chưa nạp người nào: sổ đăng ký không có ai; cho tệp đảng viên bằng --members FILE.", "No persons were loaded: the register holds none; give the file of members with --members FILE.")
        : Say("Chưa nạp người nào: cả hai tệp đều không có ai.", "No persons were loaded: neither file holds any."));
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
    .. Contradictions(), .. Glance(), .. Forms(), .. Targets(), .. Recognitions(), .. Sources(), .. Deadlines(), .. Coverage(), .. Assignments(), .. Figures(),
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
        return (Attempt(file, () => File.ReadAllBytes(file)), given.GetValue(membersOption) is { } members ? Attempt(members, () => File.ReadAllBytes(members)) : []);
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
        if (!head.IsRead && LooksLikeMembers(document))
        {
            return Not(Say($"{registerName} có vẻ là tệp đảng viên (mỗi dòng một người): --register cần tệp sổ đăng ký, --members cần tệp này.", $"{registerName} looks like the members file (one person a line): --register takes the register, --members takes this file."));
        }

        if (LooksLikeRegister(memberLines))
        {
            return Not(Say($"{membersName} có vẻ là tệp sổ đăng ký: --members cần tệp đảng viên, mỗi dòng một người.", $"{membersName} looks like the register: --members takes the members file, one person a line."));
        }

        problems.AddRange(head.Problems.Select(problem => Told(registerName, problem)));
        var members = new List<MemberEntry>();
        var lineOf = new List<long>();
        using var stream = new MemoryStream(memberLines);
        foreach (var line in JsonLines.Read<MemberEntry>(stream))
        {
            problems.AddRange(line.Result.Problems.Select(problem => Told(membersName, problem)));
            if (line.Result.IsRead)
            {
                members.Add(line.Result.Value);
                lineOf.Add(line.Line);
            }

            progress(stream.Position);
        }

        if (problems.Count > 0 || head.Value is not { } read)
        {
            return new Loaded(null, problems, [], 0, 0, 0);
        }

        var whole = read with { Members = [.. read.Members, .. members] };
        var reading = watch.ElapsedMilliseconds;
        var found = RegisterAudit.Of(whole).Select(finding => Placed(finding, read.Members.Count, lineOf)).ToList();
        problems.AddRange(found.Select(item =>
            $"{(item.Line is { } line ? $"{item.File}:{line}" : item.File)} {item.Finding.Subject} [{item.Finding.Code}] {texts.Message(item.Finding, lang)}"
            + (item.FirstLine is { } first ? Say($" (bản ghi đầu: {membersName}:{first})", $" (the first: {membersName}:{first})") : string.Empty)
            + $" → {texts.Remedy(item.Finding, lang)}"));
        if (found.Any(item => item.Finding.Effect == FindingEffect.Bars))
        {
            return new Loaded(null, problems, found, 0, 0, 0);
        }

        var auditing = watch.ElapsedMilliseconds - reading;
        return new Loaded(Register.Of(whole), problems, found, reading, auditing, watch.ElapsedMilliseconds);
    }

    static string Told(string file, JsonProblem problem) => $"{file}:{problem.Line}:{problem.Column} {problem.Path} [{problem.Code}] {problem.Message}";
    static Loaded Not(string problem) => new(null, [problem], [], 0, 0, 0);
}

// Where a contradiction stands: persons read from a file of lines are found by their line, not by their place in the document.
Contradiction Placed(Finding finding, int within, List<long> lineOf)
{
    long? line = finding.Subject.StartsWith("members[", StringComparison.Ordinal) && int.TryParse(finding.Subject.AsSpan(8, finding.Subject.IndexOf(']', StringComparison.Ordinal) - 8), CultureInfo.InvariantCulture, out var at) ? LineOf(at) : null;
    long? first = finding.Code == "registers.person-twice" && finding.Arguments.FirstOrDefault(argument => argument.Name == "first")?.Value is NumberValue number ? LineOf((int)number.Value) : null;
    return new Contradiction(finding, line is null ? registerName : membersName, line, first);

    long? LineOf(int index) => index >= within ? lineOf[index - within] : null;
}

// Only to say more of files given in the wrong order: the library has refused them, or would.
static bool LooksLikeMembers(byte[] bytes) => JsonLines.Read<MemberEntry>(new MemoryStream(bytes)).FirstOrDefault() is { Result.IsRead: true };

static bool LooksLikeRegister(byte[] bytes)
{
    try
    {
        var reader = new Utf8JsonReader(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && (reader.ValueTextEquals("schema") || reader.ValueTextEquals("organizations"));
    }
    catch (JsonException)
    {
        return false;
    }
}

// What the system refuses is one line and 2, not a stack trace.
T Attempt<T>(string path, Func<T> work)
{
    try
    {
        return work();
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
    {
        var toRead = path == given.GetValue(registerOption) || path == given.GetValue(membersOption);
        var why = e switch
        {
            FileNotFoundException or DirectoryNotFoundException => toRead ? Say("không có tệp này", "there is no such file") : Say("không tạo được thư mục ở đây", "no folder can be made there"),
            _ when toRead && Directory.Exists(path) => Say("đây là thư mục, không phải tệp", "this is a folder, not a file"),
            _ when !toRead && File.Exists(path) => Say("đây là một tệp đã có, không phải thư mục", "a file stands there, not a folder"),
            UnauthorizedAccessException or SecurityException => Say("không được phép đọc hoặc ghi", "reading or writing is not allowed"),
            ArgumentException or NotSupportedException => Say("đường dẫn trống hoặc không hợp lệ", "the path is empty or not valid"),
            _ => e.Message.TrimEnd('.'),
        };
        Console.Error.WriteLine(Say($"Không dùng được '{path}': {why}.", $"'{path}' cannot be used: {why}."));
        Environment.Exit(2);
        throw;
    }
}

// The first few lines, and how many more there are.
IEnumerable<string> Some(List<string> lines, int most) => lines.Count <= most ? lines : lines.Take(most).Append(Say($"… và {lines.Count - most} dòng nữa", $"… and {lines.Count - most} more"));

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

// The screen tells them in lines of their own.
IEnumerable<Table> Contradictions()
{
    yield return new("contradictions", "Mâu thuẫn", "Contradictions", [new("file", "tệp", "file"), Number("line", "dòng", "line"), new("path", "chỗ", "place"), new("code", "mã", "code"), Number("firstLine", "dòng đầu", "first line"), new("message", "nội dung", "message"), new("remedy", "cách sửa", "remedy")])
    {
        Rows = [.. loaded.Found.Select(item => Row(item.File, item.Line, item.Finding.Subject, item.Finding.Code, item.FirstLine, texts.Message(item.Finding, lang), texts.Remedy(item.Finding, lang)))],
        OnScreen = false,
    };
}

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

// Forms 1 and 3 of the official statistics from the first of January to the day, with the same days of the year before.
IEnumerable<Table> Forms()
{
    var before = OfficialForms.YearBefore(from, day);
    var (current, last) = (RegisterRows.Totals(register, from, day), RegisterRows.Totals(register, before.From, before.To));
    foreach (var form in new[] { OfficialForms.Movement, OfficialForms.Composition })
    {
        var filled = OfficialForms.Make(form, top, current, last, register.Organizations, law);
        yield return new($"form{form.Number}", texts.Term(form.Title, "vi"), texts.Term(form.Title, "en"), [new("row", "dòng", "row"), new("criterion", "tiêu chí", "criterion"), Number("thisPeriod", "kỳ này", "this period"), Number("lastYear", "cùng kỳ năm trước", "same period last year"), Share("ratio", "kỳ này so với năm trước", "this to last year"), Number("unclear", "chưa rõ", "not known"), new("mark", "nguồn của dòng", "source of the row") { Sinks = Sinks.WideScreen | Sinks.Data }])
        {
            Rows =
            [
                .. filled.Lines.Where(line => line.Mark != FormRowMark.Added || line.Cells[0] is not { This.Count: 0, Last.Count: 0 })
                    .Select(line => Row(line.Code, new Word(line.Text), Value(line.Cells[0].This), Value(line.Cells[0].Last), line.Cells[0].Ratio.Amount, line.Cells[0].This.Unclear, Word(line.Mark))),
            ],
            Notes =
            [
                .. filled.Problems.Select(problem => Say($"Không khớp ở dòng {problem.Row}: {problem.Found}, cần {problem.Expected}", $"Row {problem.Row} does not fit: {problem.Found}, {problem.Expected} expected")),
                Say("Dòng thêm vào mà bằng không thì không in.", "Rows that were added are left out where they are zero."),
            ],
        };
    }

    static object? Value(FormValue value) => value switch
    {
        { Count: { } count } => count,
        { Amount: { } amount } => new Amount(amount),
        { State: FormValueState.Blank } => null,
        _ => new Unfilled(value.State),
    };
}

IEnumerable<Table> Targets()
{
    // By the order of the tree, so that what was assigned and what a unit resolved itself stand side by side.
    var places = view.Organizations.Select((id, place) => (id, place)).ToDictionary(item => item.id, item => item.place);
    var lines = TargetReport.Of(register, ledger, day).OrderBy(line => places.GetValueOrDefault(line.Target.Unit, int.MaxValue)).ToList();
    yield return new("targets", "Chỉ tiêu kết nạp theo đơn vị, hai nguồn giao", "Admission targets by unit, of both origins",
    [
        new("unit", "đơn vị", "unit"), new("origin", "nguồn", "origin"), new("period", "kỳ", "period") { Sinks = Sinks.Screen }, new("from", "từ ngày", "from") { Sinks = Sinks.Data }, new("to", "đến ngày", "until") { Sinks = Sinks.Data },
        new("group", "nhóm", "group"), Number("asked", "chỉ tiêu", "target") with { Sinks = Sinks.Screen }, new("amountKind", "loại", "kind") { Sinks = Sinks.Data }, new("comparator", "so sánh", "comparator") { Sinks = Sinks.Data },
        Share("amount", "mức", "amount") with { Sinks = Sinks.Data }, Share("upTo", "đến mức", "up to") with { Sinks = Sinks.Data }, Number("stock", "trên tổng số", "of the stock") with { Sinks = Sinks.Data },
        Number("toReach", "phải đạt", "to reach"), Number("actual", "đã kết nạp", "admitted"), Share("achieved", "đạt", "achieved"), Share("exceededBy", "vượt", "exceeded by") with { Sinks = Sinks.WideScreen | Sinks.Data },
        Number("remaining", "còn", "remaining") with { Sinks = Sinks.WideScreen | Sinks.Data }, new("status", "tình trạng", "status"),
        Share("behindBy", "chậm so với đều", "behind an even pace") with { Sinks = Sinks.WideScreen | Sinks.Data }, Share("forecast", "dự báo cuối kỳ", "forecast") with { Sinks = Sinks.WideScreen | Sinks.Data },
    ])
    {
        Rows = [.. lines.Select(line => (line.Target, line.Progress, Asked: Asked(line.Target))).Select(line => Row(
            new Unit(line.Target.Unit), Word(line.Target.Origin), Named(line.Target.Period), line.Target.Period.From, line.Target.Period.To, line.Target.Group is { } group ? Word(group) : null,
            line.Asked.Text, line.Target.Amount is RateTarget ? "rate" : "count", Word(line.Target.Amount.Comparator), line.Asked.Amount, line.Asked.UpTo, line.Asked.Stock,
            line.Progress.ToReach, line.Progress.Actual, line.Progress.Achieved, line.Progress.ExceededBy,
            line.Progress.Remaining, Word(line.Progress.Status), line.Progress.LinearPace is { } pace ? new Amount(pace.BehindBy) : null, line.Progress.LinearForecast is { } forecast ? new Amount(forecast.Final) : null))],
        Notes =
        [
            Say("Tỷ lệ đạt tính trên chính con số của chỉ tiêu: chỉ tiêu > 9 đạt khi có 10, và 10 là 111,11% của 9; 2% của 245 là 4,9 nên phải đạt 5.", "Achieved is the share of the target's own number: a target of > 9 is reached with 10, and 10 is 111.11% of 9; 2% of 245 is 4.9, so 5 are to be reached."),
        ],
        Chart = new(0, 13, row => row is [Unit unit, Word { Key: "target-origin.assigned-by-superior" }, ..] && unit.Id != top),
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

// The amount as it was published: "≥ 133", "> 9", "≥ 2% of 245".
(string Text, Fraction Amount, Fraction? UpTo, long? Stock) Asked(AdmissionTarget target)
{
    var stock = TargetReport.StockOf(register, target);
    var (amount, upTo) = target.Amount switch
    {
        RateTarget rate => (rate.Rate, rate.UpTo),
        CountTarget count => (Whole(count.Value), count.UpTo is { } most ? Whole(most) : (Fraction?)null),
        _ => throw new UnreachableException(),
    };
    var isRate = target.Amount is RateTarget;
    var sign = target.Amount.Comparator switch
    {
        Comparator.AtLeast => "≥ ",
        Comparator.MoreThan => "> ",
        Comparator.AtMost => "≤ ",
        Comparator.LessThan => "< ",
        _ => string.Empty,
    };
    var of = isRate ? Say(" của ", " of ") + (stock is { } members ? Shown(members) : "?") : string.Empty;
    return ($"{sign}{Exact(amount)}{(upTo is { } end ? $"–{Exact(end)}" : string.Empty)}{of}", amount, upTo, stock);

    // As few decimals as the number needs.
    string Exact(Fraction value) => texts.Number(Enumerable.Range(0, 5).Select(decimals => PublishedNumber.Of(value, decimals, isRate)).FirstOrDefault(number => number.Allows(value) && IsExact(number, value), PublishedNumber.Of(value, 2, isRate)), lang);
    bool IsExact(PublishedNumber number, Fraction value) => (Int128)number.Digits * value.Denominator == (Int128)value.Numerator * (Int128)Math.Pow(10, number.Decimals + (isRate ? 2 : 0));
    static Fraction Whole(long count) => new(Math.Max(0, count), 1);
}

string Named(TargetPeriod period) => period.PeriodKind switch
{
    TargetPeriodKind.Year => $"{period.From.Year}",
    TargetPeriodKind.Term => $"{period.From.Year}–{period.To.Year}",
    _ => $"{texts.Date(period.From, lang)} – {texts.Date(period.To, lang)}",
};

IEnumerable<Table> Recognitions()
{
    Column[] period = [new("from", "từ ngày", "from"), new("to", "đến ngày", "to")];
    yield return new("cohorts", "Công nhận chính thức theo khóa kết nạp (không theo năm dương lịch)", "Recognitions by cohort of admission, not by calendar year",
        [.. period, Number("admitted", "kết nạp", "admitted"), Number("recognized", "đã công nhận", "recognized"), Share("share", "tỷ lệ", "share"), Number("struckOff", "xóa tên", "struck off"), Number("probationary", "còn dự bị", "still probationary"), Number("otherwise", "ra khác", "left otherwise")])
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
    yield return new("funnel", "Tạo nguồn theo khóa giới thiệu", "Sources by cohort of listing", [new("from", "từ ngày", "from"), new("to", "đến ngày", "to"), new("stage", "bước", "stage"), Number("persons", "số người", "persons"), Share("ofPool", "so với nguồn", "of the pool"), Share("ofPrevious", "so với bước trước", "of the step before")])
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
    yield return new("due", $"Việc đến hạn đến {texts.Date(until, lang)}", $"What is due until {texts.Date(until, lang)}", [new("kind", "việc", "what"), Number("overdue", "đã quá hạn", "overdue"), Number("coming", "sắp đến hạn", "coming"), new("next", "gần nhất", "next"), new("provision", "căn cứ", "provision") { Sinks = Sinks.Screen }, new("instrument", "văn bản", "instrument") { Sinks = Sinks.Data }, new("point", "điểm", "point") { Sinks = Sinks.Data }, new("grade", "độ tin cậy", "evidence")])
    {
        Rows = [.. due.GroupBy(item => (item.DueKind, item.Citation, item.Grade)).OrderBy(group => group.Key.DueKind).Select(group => Row(
            Word(group.Key.DueKind), group.Count(item => item.On < day), group.Count(item => item.On >= day), group.Where(item => item.On >= day).Select(item => (object?)item.On).FirstOrDefault(),
            group.Key.Citation is { } citation ? texts.Citation(citation, lang) : null, group.Key.Citation?.Instrument.Number, group.Key.Citation?.Point, Word(group.Key.Grade)))],
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
    yield return new("coverage", "Độ phủ thôn, tổ dân phố, trạm y tế", "Coverage of villages, residential groups and health stations", [new("units", "nơi", "units"), new("measure", "tiêu chí", "measure"), Number("counted", "đạt", "counted"), Number("of", "trên", "of"), Share("share", "tỷ lệ", "share"), Number("notKnown", "chưa rõ", "not known")])
    {
        Rows = [.. indicators.Select(indicator => Row(new Words([.. indicator.UnitKinds.Select(kind => Word(kind))]), Word(indicator.Measure), indicator.Numerator, indicator.Denominator, indicator.Share, indicator.Count(GapReason.NotKnown)))],
    };
    yield return new("coverageGaps", "Nơi chưa có chi bộ hoặc đảng viên tại chỗ", "Places without a cell or a local member", [new("measure", "tiêu chí", "measure"), new("unit", "nơi", "unit") { Sinks = Sinks.Data }, new("name", "nơi", "place"), new("within", "thuộc", "within"), new("reason", "lý do", "reason")])
    {
        Rows = [.. indicators.Where(indicator => indicator.Measure is CoverageMeasure.HasCell or CoverageMeasure.HasLocalMember)
            .SelectMany(indicator => indicator.Gaps.Select(gap => (indicator.Measure, gap.Unit, gap.Reason, State: register.Find(gap.Unit)?.On(day))))
            .Select(gap => Row(Word(gap.Measure), gap.Unit.Value, gap.State?.Name, gap.State is { } state ? new Unit(state.Within) : null, Word(gap.Reason)))],
    };
}

IEnumerable<Table> Assignments()
{
    var grassroots = view.Children(top).ToList();
    var committees = grassroots.Where(unit => view[unit].Kind == OrganizationKind.PartyOrganization).ToList();
    (string Level, TierRole Role, AssignmentCoverage Coverage)[] asked =
    [
        (Say("cấp ủy huyện phụ trách cơ sở", "district committee for grassroots organizations"), TierRole.Grassroots, AssignmentCoverage.Of(register.Organizations, register.Document.Assignments, [top], PartyOffice.CommitteeMember, grassroots, day)),
        (Say("cấp ủy cơ sở phụ trách chi bộ", "grassroots committees for cells"), TierRole.Subordinate, AssignmentCoverage.Of(register.Organizations, register.Document.Assignments, committees, PartyOffice.CommitteeMember, committees.SelectMany(unit => view.Children(unit)), day)),
    ];
    yield return new("assignments", "Phân công cấp ủy viên", "Assignments of committee members", [new("level", "cấp", "level") { Sinks = Sinks.Screen }, new("organization", "tổ chức", "organization") { Sinks = Sinks.Data }, new("role", "vai trò của đơn vị", "role of the units") { Sinks = Sinks.Data }, Number("assigned", "ủy viên được phân công", "members assigned"), Number("members", "trên", "of"), Number("covered", "đơn vị có người phụ trách", "units covered"), Number("units", "trên", "of"), Number("several", "ủy viên phụ trách nhiều nơi", "members with several"), Number("most", "nhiều nhất", "most")])
    {
        Rows = [.. asked.Select(item => Row(item.Level, new Unit(top), Word(item.Role), item.Coverage.AssignedCount, item.Coverage.Members.Count, item.Coverage.CoveredCount, item.Coverage.Units.Count, item.Coverage.WithSeveralUnits.Count(), item.Coverage.Members.Select(member => member.Units.Count).DefaultIfEmpty().Max()))],
    };
    yield return new("uncovered", "Đơn vị chưa có người phụ trách", "Units that nobody is in charge of", [new("unit", "đơn vị", "unit")])
    {
        Rows = [.. asked.SelectMany(item => item.Coverage.Uncovered).Select(unit => Row(new Unit(unit)))],
    };
}

IEnumerable<Table> Figures()
{
    var folder = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "news");
    var articles = (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json") : []).Order(StringComparer.Ordinal).Select(file => PartyJson.Read<FigureArticle>(Attempt(file, () => File.ReadAllBytes(file))).OrThrow()).ToList();
    var reports = articles.ConvertAll(FigureCheck.Check);
    yield return new("figures", $"Số liệu trên báo: {articles.Count} bài", $"Figures in the news: {articles.Count} article(s)", [new("article", "bài", "article"), Number("consistent", "khớp", "consistent"), Number("inconsistent", "không khớp", "inconsistent"), Number("notVerifiable", "không kiểm tra được", "not verifiable")])
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
    foreach (var line in Some(loaded.Problems, 20))
    {
        AnsiConsole.WriteLine(line);
    }

    if (loaded.Problems.Count > 20)
    {
        AnsiConsole.WriteLine(Say("--json hoặc --csv DIR ghi đủ tất cả.", "--json or --csv DIR writes all of them."));
    }

    foreach (var table in tables.Where(table => table.OnScreen))
    {
        AnsiConsole.WriteLine();
        ShowTable(table);
        foreach (var note in table.Notes)
        {
            AnsiConsole.WriteLine(note);
        }

        if (table.Chart is { } chart && table.Rows.Where(chart.Where).ToList() is { Count: > 1 } bars)
        {
            AnsiConsole.Write(new BarChart { Width = Math.Min(100, AnsiConsole.Profile.Width) }.AddItems(bars.OrderByDescending(row => Convert.ToInt64(row[chart.Value], CultureInfo.InvariantCulture)).Take(15), row => new BarChartItem(Markup.Escape(Shown(row[chart.Label])), Convert.ToDouble(row[chart.Value], CultureInfo.InvariantCulture), Color.Teal)));
        }
    }
}

// No word and no number is ever broken: columns get at least their longest word; where they do not fit, columns for wide screens are left out, and
// where the others do not fit either, each row is written as lines.
void ShowTable(Table table)
{
    var title = Say(table.Vi, table.En);
    foreach (var sinks in new[] { Sinks.Screen | Sinks.WideScreen, Sinks.Screen })
    {
        var at = Enumerable.Range(0, table.Columns.Length).Where(i => (table.Columns[i].Sinks & sinks) != 0).ToArray();
        var heads = at.Select(i => Say(table.Columns[i].Vi, table.Columns[i].En)).ToArray();
        var rows = table.Rows.ConvertAll(row => at.Select(i => Shown(row[i])).ToArray());
        if (Widths([.. at.Select(i => table.Columns[i])], heads, rows) is { } widths)
        {
            var shown = new Spectre.Console.Table { Title = new TableTitle(Markup.Escape(title), Style.Plain), Border = TableBorder.Rounded };
            for (var i = 0; i < at.Length; i++)
            {
                shown.AddColumn(new TableColumn(Markup.Escape(heads[i])) { Alignment = table.Columns[at[i]].IsNumber ? Justify.Right : Justify.Left, Width = widths[i] });
            }

            rows.ForEach(row => shown.AddRow([.. row.Select(Markup.Escape)]));
            AnsiConsole.Write(shown);
            return;
        }

        if (sinks == Sinks.Screen)
        {
            AnsiConsole.WriteLine(title);
            rows.ForEach(row => AnsiConsole.WriteLine("* " + string.Join("; ", heads.Zip(row, (head, cell) => $"{head}: {cell}"))));
        }
    }
}

// The width of each column; null where they do not fit side by side.
static int[]? Widths(Column[] columns, string[] heads, List<string[]> rows)
{
    var most = columns.Select((_, i) => rows.Select(row => row[i].Length).Append(heads[i].Length).Max()).ToArray();
    var widths = columns.Select((column, i) => Math.Max(Longest(heads[i]), rows.Select(row => column.IsNumber ? row[i].Length : Longest(row[i])).DefaultIfEmpty(1).Max())).ToArray();
    var room = AnsiConsole.Profile.Width - (3 * columns.Length) - 1 - widths.Sum();
    for (; room > 0 && Enumerable.Range(0, widths.Length).MaxBy(i => most[i] - widths[i]) is var next && most[next] > widths[next]; room--)
    {
        widths[next]++;
    }

    return room < 0 ? null : widths;

    static int Longest(string text) => text.Split(' ').Max(word => word.Length);
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
    foreach (var table in tables)
    {
        json.WriteStartArray(table.Key);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            foreach (var i in Enumerable.Range(0, row.Length).Where(i => (table.Columns[i].Sinks & Sinks.Data) != 0))
            {
                json.WritePropertyName(table.Columns[i].Key);
                switch (row[i])
                {
                    case null or Unfilled:
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
        if (loaded.Problems.Count > 0)
        {
            Console.Error.WriteLine(Say($"Sổ đăng ký có {loaded.Problems.Count} chỗ mâu thuẫn; --csv DIR ghi vào contradictions.csv.", $"The register holds {loaded.Problems.Count} contradictions; --csv DIR writes them into contradictions.csv."));
        }

        return;
    }

    Attempt(directoryName, () =>
    {
        Directory.CreateDirectory(directoryName);
        foreach (var table in tables)
        {
            using var file = new StreamWriter(Path.Combine(directoryName, $"{table.Key}.csv"), false, new UTF8Encoding(true));
            Csv(file, table);
        }

        return true;
    });
    if (loaded.Problems.Count > 0)
    {
        Console.Error.WriteLine(Say($"Sổ đăng ký có {loaded.Problems.Count} chỗ mâu thuẫn: xem contradictions.csv.", $"The register holds {loaded.Problems.Count} contradictions: see contradictions.csv."));
    }

    Console.Error.WriteLine(Say($"Đã ghi {tables.Length} bảng vào {directoryName}.", $"Wrote {tables.Length} tables into {directoryName}."));

    static void Csv(TextWriter writer, Table table)
    {
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        var at = Enumerable.Range(0, table.Columns.Length).Where(i => (table.Columns[i].Sinks & Sinks.Data) != 0).ToList();
        var heads = at.SelectMany(i => table.Columns[i] is { IsShare: true, Key: var key } ? new[] { $"{key}Numerator", $"{key}Denominator" } : [table.Columns[i].Key]);
        foreach (var row in table.Rows.Select(row => at.SelectMany(i => table.Columns[i].IsShare ? Parts(row[i]) : [Plain(row[i])])).Prepend(heads))
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }
    }
}

static string[] Parts(object? cell) => cell switch
{
    Amount amount => Parts(amount.Value),
    Fraction share => [Plain(share.Numerator), Plain(share.Denominator)],
    _ => [string.Empty, string.Empty],
};

string Shown(object? cell) => cell switch
{
    null => "–",
    Word word => texts.Term(word.Key, lang),
    Unfilled unfilled => texts.Term(TermKey.Of(unfilled.State), lang),
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
    null or Unfilled => string.Empty,
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
static Column Share(string key, string vi, string en) => new(key, vi, en, true, true);
static object?[] Row(params object?[] cells) => cells;

[Flags]
internal enum Sinks
{
    None = 0,
    Screen = 1,
    WideScreen = 2,
    Data = 4,
}

internal sealed record Loaded(Register? Register, List<string> Problems, List<Contradiction> Found, long Reading, long Auditing, long Total);

internal sealed record Contradiction(Finding Finding, string File, long? Line, long? FirstLine);

internal sealed record Column(string Key, string Vi, string En, bool IsNumber = false, bool IsShare = false)
{
    // JSON and CSV write the columns of Data.
    public Sinks Sinks { get; init; } = Sinks.Screen | Sinks.Data;
}

internal sealed record Word(string Key);

internal sealed record Words(Word[] Items);

// A value of a form that is not known, not held or held back; data leave it empty.
internal sealed record Unfilled(FormValueState State);

internal sealed record Unit(OrganizationId Id);

internal sealed record Amount(Fraction Value);

internal sealed record Chart(int Label, int Value, Func<object?[], bool> Where);

internal sealed record Table(string Key, string Vi, string En, Column[] Columns)
{
    public List<object?[]> Rows { get; init; } = [];

    public string[] Notes { get; init; } = [];

    public Chart? Chart { get; init; }

    public bool OnScreen { get; init; } = true;
}
