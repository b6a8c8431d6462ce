#!/usr/bin/env dotnet
#:project ../../src/PartyDomain.Testing/PartyDomain.Testing.csproj
#:package Spectre.Console
#:property PublishAot=false
#:property GenerateDocumentationFile=false

// The reform of 1 July 2025 in a fictitious province: districts end, communes merge into new ones, members of merged cells are in transit for some days, targets are
// re-based; in 2026 communes are grassroots organizations again (208-QĐ/TW).
//   dotnet run docs/samples/reform-2025.cs -- [--lang vi|en] [--json | --warnings]
// The story is ProvinceReform of PartyDomain.Testing: every change is put to LifecycleDecider, and what is due by LifecycleConsequences is then done. This program only asks the
// register: reports of both halves of 2025, targets before and after with their trail, comparisons by territory and by legal unit, what the law asks of each organization.
// --json prints everything as one JSON document (days ISO 8601, organizations by key, words by their stable names); --warnings prints day, code and organization of each
// warning with tabs between, and nothing else.
// Gives 0; 1 where a total before the reform and after it, or a report, does not agree to the member; 2 where arguments are wrong.

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PartyDomain;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using PartyDomain.Texts;
using Spectre.Console;

const string HowTo = """
    dotnet run docs/samples/reform-2025.cs -- [--lang vi|en] [--json | --warnings]
    Leads a fictitious province through the reform of 1 July 2025 and the changes of 2026, and reports on it.
    --lang en prints English, --json everything as one JSON document, --warnings what the law asks of organizations, a line each.
    Gives 0; 1 where totals do not agree to the member; 2 where arguments are wrong.
    """;

Console.OutputEncoding = new UTF8Encoding(false);
var (lang, asJson, onlyWarnings) = ("vi", false, false);
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--help" or "-h":
            Console.WriteLine(HowTo);
            return 0;
        case "--lang" when i + 1 < args.Length && args[i + 1] is "vi" or "en":
            lang = args[++i];
            break;
        case "--json":
            asJson = true;
            break;
        case "--warnings":
            onlyWarnings = true;
            break;
        default:
            Console.Error.WriteLine($"{args[i]}?\n{HowTo}");
            return 2;
    }
}

var texts = FindingFormatter.Shipped;
var law = Law.Shipped.With(Settings.Cautious);
var story = ProvinceReform.Play(ProvinceShape.Usual);
var (register, province) = (story.Register, ProvinceReform.Province);
if (onlyWarnings)
{
    foreach (var (day, code, organization, _) in Warnings())
    {
        Console.Write($"{Plain(day)}\t{code}\t{organization}\n");
    }

    return 0;
}

var ledger = FlowLedger.Of(register);
var (firstHalf, secondHalf) = (new Half(new(2025, 1, 1), new(2025, 6, 30)), new Half(new(2025, 7, 1), new(2025, 12, 31)));
var checks = new List<object?[]>();
Table[] tables = [Days(), Acts(), .. Balances(), .. Targets(), Comparison(), WarningCounts(), WarningList(), Checks()];
if (asJson)
{
    WriteJson();
}
else
{
    WriteScreen();
}

return checks.TrueForAll(check => check[3] is true) ? 0 : 1;

// ---- asking ----

