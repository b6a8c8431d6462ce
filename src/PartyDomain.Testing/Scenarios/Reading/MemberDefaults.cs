using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Members of commands and events that a file may leave out, with the value they then have. <c>on</c> means the day of the act.</summary>
internal static class MemberDefaults
{
    private const string Cell = "\"cell-1\"";
    private const string Helper = "\"helper\"";
    private const string Case = "\"case-1\"";
    private const string Center = "\"political-center\"";
    private const string Committee = "\"grassroots-committee\"";
    private const string Superior = "\"superior-standing-committee\"";
    private const string Province = "\"provincial-standing-committee\"";
    private const string On = "on";
    private const string Papers = "[\"move-document\",\"self-review\",\"party-card\",\"member-file\",\"card-form\",\"file-supplement\"]";

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
        ["register-transfer-ground"] = [("effectiveOn", On), ("term", "null")],
        ["issue-transfer-letter"] = [("by", "\"direct-superior\""), ("papers", Papers), ("duesCollected", "true"), ("fileHandedOn", On)],
        ["contact-transferee"] = [("memberNotified", "true"), ("senderNotified", "true")],
        ["present-transfer-letter"] = [("reasonsReported", "false")],
        ["receive-member"] = [("indexConfirmed", "true")],
        ["report-lost-papers"] = [("explained", "true"), ("confirmed", "true")],
        ["start-temporary-transfer"] = [("term", "null"), ("specialRule", "false"), ("papers", Papers)],
        ["extend-temporary-transfer"] = [("hostAgreed", "true"), ("homeInformed", "true")],
        ["introduce-abroad"] = [("leavesOn", On), ("term", "null"), ("papers", Papers)],
        ["move-on-abroad"] = [("commented", "true")],
        ["report-return"] = [("selfReviewConfirmed", "true")],
        ["apply-for-exemption"] = [("extent", "\"exempt\""), ("written", "true"), ("from", On), ("until", "null")],
        ["register-medical-paper"] = [("issuedOn", On)],
        ["register-stay"] = [("registeredOn", On)],
        ["end-exemption"] = [("placeCommented", "true")],
        ["apply-to-leave"] = [("written", "true"), ("reasonGiven", "true"), ("specialFamilyHardship", "false")],
        ["open-striking-off"] = [("facts", "{}")],
        ["resolve-striking-off"] = [("memberAttended", "true")],
        ["receive-striking-off"] = [("receivedOn", On)],
        ["appeal-striking-off"] = [("filedOn", On), ("by", "\"member\"")],
        ["record-expulsion"] = [("case", Case)],
        ["reverse-expulsion"] = [("case", Case), ("by", Superior), ("cell", Cell), ("conductConfirmed", "true")],
        ["restore-membership"] = [("by", Superior), ("cell", Cell), ("conductKept", "true")],
        ["resume-activity"] = [("by", Superior), ("ownFault", "false"), ("cellConfirmed", "true"), ("committeeConfirmed", "true")],
        ["refuse-resumption"] = [("by", Superior)],
        ["recognize-membership"] = [("by", Superior), ("servedFrom", "null"), ("south", "false"), ("stillActive", "true"), ("newFacts", "false"), ("cell", Cell)],
        ["strike-impostor"] = [("by", Superior), ("newFacts", "false")],
        ["recalculate-seniority"] = [("by", Superior), ("specialFrom", "null")],
        ["declare-badge"] = [("ground", "\"reached\""), ("by", "\"member\"")],
        ["decide-badge"] = [("by", Province), ("number", "null")],
        ["reissue-badge"] = [("by", Province), ("number", "null")],
        ["present-badge"] = [("cell", Cell)],
        ["decide-card"] = [("by", "\"superior-standing-committee\"")],
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
        ["badge-declared"] = [("ground", "\"reached\""), ("by", "\"member\"")],
        ["badge-agreed"] = [("cell", Cell)],
        ["badge-decided"] = [("ground", "\"reached\""), ("by", Province), ("number", "null")],
        ["badge-presented"] = [("cell", Cell)],
        ["badge-reissued"] = [("by", Province), ("number", "null")],
        ["card-decided"] = [("by", "\"superior-standing-committee\"")],
        ["probation-decided"] = [("by", "\"superior-standing-committee\"")],
        ["transfer-ground-registered"] = [("effectiveOn", On), ("term", "null")],
        ["transfer-letter-issued"] = [("by", "\"direct-superior\""), ("papers", Papers), ("duesCollected", "true"), ("fileHandedOn", On)],
        ["transferee-contacted"] = [("memberNotified", "true"), ("senderNotified", "true")],
        ["transfer-letter-presented"] = [("reasonsReported", "false")],
        ["member-received"] = [("indexConfirmed", "true")],
        ["transfer-papers-lost"] = [("explained", "true"), ("confirmed", "true")],
        ["temporary-transfer-started"] = [("term", "null"), ("specialRule", "false"), ("papers", Papers), ("until", "null")],
        ["temporary-transfer-extended"] = [("hostAgreed", "true"), ("homeInformed", "true")],
        ["introduced-abroad"] = [("leavesOn", On), ("term", "null"), ("papers", Papers), ("until", "null")],
        ["moved-on-abroad"] = [("commented", "true")],
        ["return-reported"] = [("selfReviewConfirmed", "true")],
        ["exemption-requested"] = [("extent", "\"exempt\""), ("written", "true"), ("from", On), ("until", "null"), ("isRenewal", "false")],
        ["medical-paper-registered"] = [("issuedOn", On)],
        ["exemption-ended"] = [("placeCommented", "true")],
        ["leaving-applied"] = [("written", "true"), ("reasonGiven", "true"), ("specialFamilyHardship", "false")],
        ["leaving-decided"] = [("by", "\"superior-standing-committee\"")],
        ["striking-off-opened"] = [("facts", "{}")],
        ["striking-off-resolved"] = [("memberAttended", "true")],
        ["striking-off-decided"] = [("by", "\"superior-standing-committee\"")],
        ["striking-off-received"] = [("receivedOn", On)],
        ["striking-off-appealed"] = [("filedOn", On), ("by", "\"member\""), ("suspends", "false")],
        ["dues-paid"] = [("month", On), ("cell", Cell)],
        ["standing-recorded"] = [("cell", "null")],
        ["interruption-recorded"] = [("until", "null")],
        ["member-expelled"] = [("case", Case)],
        ["expulsion-reversed"] = [("case", Case), ("cell", Cell)],
        ["membership-restored"] = [("by", Superior), ("cell", Cell), ("concludedOn", On)],
        ["activity-resumed"] = [("by", Superior)],
        ["resumption-refused"] = [("by", Superior)],
        ["membership-recognized"] = [("by", Superior), ("cell", Cell)],
        ["impostor-struck-off"] = [("by", Superior)],
        ["seniority-recalculated"] = [("by", Superior), ("specialFrom", "null")],
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
