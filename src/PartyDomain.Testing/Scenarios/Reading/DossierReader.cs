using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the short form of a history: the stage a fictitious membership has reached, with what differs from the usual.</summary>
internal static class DossierReader
{
    public static MembershipBuilder? Read(JsonElement? value, string path, MembershipBuilder usual, LocalDate? nextAct, Problems problems)
    {
        if (value is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.String)
        {
            return ObjectReader.Word<MembershipStage>(element, path, problems) is { } word ? Anchored(usual with { Stage = word }, nextAct, path, problems) : null;
        }

        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return null;
        }

        var stage = reader.Word<MembershipStage>("stage") ?? MembershipStage.Complete;
        var dates = Dates(reader);
        var dossier = Dossier(reader, usual.Dossier, Anchor(dates, stage, nextAct));
        reader.Close();
        return Anchored(usual with { Stage = stage, Dates = dates, Dossier = dossier }, nextAct, path, problems);
    }

    private static MembershipDates Dates(ObjectReader reader) => new()
    {
        SetUpOn = reader.Date("setUpOn"),
        CertificateOn = reader.Date("certificateOn"),
        CellOn = reader.Date("cellOn"),
        CommitteeOn = reader.Date("committeeOn"),
        DecisionOn = reader.Date("decisionOn"),
        ReceivedOn = reader.Date("receivedOn"),
        CeremonyOn = reader.Date("ceremonyOn"),
        SelfReviewOn = reader.Date("selfReviewOn"),
        ReviewOn = reader.Date("reviewOn"),
        CommitteeReviewOn = reader.Date("committeeReviewOn"),
        RecognitionOn = reader.Date("recognitionOn"),
    };

    private static DossierBuilder Dossier(ObjectReader reader, DossierBuilder usual, MembershipDates anchor)
    {
        var omit = reader.List("omit").Select(item => ObjectReader.Word<DossierPart>(item.Value, item.Path, reader.Problems)).OfType<DossierPart>().ToValueList();
        var introducers = reader.Element.TryGetProperty("introducers", out _)
            ? reader.List("introducers").Select(item => ObjectReader.Text(item.Value, item.Path, reader.Problems)).OfType<string>().Select(key => new PersonId(key.Trim())).ToValueList()
            : usual.Introducers;
        return usual with
        {
            Omit = omit,
            Introducers = introducers,
            Helper = reader.Text("helper") is { } helper ? new PersonId(helper.Trim()) : usual.Helper,
            Authorizer = reader.Word<PartyBody>("authorizer") ?? usual.Authorizer,
            Cell = reader.Text("cell") is { } cell ? new OrganizationId(cell.Trim()) : usual.Cell,
            Profile = Profile(reader.Find("profile"), reader.To("profile"), usual, anchor, reader.Problems),
        };
    }

    // What the profile leaves out is that of the usual one.
    public static ApplicantProfile? Profile(JsonElement? value, string path, DossierBuilder usual, MembershipDates anchor, Problems problems)
    {
        if (value is not { } element || ObjectReader.Open(element, path, problems) is null)
        {
            return null;
        }

        var setUp = anchor.HasAnchor ? anchor.Completed().SetUpOn!.Value : new LocalDate(2025, 1, 1);
        var standard = usual.ProfileOn(setUp);
        var document = JsonCopy.Of(element);
        document.TryAdd("bornOn", Words.Of(standard.BornOn));
        document.TryAdd("education", Words.Of(standard.Education));
        return PartyReader.Read<ApplicantProfile>(document, path, problems);
    }

    private static MembershipDates Anchor(MembershipDates dates, MembershipStage stage, LocalDate? nextAct) =>
        dates.HasAnchor || nextAct is null ? dates : dates.WithNext(stage, nextAct.Value);

    private static MembershipBuilder? Anchored(MembershipBuilder builder, LocalDate? nextAct, string path, Problems problems)
    {
        var dates = Anchor(builder.Dates, builder.Stage, nextAct);
        if (builder.Stage != MembershipStage.Outside && !dates.HasAnchor)
        {
            problems.Add(path, "No day is known. Give the day of an act, for example \"cellOn\", or date the first item of when.");
            return null;
        }

        return builder with { Dates = dates };
    }
}