// The same members, day by day: counted in the tree, or in transit between an ended cell and the one that receives them.
Table Days()
{
    LocalDate[] days =
    [
        new(2024, 12, 31), ReformStory.LastDayOfDistricts, ReformStory.Reform, ReformStory.Received.PlusDays(-1), ReformStory.Received, ReformStory.LastReceived, secondHalf.To,
        ReformStory.Villages.PlusDays(-1), ReformStory.Villages, ReformStory.Villages.PlusDays(7), ReformStory.Under208, ReformStory.Agencies,
    ];
    var rows = new List<object?[]>();
    foreach (var day in days)
    {
        var view = register.Organizations.On(day);
        var counts = view.Counts(province);
        var (members, transit) = (register.CountStandings(view)[province].Members, LifecycleConsequences.InTransit(register, day).Count);
        var communes = view.Organizations.Count(id => view[id] is { Kind: OrganizationKind.PartyOrganization, Sector: OrganizationSector.Commune or OrganizationSector.Ward or OrganizationSector.Township });
        var districts = view.Children(province).Count(id => view[id] is { Sector: OrganizationSector.Territory });
        rows.Add([day, districts, communes, counts.Of(TierRole.Grassroots), counts.Lines.Where(line => line.Kind == OrganizationKind.Cell).Sum(line => line.Count), members, transit, members + transit]);
    }

    long Total(LocalDate day) => Convert.ToInt64(rows.Single(row => (LocalDate)row[0]! == day)[7], CultureInfo.InvariantCulture);
    foreach (var (before, after) in new[] { (ReformStory.LastDayOfDistricts, ReformStory.Reform), (ReformStory.LastDayOfDistricts, ReformStory.LastReceived), (ReformStory.Villages.PlusDays(-1), ReformStory.Villages.PlusDays(7)), (ReformStory.Villages.PlusDays(7), ReformStory.Agencies) })
    {
        Check($"members {Plain(before)} = {Plain(after)}", Total(before), Total(after));
    }

    Check("in transit after the last reception", LifecycleConsequences.InTransit(register, ReformStory.LastReceived).Count, 0);
    Check("contradictions in the register", RegisterAudit.Of(register.Document).Count, 0);
    return new("days", "Tổ chức và đảng viên theo ngày", "Organizations and members by day",
        [new("day", "ngày", "day"), new("districts", "huyện", "districts"), new("communes", "xã, phường", "communes"), new("grassroots", "TCCSĐ", "grassroots"), new("cells", "chi bộ", "cells"), new("members", "đảng viên", "members"), new("inTransit", "đang chuyển", "in transit"), new("total", "tổng", "total")], rows)
    {
        Note = (
            "1/7/2025: huyện kết thúc, xã sáp nhập; 7/7 và 10/7: tiếp nhận đảng viên đang chuyển; 26/6/2026: thôn sáp nhập; 26/7/2026: đảng bộ xã lại là tổ chức cơ sở (208-QĐ/TW), 30/9/2026: hết đảng ủy trung gian ở cơ quan.",
            "1 July 2025: districts end, communes merge; 7 and 10 July: members in transit are received; 26 June 2026: villages merge; 26 July 2026: communes are grassroots organizations again (208-QĐ/TW); 30 September 2026: their committees of agencies end."),
    };
}

Table Acts() => new("acts", "Quyết định về tổ chức đảng và việc kéo theo", "Acts on organizations and what was due by them",
    [new("day", "ngày", "day"), new("act", "việc", "act"), new("number", "số quyết định", "acts"), new("breaches", "sai sót", "breaches"), new("transfers", "đảng viên phải chuyển", "members to transfer"), new("committees", "cấp ủy phải chỉ định", "committees to appoint"), new("targets", "chỉ tiêu phải giao lại", "targets to set anew"), new("offices", "chức vụ kết thúc", "offices that end")],
    [.. story.Acts.GroupBy(act => (act.Command.On, Kind: act.Command.GetType())).Select(group => new object?[]
    {
        group.Key.On, new Word($"step.{StepOf(group.First().Command)}"), group.Count(), group.Sum(act => act.Outcome.Findings.Count(finding => finding.Effect == FindingEffect.Breach)),
        group.Sum(act => act.FollowUp.Transfers.Count), group.Sum(act => act.FollowUp.Committees.Count), group.Sum(act => act.FollowUp.Targets.Count), group.Sum(act => act.FollowUp.Offices.Count),
    })])
{
    Note = (
        "Chỉ tiêu phải giao lại: của tổ chức kết thúc hoặc do tổ chức đó giao; chỉ tiêu huyện giao cho xã được tính khi xã sáp nhập và khi huyện kết thúc.",
        "Targets to set anew are those of an organization that ends and those it assigned; what a district assigned to a commune counts when the commune merges and when the district ends."),
};

