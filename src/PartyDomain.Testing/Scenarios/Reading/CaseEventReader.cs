using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Json;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Expectations;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads past facts of a case: votes in short form, and what follows from a fact by the law of its day where the file leaves it out.</summary>
internal static class CaseEventReader
{
    public static CaseEvent? Read(JsonElement value, string path, DisciplineCase one, Law law, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader || reader.RequireText("kind") is not { } kind)
        {
            return null;
        }

        if (Shapes.EventType(kind, typeof(CaseEvent)) is null)
        {
            problems.Add(reader.To("kind"), $"This kind of event is not known. Write one of: {string.Join(", ", Shapes.EventKinds(typeof(CaseEvent)))}.");
            return null;
        }

        var document = JsonCopy.Of(value);
        if (document["on"] is JsonValue day && day.TryGetValue<string>(out var text) && LocalDatePattern.Iso.Parse(text) is { Success: true } on)
        {
            Complete(document, reader, kind, on.Value, one, law);
        }

        return PartyReader.Read<CaseEvent>(document, path, problems);
    }

    private static void Complete(JsonObject document, ObjectReader reader, string kind, LocalDate on, DisciplineCase one, Law law)
    {
        switch (kind)
        {
            case "violation-concluded":
                CaseCommandReader.CompleteActs(document);
                break;
            case "member-heard":
                document.TryAdd("attendance", Words.Of(HearingAttendance.Heard));
                break;
            case "measure-voted":
                Vote(document, reader);
                break;
            case "limitation-tested":
                document.TryAdd("acts", new JsonArray());
                document.TryAdd("expired", false);
                break;
            case "decision-issued":
                document.TryAdd("by", one.Decision is { } decided ? Words.Of(decided.Body) : Words.Of(PartyBody.Cell));
                document.TryAdd("offices", new JsonArray());
                if (one.Decision?.Measure is { } measure)
                {
                    document.TryAdd("measure", Words.Of(measure));
                }

                break;
            case "decision-announced":
                document.TryAdd("receivedOn", Words.Of(on));
                Effect(document, on, one, law);
                break;
            case "appeal-filed":
                Due(document, on, law);
                break;
            case "appeal-resolved" or "decision-rectified":
                document.TryAdd("measure", null);
                break;
            case "rights-restored":
                document.TryAdd("appliedOn", null);
                break;
            case "case-corrected":
                document.TryAdd("replacement", null);
                break;
            default:
                break;
        }
    }

    // A vote in short form is by everybody for one measure, unless the votes are given.
    private static void Vote(JsonObject document, ObjectReader reader)
    {
        if (document.ContainsKey("tally"))
        {
            return;
        }

        var body = reader.Word<PartyBody>("by") ?? PartyBody.Cell;
        var kind = reader.Word<MeasureVoteKind>("measureVoteKind") ?? MeasureVoteKind.Decision;
        var measure = reader.Word<DisciplineMeasure>("measure");
        var result = reader.Word<MeasureVoteResult>("result")
            ?? (measure is null ? MeasureVoteResult.NoDiscipline : kind == MeasureVoteKind.Decision ? MeasureVoteResult.Decided : MeasureVoteResult.Proposed);
        var size = reader.Number("base") ?? Stand.Size(body);
        var ballot = reader.Object("votes") is { } votes ? Questions.MeasureVoteQuestion.Ballot(votes) : Unanimous(measure, size);
        foreach (var own in (string[])["by", "measureVoteKind", "measure", "result", "base", "votes"])
        {
            document.Remove(own);
        }

        document["tally"] = JsonNode.Parse(PartyJson.Write(new MeasureTally(body, kind, size, (size / 2) + 1, ballot, result, measure, false)));
    }

    private static MeasureBallot Unanimous(DisciplineMeasure? measure, int size)
    {
        int Of(DisciplineMeasure? other) => measure == other ? size : 0;
        return new MeasureBallot(
            VotingForm.SecretBallot,
            Of(null),
            Of(DisciplineMeasure.Reprimand),
            Of(DisciplineMeasure.Warning),
            Of(DisciplineMeasure.Removal),
            Of(DisciplineMeasure.Expulsion),
            dissolution: Of(DisciplineMeasure.Dissolution));
    }

    private static void Effect(JsonObject document, LocalDate on, DisciplineCase one, Law law)
    {
        if (!document.ContainsKey("effectiveOn") && one is { DecidedBy: { } body, SignedOn: { } signed })
        {
            var start = body == PartyBody.Cell && one.VotedOn is { } voted ? voted : signed;
            if (Effects.Of(body, start, on, law) is { Events.Count: > 0 } effect)
            {
                document["effectiveOn"] = Words.Of(effect.Events[0].EffectiveOn);
            }
        }
    }

    private static void Due(JsonObject document, LocalDate on, Law law)
    {
        if (document.ContainsKey("resolveDue"))
        {
            return;
        }

        var isCentral = document["to"] is JsonValue to && to.TryGetValue<string>(out var word) && Words.Find<PartyBody>(word) >= PartyBody.CentralInspectionCommission;
        var due = Clocks.Start(isCentral ? AppealLaw.ResolvedCentrally : AppealLaw.ResolvedLocally, on, law);
        document["resolveDue"] = due is null ? null : JsonNode.Parse(PartyJson.Write(due));
    }
}
