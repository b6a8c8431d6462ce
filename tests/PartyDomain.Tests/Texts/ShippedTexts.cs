using PartyDomain.Membership;
using PartyDomain.Registers;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Reporting.Figures;
using PartyDomain.Reporting.Forms;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Conformance;
using PartyDomain.Workflows;

namespace PartyDomain.Tests.Texts;

/// <summary>The shipped texts as they stand in the files, and what the library asks texts for.</summary>
internal static partial class ShippedTexts
{
    public static IReadOnlyDictionary<string, Language> Languages { get; } =
        new[] { "vi", "en" }.ToDictionary(language => language, Read, StringComparer.Ordinal);

    public static Language Vietnamese => Languages["vi"];

    public static Language English => Languages["en"];

    /// <summary>Every constant of a <c>*Codes</c> class.</summary>
    public static IReadOnlyList<(string Type, string Name, string Code)> Codes { get; } =
    [
        .. from type in typeof(Finding).Assembly.GetExportedTypes()
           where type.Name.EndsWith("Codes", StringComparison.Ordinal)
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.IsLiteral && field.FieldType == typeof(string)
           select (type.Name, field.Name, (string)field.GetRawConstantValue()!),
    ];

    /// <summary>The groups of terms by heading, each with the keys the library can ask for.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<string> Keys)> Terms { get; } =
    [
        .. typeof(Finding).Assembly.GetExportedTypes().Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (type.Name, Sorted(Enum.GetNames(type).Select(name => $"{TermKey.Kebab(type.Name)}.{TermKey.Kebab(name)}")))),
        ("Steps", Sorted(Steps().Select(step => $"step.{step.Id}"))),
        ("Actors", Sorted(Steps().Select(step => step.Actor))),
        ("Forms", Sorted(Forms().Select(form => form.Title))),
        ("Columns of forms", Sorted(Forms().SelectMany(form => form.Columns).Select(column => column.Text).Concat(["form-column.code", "form-column.criterion", "form-column.last", "form-column.mark", "form-column.ratio", "form-column.this", "form-column.unclear"]))),
        ("Rows of forms", Sorted(Forms().SelectMany(form => form.Rows).Select(row => row.Text).Where(text => text.StartsWith("form-row.", StringComparison.Ordinal)))),
        ("Requirements", Sorted(Steps().SelectMany(step => step.Requirements).Select(requirement => $"requirement.{requirement}"))),
        ("Evidence", ["evidence.badge", "evidence.cell", "evidence.conduct", "evidence.expulsion", "evidence.formed-from-units", "evidence.inspected-member", "evidence.inspecting-cell", "evidence.managed-by", "evidence.member", "evidence.organization", "evidence.organization-members", "evidence.roster", "evidence.transfer"]),
        ("Numbers of a statement", Sorted(FigureMembers())),
        ("What the host must say", ["host-must-say.applicant-place", "host-must-say.attendance", "host-must-say.commission-heads", "host-must-say.managed-by", "host-must-say.measures", "host-must-say.roster", "host-must-say.transfer-bars"]),
        ("Settings", Sorted(Constants(typeof(SettingKeys)).Select(key => $"setting.{key}"))),
        ("Provisions", Sorted(ShippedProvisions.All.Select(provision => provision.Key).Append("in-force").Select(key => $"provision.{key}"))),
    ];

    public static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups["name"].Value);

    /// <summary>Every text of a language with a name that says where it stands.</summary>
    public static IEnumerable<(string Where, string Text)> All(Language language) =>
        language.Findings.SelectMany(finding => new[] { ($"{finding.Key} message", finding.Value.Message), ($"{finding.Key} remedy", finding.Value.Remedy) })
            .Concat(language.Terms.Select(term => (term.Key, term.Value)))
            .Concat(language.Phrases.Select(phrase => (phrase.Key, phrase.Value)));

    // Every number of every kind of statement, and what a kind says of its plan.
    private static IEnumerable<string> FigureMembers() =>
        from kind in typeof(FigureStatement).Assembly.GetExportedTypes()
        where kind.IsSubclassOf(typeof(FigureStatement))
        from member in kind.GetProperties()
        where member.PropertyType == typeof(PublishedNumber?) || member.PropertyType == typeof(FigureParts) || member.PropertyType == typeof(PlanWording?)
        select $"figure-member.{TermKey.Kebab(member.Name)}";

    private static IEnumerable<FormDefinition> Forms() => OfficialForms.All.Concat(ReportTables.All);

    private static IEnumerable<StepDescription> Steps() => MembershipSteps.Describe().Concat(LifecycleSteps.Describe()).Concat(ElectionSteps.Describe()).Concat(CaseSteps.Describe()).Concat(SuspensionSteps.Describe()).Concat(InspectionSteps.Describe());

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static string[] Sorted(IEnumerable<string> keys) => [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Language Read(string language)
    {
        using var stream = typeof(Finding).Assembly.GetManifestResourceStream($"PartyDomain.Texts.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        return new Language(
            [.. root.GetProperty("findings").EnumerateObject().Select(entry => KeyValuePair.Create(
                entry.Name,
                (entry.Value.GetProperty("message").GetString()!, entry.Value.GetProperty("remedy").GetString()!)))],
            [.. Texts(root, "terms")],
            [.. Texts(root, "phrases")]);
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts(JsonElement root, string section) =>
        root.GetProperty(section).EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetString()!));

    [GeneratedRegex("""\{(?<name>[^{}:]*)(:term)?\}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    /// <summary>One file, in the order in which it is written.</summary>
    internal sealed record Language(
        IReadOnlyList<KeyValuePair<string, (string Message, string Remedy)>> Findings,
        IReadOnlyList<KeyValuePair<string, string>> Terms,
        IReadOnlyList<KeyValuePair<string, string>> Phrases);
}