static string StepOf(OrganizationCommand command) => command switch
{
    FoundOrganization => "organization.found",
    MergeOrganizations => "organization.merge",
    EndOrganization => "organization.end",
    ReparentOrganization => "organization.reparent",
    ChangeTierRole => "organization.tier-role",
    _ => command.GetType().Name,
};

// Opening + increases − decreases = closing, for the province and every organization directly below it in either half.
IEnumerable<Table> Balances()
{
    var (whole, units) = (new List<object?[]>(), new List<object?[]>());
    long? closed = null;
    foreach (var half in new[] { firstHalf, secondHalf })
    {
        var balances = MovementJournal.Of(register, half.From, half.To);
        var own = balances[province];
        whole.Add([half.From, half.To, null, own.Opening, null, null, null]);
        whole.AddRange(own.Lines.Select(line => new object?[] { half.From, half.To, new Word(TermKey.Of(line.Reason)), null, line.Increases, line.Decreases, null }));
        whole.Add([half.From, half.To, null, null, own.Increases, own.Decreases, own.Closing]);
        Check($"balances that agree, {Plain(half.From)}", balances.Organizations.Count(id => balances[id].Agrees), balances.Organizations.Count());
        Check($"admissions of the balance and of the ledger, {Plain(half.From)}", own.Of(MovementReason.Admitted).Increases, ledger.Count(province, FlowKind.Admission, half.From, half.To).Count);
        Check($"closing and members on {Plain(half.To)}", own.Closing, register.CountStandings(half.To)[province].Members);
        Check($"opening and the closing before, {Plain(half.From)}", own.Opening, closed ?? own.Opening);
        closed = own.Closing;

        // Each unit directly below the province on the last day; what ended in the half adds nothing to the closing number.
        var below = register.Organizations.On(half.To).Children(province).ToList();
        Check($"closing of the units, {Plain(half.To)}", below.Sum(id => balances[id].Closing), own.Closing);
        Check($"admissions of the units, {Plain(half.From)}", balances.Organizations.Where(id => IsBelow(id, half)).Sum(id => balances[id].Of(MovementReason.Admitted).Increases), own.Of(MovementReason.Admitted).Increases);
        units.AddRange(below.Select(id => new object?[] { half.From, half.To, new Unit(id, half.To), balances[id].Opening, balances[id].Increases, balances[id].Decreases, balances[id].Closing, balances[id].Of(MovementReason.Admitted).Increases }));
    }

    yield return new("balance", "Tăng, giảm đảng viên của tỉnh, từng nửa năm 2025", "Members of the province in each half of 2025",
        [new("from", "từ ngày", "from"), new("to", "đến ngày", "to"), new("reason", "lý do", "reason"), new("opening", "đầu kỳ", "opening"), new("increases", "tăng", "increases"), new("decreases", "giảm", "decreases"), new("closing", "cuối kỳ", "closing")], whole)
    {
        Note = (
            "Dòng đang chuyển: rời chi bộ kết thúc (giảm) rồi được tiếp nhận (tăng); số của tỉnh không đổi khi mọi người đã được tiếp nhận.",
            "In transit: they leave the cell that ended (decrease) and are received (increase); it changes no closing number once everybody is received."),
    };
    yield return new("balances", "Tăng, giảm đảng viên của đơn vị trực thuộc tỉnh", "Members of the units directly below the province",
        [new("from", "từ ngày", "from"), new("to", "đến ngày", "to"), new("unit", "đơn vị", "unit"), new("opening", "đầu kỳ", "opening"), new("increases", "tăng", "increases"), new("decreases", "giảm", "decreases"), new("closing", "cuối kỳ", "closing"), new("admissions", "kết nạp", "admissions")], units) { Most = 10 };
}

