using PartyDomain.Membership.Transfers;
using System.Text.Json.Nodes;
using NodaTime;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Fills in what follows from a past fact by the law of its day, where a file leaves it out: running deadlines, results of votes, ends of periods.</summary>
internal static class EventCompletion
{
    public static void Complete(JsonObject document, string kind, LocalDate on, MembershipRecord record, Law law)
    {
        var dossier = record.Dossier;
        var file = record.Probation;
        switch (kind)
        {
            case "verification-requested":
                Clock(document, "due", Clocks.Start(IsAbroad(document) ? DossierLaw.VerificationReplyAbroad : DossierLaw.VerificationReply, on, law));
                break;
            case "cell-resolved":
                Tally(document, PartyBody.Cell);
                Clock(document, "decisionDue", Clocks.Start(AdmissionLaw.DecisionDeadline, on, law));
                break;
            case "committee-resolved":
                Tally(document, PartyBody.GrassrootsCommittee);
                break;
            case "decision-extended" when dossier.DecisionDue is { } kept:
                Clock(document, "due", Clocks.Extended(kept, AdmissionLaw.DecisionExtension, law));
                break;
            case "recognition-extended" when file?.DecisionDue is { } kept:
                Clock(document, "due", Clocks.Extended(kept, ProbationLaw.DecisionExtension, law));
                break;
            case "admission-decided":
                Tally(document, BodyOf(document));
                Clock(document, "ceremonyDue", Clocks.Ceremony(CeremonyClock.DecisionIssued, on, on, law));
                break;
            case "decision-received":
                Clock(document, "ceremonyDue", dossier.DecidedOn is { } decided ? Clocks.Ceremony(CeremonyClock.DecisionReceived, decided, on, law) : null);
                break;
            case "ceremony-held":
                document.TryAdd("probationEndsOn", Words.Of(Clocks.ProbationEnd(on, law)));
                Clock(document, "memberCvDue", Clocks.Start(AdmissionLaw.MemberCvDeadline, on, law));
                break;
            case "applicant-moved":
                Clock(document, "forwardDue", dossier is { ForwardedOn: not null, DecidedOn: null } ? Clocks.Start(PlaceLaw.MoveForward, on, law) : null);
                break;
            case "dossier-received-after-move":
                Clock(document, "decisionDue", dossier is { DecidedOn: null, Move.ForwardDue: not null } ? Clocks.Start(PlaceLaw.MoveDecide, on, law) : null);
                Clock(document, "ceremonyDue", dossier.DecidedOn is { } day ? Clocks.Ceremony(CeremonyClock.DecisionReceived, day, on, law) : null);
                break;
            case "review-requested":
                Clock(document, "due", Clocks.Start(PlaceLaw.MoveReview, on, law));
                break;
            case "probation-reviewed":
                Round(document, file?.CellRounds.Count ?? 0, on, law, PartyBody.Cell);
                Clock(document, "decisionDue", IsNoResult(document) ? null : Clocks.Start(ProbationLaw.DecisionDeadline, on, law));
                break;
            case "committee-reviewed":
                Round(document, file?.CommitteeRounds.Count ?? 0, on, law, PartyBody.GrassrootsCommittee);
                break;
            case "probation-decided":
                ReviewTally(document, BodyOf(document));
                document.TryAdd("officialOn", IsRecognition(document) && file is not null ? Words.Of(file.EndsOn) : null);
                break;
            case "transfer-ground-registered":
                Clock(document, "startDue", Clocks.Start(TextIs(document, "reason", "graduation") ? MovingLaw.GraduateAtSchool : TransferLaw.StartLimit, Day(document, "effectiveOn") ?? on, law));
                break;
            case "transfer-letter-issued" or "transfer-redirected":
                Clock(document, "presentDue", Clocks.Start(TransferLaw.PresentLimit, on, law));
                break;
            case "introduced-abroad":
                Clock(document, "presentDue", Clocks.Start(AbroadLimit(document), Day(document, "leavesOn") ?? on, law));
                break;
            case "returned-from-abroad":
                Clock(document, "reportDue", record.Transfer?.Abroad is { Route: AbroadRoute.DirectSuperior } ? Clocks.Start(TemporaryTransferLaw.LaborReturn, on, law) : null);
                break;
            case "exemption-considered" or "return-resolved" or "leaving-resolved" or "striking-off-resolved":
                Tally(document, PartyBody.Cell);
                break;
            case "leaving-resolved-at-committee" or "striking-off-resolved-at-committee":
                Tally(document, PartyBody.GrassrootsCommittee);
                break;
            case "exemption-decided" or "leaving-decided" or "striking-off-decided":
                Tally(document, BodyOf(document));
                break;
            case "striking-off-received":
                Clock(document, "due", DateOf(document, "receivedOn") is { } received ? Clocks.Start(StrikingLaw.AppealWindow, received, law) : null);
                break;
            case "striking-off-appealed":
                Clock(document, "due", Clocks.Start(TextIs(document, "to", "secretariat") ? StrikingLaw.ResolvedCentrally : StrikingLaw.ResolvedLocally, on, law));
                break;
            default:
                break;
        }
    }

