using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Members of commands and events that a file may leave out, with the value they then have. <c>on</c> means the day of the act.</summary>
internal static class MemberDefaults
{
    private const string Cell = "\"cell-1\"";
    private const string Helper = "\"helper\"";
    private const string Center = "\"political-center\"";
    private const string Committee = "\"grassroots-committee\"";
    private const string On = "on";

    private static readonly (string Name, string Value)[] Opinions = [("massOrganizationsAsked", "true"), ("residenceAsked", "true"), ("residenceWaived", "false")];

    private static readonly FrozenDictionary<string, (string Name, string Value)[]> Commands = new Dictionary<string, (string, string)[]>(StringComparer.Ordinal)
    {
        ["list-prospect"] = [("cell", Cell), ("assignedBy", "null")],
        ["assign-helper"] = [("helper", Helper)],
        ["register-awareness-certificate"] = [("issuedOn", On), ("issuer", Center)],
        ["authorize-procedure"] = [("by", Committee)],
        ["submit-application"] = [("writtenPersonally", "true")],
        ["request-verification"] = [("place", "\"domestic\"")],
        ["certify-cv"] = [("by", Committee)],
        ["collect-opinions"] = Opinions,
        ["hold-ceremony"] = [("helper", Helper), ("individually", "true")],
        ["report-move"] = [("sameCommittee", "false")],
        ["receive-after-move"] = [("helper", Helper)],
        ["annul-admission"] = [("directedBySuperior", "true"), ("issuerGone", "false"), ("afterTransfer", "false"), ("superiorAgreed", "false")],
        ["rectify-admission"] = [("directedBySuperior", "true")],
        ["register-new-member-certificate"] = [("issuedOn", On), ("issuer", Center)],
        ["submit-helper-comment"] = [("by", Helper), ("judgment", "\"fulfilled\"")],
        ["collect-probation-opinions"] = Opinions,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Name, string Value)[]> Events = new Dictionary<string, (string, string)[]>(StringComparer.Ordinal)
    {
        ["prospect-listed"] = [("cell", Cell), ("assignedBy", "null")],
        ["helper-assigned"] = [("helper", Helper)],
        ["awareness-certificate-registered"] = [("issuedOn", On), ("issuer", Center)],
        ["procedure-authorized"] = [("by", Committee)],
        ["application-submitted"] = [("writtenPersonally", "true")],
        ["cv-submitted"] = [("declared", "[]")],
        ["verification-requested"] = [("place", "\"domestic\"")],
        ["cv-certified"] = [("by", Committee)],
        ["opinions-collected"] = Opinions,
        ["cell-resolved"] = [("cell", Cell)],
        ["admission-decided"] = [("by", "\"superior-standing-committee\"")],
        ["ceremony-held"] = [("helper", Helper), ("individually", "true")],
        ["applicant-moved"] = [("sameCommittee", "false")],
        ["dossier-received-after-move"] = [("helper", Helper)],
        ["admission-annulled"] = [("directedBySuperior", "true"), ("issuerGone", "false"), ("afterTransfer", "false"), ("superiorAgreed", "false")],
        ["admission-rectified"] = [("directedBySuperior", "true")],
        ["new-member-certificate-registered"] = [("issuedOn", On), ("issuer", Center)],
        ["helper-commented"] = [("by", Helper), ("judgment", "\"fulfilled\"")],
        ["probation-opinions-collected"] = Opinions,
        ["probation-reviewed"] = [("cell", Cell)],
        ["probation-decided"] = [("by", "\"superior-standing-committee\"")],
        ["dues-paid"] = [("month", On), ("cell", Cell)],
        ["member-graded"] = [("cell", Cell)],
        ["event-corrected"] = [("replacement", "null")],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void CompleteCommand(JsonObject document, string kind) => Complete(document, Commands.GetValueOrDefault(kind, []));

    public static void CompleteEvent(JsonObject document, string kind) => Complete(document, Events.GetValueOrDefault(kind, []));

    private static void Complete(JsonObject document, (string Name, string Value)[] defaults)
    {
        foreach (var (name, value) in defaults)
        {
            if (!document.ContainsKey(name))
            {
                document[name] = string.Equals(value, On, StringComparison.Ordinal) ? document["on"]?.DeepClone() : JsonNode.Parse(value);
            }
        }
    }
}