// Whether a unit is directly below the province on some day of a half.
bool IsBelow(OrganizationId id, Half half) => register.Organizations.Find(id) is { } one && new[] { half.From, half.To }.Any(day => one.On(day)?.Parent == province);

IEnumerable<Table> Targets()
{
    var rebasing = story.Rebasing;
    var before = TargetReport.Of(register, ledger, register.Targets.On(firstHalf.To), firstHalf.To).Where(line => line.Target.Unit == province || line.Target.AssignedBy == province).ToList();
    var after = TargetReport.Of(register, ledger, rebasing.Targets, secondHalf.To);
    yield return Progress("targetsBefore", "Chỉ tiêu kết nạp 2025 và kết quả 6 tháng đầu năm", "Targets of 2025 and the first half", before, firstHalf.To);
    yield return Progress("targetsAfter", "Chỉ tiêu 6 tháng cuối năm sau khi giao lại", "Targets of the second half, re-based", after, secondHalf.To);
    yield return new("trail", "Nguồn gốc chỉ tiêu giao lại", "Where the re-based targets come from",
        [new("unit", "đơn vị", "unit"), new("target", "chỉ tiêu", "target"), new("source", "từ đơn vị", "from unit"), new("number", "được giao", "asked"), new("achieved", "đã đạt", "achieved"), new("carried", "chuyển sang", "carried over"), new("on", "ngày", "day"), new("document", "văn bản", "document")],
        [.. rebasing.Targets.SelectMany(target => target.RebasedFrom.Select(source => new object?[] { new Unit(target.Unit, ReformStory.Reform), ((CountTarget)target.Amount).Value, new Unit(source.Unit, ReformStory.LastDayOfDistricts), source.Number, source.Achieved, source.Carried, ReformStory.Reform, target.Document!.Number }))]) { Most = 12 };
    yield return new("rebasing", "Tổng chỉ tiêu trước và sau khi giao lại", "Totals before and after the re-basing",
        [new("before", "được giao", "asked"), new("achieved", "đã đạt", "achieved"), new("after", "giao lại", "re-based"), new("difference", "vượt, không bù trừ cho đơn vị khác", "beyond a target, sparing nobody else")], [[rebasing.Before, rebasing.Achieved, rebasing.After, rebasing.Difference]]);
    Check("re-based = asked − achieved + difference", rebasing.After, rebasing.Before - rebasing.Achieved + rebasing.Difference);
    Check("carried over by the trail, nothing below zero", rebasing.Targets.Sum(target => Math.Max(0, target.RebasedFrom.Sum(source => source.Carried))), rebasing.After);
    Check("re-based targets in force", register.Targets.On(ReformStory.Reform).Count(target => target.RebasedFrom.Count > 0), rebasing.Targets.Count);
    Check("targets of ended organizations", register.Targets.On(ReformStory.Reform).Count(target => register.Organizations.Find(target.Unit)!.On(ReformStory.Reform) is null), 0);
    Check("admissions against re-based targets", after.Sum(line => line.Progress.Actual), ledger.Count(province, FlowKind.Admission, secondHalf.From, secondHalf.To).Count);
}

Table Progress(string key, string vi, string en, IEnumerable<TargetLine> lines, LocalDate day) => new(key, vi, en,
    [new("unit", "đơn vị", "unit"), new("origin", "nguồn", "origin"), new("target", "chỉ tiêu", "target"), new("actual", "kết nạp", "admitted"), new("achieved", "đạt", "achieved"), new("remaining", "còn lại", "remaining"), new("status", "tình trạng", "status")],
    [.. lines.Select(line => new object?[] { new Unit(line.Target.Unit, day), new Word(TermKey.Of(line.Target.Origin)), line.Progress.ToReach, line.Progress.Actual, line.Progress.Achieved, line.Progress.Remaining, new Word(TermKey.Of(line.Progress.Status)) })]) { Most = 12 };