    private static Provision<Length> AbroadLimit(JsonObject document) =>
        TextIs(document, "route", "foreign-affairs") ? TemporaryTransferLaw.AbroadPresent
        : TextIs(document, "route", "direct-superior") ? TemporaryTransferLaw.LaborPresent
        : TemporaryTransferLaw.TemporaryPresent;

    private static LocalDate? Day(JsonObject document, string member) =>
        document[member] is JsonValue value && value.TryGetValue<string>(out var text) && NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private static void Clock(JsonObject document, string member, Deadline? deadline)
    {
        if (!document.ContainsKey(member))
        {
            document[member] = deadline is null ? null : JsonNode.Parse(PartyJson.Write(deadline));
        }
    }

    private static void Tally(JsonObject document, PartyBody body)
    {
        if (!document.ContainsKey("tally"))
        {
            var size = Stand.Size(body);
            document["tally"] = TallyDocuments.Of(body, new Ballot(VotingForm.SecretBallot, size, 0), size);
        }
    }

    private static void ReviewTally(JsonObject document, PartyBody body)
    {
        if (!document.ContainsKey("tally"))
        {
            var size = Stand.Size(body);
            document["tally"] = TallyDocuments.Of(body, new ReviewBallot(VotingForm.SecretBallot, size, 0), size);
        }
    }

    private static void Round(JsonObject document, int before, LocalDate on, Law law, PartyBody body)
    {
        ReviewTally(document, body);
        document.TryAdd("round", before + 1);
        var rounds = law.Read(ProbationLaw.Rounds, on);
        document.TryAdd("escalated", IsNoResult(document) && rounds.IsKnown && before + 1 >= rounds.Value);
    }

    private static LocalDate? DateOf(JsonObject document, string member) =>
        document[member] is JsonValue value && value.TryGetValue<string>(out var text) && NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private static bool IsNoResult(JsonObject document) => ResultIs(document, "none");

    private static bool IsRecognition(JsonObject document) => ResultIs(document, "recognize");

    private static bool ResultIs(JsonObject document, string result) => document["tally"] is JsonObject tally && TextIs(tally, "result", result);

    private static bool IsAbroad(JsonObject document) => TextIs(document, "place", "abroad");

    private static PartyBody BodyOf(JsonObject document) =>
        document["by"] is JsonValue value && value.TryGetValue<string>(out var word) && Words.Find<PartyBody>(word) is { } body ? body : PartyBody.SuperiorStandingCommittee;

    private static bool TextIs(JsonObject document, string member, string text) =>
        document[member] is JsonValue value && value.TryGetValue<string>(out var found) && string.Equals(found, text, StringComparison.Ordinal);
}