// A new commune has no last year of its own; its territory has one.
Table Comparison()
{
    var (from, to) = (secondHalf.From.PlusYears(-1), secondHalf.To.PlusYears(-1));
    var comparison = TerritoryComparison.Of(register, ledger, secondHalf.To);
    var rows = new List<object?[]>();
    var (sum, members) = (0L, 0L);
    foreach (var id in register.Organizations.On(secondHalf.To).Children(province))
    {
        var territory = comparison.Count(id, FlowKind.Admission, from, to, ComparisonBasis.SameTerritory);
        sum += territory?.Count ?? 0;
        members += comparison.Members(id, firstHalf.To, ComparisonBasis.SameTerritory)?.Count ?? 0;
        rows.Add(
        [
            new Unit(id, secondHalf.To), ledger.Count(id, FlowKind.Admission, secondHalf.From, secondHalf.To).Count, territory?.Count, comparison.Count(id, FlowKind.Admission, from, to, ComparisonBasis.SameLegalUnit)?.Count,
            string.Join(", ", OrganizationsBefore(comparison, id)),
        ]);
    }

    Check("last year by territory and of the province", sum, ledger.Count(province, FlowKind.Admission, from, to).Count);
    Check("members of 30 June by territory and of the province", members, register.CountStandings(firstHalf.To)[province].Members);
    return new("comparison", "Kết nạp 6 tháng cuối 2025 so với cùng kỳ", "Admissions of the second half of 2025 beside a year before",
        [new("unit", "đơn vị", "unit"), new("now", "2025", "2025"), new("sameTerritory", "2024, cùng địa bàn", "2024, same territory"), new("sameLegalUnit", "2024, cùng tổ chức", "2024, same legal unit"), new("madeUpOf", "địa bàn khi đó thuộc", "territory then in")], rows) { Most = 15 };
}

// The grassroots organizations that a territory belonged to a year before.
IEnumerable<string> OrganizationsBefore(TerritoryComparison comparison, OrganizationId unit)
{
    var then = register.Organizations.On(ReformStory.LastDayOfDistricts);
    return comparison.Territory(unit, ReformStory.LastDayOfDistricts).Select(cell => then.Above(cell, TierRole.Grassroots)).OfType<OrganizationId>().Distinct().Select(id => id.Value).Order(StringComparer.Ordinal);
}

IEnumerable<(LocalDate Day, string Code, OrganizationId Organization, FindingEffect Effect)> Warnings() =>
    from day in new[] { ReformStory.LastDayOfDistricts, new LocalDate(2025, 12, 31), ReformStory.Agencies }
    from line in FormationReport.Of(register, day, law)
    from finding in line.Advice.Findings
    where finding.Effect != FindingEffect.Note
    select (day, finding.Code, line.Organization, finding.Effect);

Table WarningCounts() => new("warningCounts", "Luật đòi hỏi gì ở tổ chức", "What the law asks of organizations",
    [new("day", "ngày", "day"), new("code", "mã", "code"), new("effect", "mức", "effect"), new("number", "số tổ chức", "organizations"), new("first", "ví dụ", "for example")],
    [.. new[] { ReformStory.LastDayOfDistricts, new LocalDate(2025, 12, 31), ReformStory.Agencies }
        .SelectMany(day => FormationReport.Of(register, day, law).SelectMany(line => line.Advice.Findings.Select(finding => (line.Organization, Finding: finding)))
            .GroupBy(item => (item.Finding.Effect, item.Finding.Code)).OrderBy(group => group.Key)
            .Select(group => new object?[] { day, group.Key.Code, new Word(TermKey.Of(group.Key.Effect)), group.Select(item => item.Organization).Distinct().Count(), texts.Message(group.First().Finding, lang) }))]);

Table WarningList() => new("warnings", "Cảnh báo", "Warnings", [new("day", "ngày", "day"), new("code", "mã", "code"), new("organization", "tổ chức", "organization")],
    [.. Warnings().Select(item => new object?[] { item.Day, item.Code, new Unit(item.Organization, item.Day) })]) { Most = 0 };

Table Checks() => new("checks", "Đối chiếu đến từng đảng viên", "Checks to the member", [new("check", "đối chiếu", "check"), new("left", "bên này", "this"), new("right", "bên kia", "that"), new("agrees", "khớp", "agrees")], checks);

void Check(string what, long left, long right) => checks.Add([what, left, right, left == right]);

// ---- writing ----

void WriteScreen()
{
    AnsiConsole.Profile.Width = Console.IsOutputRedirected ? 190 : Math.Max(AnsiConsole.Profile.Width, 60);
    if (Console.IsOutputRedirected)
    {
        AnsiConsole.Profile.Capabilities.Ansi = false;
        AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
    }

    foreach (var table in tables.Where(table => table.Most > 0))
    {
        var shown = new Spectre.Console.Table { Title = new TableTitle(Markup.Escape(lang == "vi" ? table.Vi : table.En), Style.Plain), Border = TableBorder.Rounded };
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var numbers = table.Rows.TrueForAll(row => row[i] is null or int or long or Fraction);
            shown.AddColumn(new TableColumn(Markup.Escape(lang == "vi" ? table.Columns[i].Vi : table.Columns[i].En)) { Alignment = numbers ? Justify.Right : Justify.Left });
        }

        foreach (var row in table.Rows.Take(table.Most))
        {
            shown.AddRow([.. row.Select(cell => Markup.Escape(Shown(cell)))]);
        }

        AnsiConsole.WriteLine();
        AnsiConsole.Write(shown);
        if (table.Note is { } note)
        {
            AnsiConsole.WriteLine(lang == "vi" ? note.Vi : note.En);
        }

        if (table.Rows.Count > table.Most)
        {
            AnsiConsole.WriteLine(lang == "vi" ? $"… và {table.Rows.Count - table.Most} dòng nữa; --json ghi đủ." : $"… and {table.Rows.Count - table.Most} more; --json has all of them.");
        }
    }
}

void WriteJson()
{
    using var stream = Console.OpenStandardOutput();
    using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartObject();
    json.WriteNumber("schema", 1);
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
                    case bool truth:
                        json.WriteBooleanValue(truth);
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

string Shown(object? cell) => cell switch
{
    null => "–",
    bool truth => (truth, lang) switch { (true, "vi") => "khớp", (false, "vi") => "KHÔNG", (true, _) => "yes", _ => "NO" },
    Word word => texts.Term(word.Key, lang),
    Unit unit => register.Organizations.Find(unit.Id)?.On(unit.On)?.Name ?? unit.Id.Value,
    LocalDate date => texts.Date(date, lang),
    Fraction share => texts.Number(PublishedNumber.Of(share, 1, isPercent: true), lang),
    int or long => texts.Number(new PublishedNumber(Convert.ToInt64(cell, CultureInfo.InvariantCulture)), lang),
    _ => $"{cell}",
};

static string Plain(object? cell) => cell switch
{
    null => string.Empty,
    Word word => word.Key[(word.Key.IndexOf('.', StringComparison.Ordinal) + 1)..],
    Unit unit => unit.Id.Value,
    LocalDate date => LocalDatePattern.Iso.Format(date),
    _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
};

internal sealed record Half(LocalDate From, LocalDate To);

internal sealed record Column(string Key, string Vi, string En);

internal sealed record Word(string Key);

internal sealed record Unit(OrganizationId Id, LocalDate On);

internal sealed record Table(string Key, string Vi, string En, Column[] Columns, List<object?[]> Rows)
{
    // How many rows the screen shows.
    public int Most { get; init; } = 200;

    // What the screen says below it.
    public (string Vi, string En)? Note { get; init; }
}
