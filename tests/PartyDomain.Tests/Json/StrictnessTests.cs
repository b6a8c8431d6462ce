using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class StrictnessTests
{
    [Theory]
    [InlineData("""{"kind":"forward-dossier"}""", "$.on", JsonProblemCode.MissingProperty, 1)]
    [InlineData("""{"on":"2025-06-03"}""", "$.kind", JsonProblemCode.MissingProperty, 1)]
    [InlineData("""{"kind":"forward-dossier","on":null}""", "$.on", JsonProblemCode.NullNotAllowed, 32)]
    [InlineData("null", "$", JsonProblemCode.NullNotAllowed, 1)]
    [InlineData("[]", "$", JsonProblemCode.WrongType, 1)]
    [InlineData("""{"kind":"forward-dossier","on":20250603}""", "$.on", JsonProblemCode.WrongType, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-02-30"}""", "$.on", JsonProblemCode.ImpossibleDate, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-13-01"}""", "$.on", JsonProblemCode.ImpossibleDate, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-00-01"}""", "$.on", JsonProblemCode.ImpossibleDate, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-01-00"}""", "$.on", JsonProblemCode.ImpossibleDate, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"0000-01-01"}""", "$.on", JsonProblemCode.ImpossibleDate, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-06-+3"}""", "$.on", JsonProblemCode.WrongFormat, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-6-3"}""", "$.on", JsonProblemCode.WrongFormat, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-06-03T00:00"}""", "$.on", JsonProblemCode.WrongFormat, 32)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-06-03","evidence":{}}""", "$.evidence", JsonProblemCode.UnknownProperty, 45)]
    [InlineData("""{"kind":"forward-dossier","On":"2025-06-03","on":"2025-06-03"}""", "$.On", JsonProblemCode.UnknownProperty, 27)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-06-03","$type":"x"}""", "$['$type']", JsonProblemCode.UnknownProperty, 45)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-06-03","on":"2025-06-03"}""", "$.on", JsonProblemCode.DuplicateProperty, 45)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-06-03","kind":"forward-dossier"}""", "$.kind", JsonProblemCode.DuplicateProperty, 45)]
    [InlineData("""{"kind":"ForwardDossier","on":"2025-06-03"}""", "$.kind", JsonProblemCode.UnknownKind, 9)]
    [InlineData("""{"kind":7,"on":"2025-06-03"}""", "$.kind", JsonProblemCode.WrongType, 9)]
    [InlineData("""{"kind":"assign-helper","on":"2025-06-03","helper":" "}""", "$.helper", JsonProblemCode.BlankId, 52)]
    [InlineData("""{"kind":"assign-helper","on":"2025-06-03","helper":""}""", "$.helper", JsonProblemCode.BlankId, 52)]
    [InlineData("""{"kind":"assign-helper","on":"2025-06-03","helper":"p "}""", "$.helper", JsonProblemCode.BlankId, 52)]
    [InlineData("""{"kind":"assign-helper","on":"2025-06-03","helper":null}""", "$.helper", JsonProblemCode.NullNotAllowed, 52)]
    [InlineData("""{"kind":"assign-helper","on":"2025-06-03","helper":"\uD800"}""", "$.helper", JsonProblemCode.InvalidText, 52)]
    [InlineData("""{"kind":"forward-dossier","on":"2025-06-03","\uD800":1}""", "$", JsonProblemCode.InvalidText, 45)]
    [InlineData("""{"kind":"certify-cv","on":"2025-06-03","by":2}""", "$.by", JsonProblemCode.WrongType, 45)]
    [InlineData("""{"kind":"certify-cv","on":"2025-06-03","by":"Cell"}""", "$.by", JsonProblemCode.UnknownTerm, 45)]
    [InlineData("""{"kind":"certify-cv","on":"2025-06-03","by":"cell, part-committee"}""", "$.by", JsonProblemCode.UnknownTerm, 45)]
    [InlineData("""{"kind":"report-move","on":"2025-06-03","sameCommittee":"true"}""", "$.sameCommittee", JsonProblemCode.WrongType, 57)]
    [InlineData("""{"kind":"submit-cv","on":"2025-06-03","profile":{"bornOn":"1999-02-28","education":"higher"},"declared":{}}""", "$.declared", JsonProblemCode.WrongType, 105)]
    [InlineData("""{"kind":"submit-cv","on":"2025-06-03","profile":{"bornOn":"1999-02-29","education":"higher"},"declared":[]}""", "$.profile.bornOn", JsonProblemCode.ImpossibleDate, 59)]
    [InlineData("""{"kind":"submit-cv","on":"2025-06-03","profile":{"bornOn":"1999-02-28","education":"higher"},"declared":["father",null]}""", "$.declared[1]", JsonProblemCode.NullNotAllowed, 115)]
    [InlineData("""{"kind":"submit-cv","on":"2025-06-03","profile":{"bornOn":"1999-02-28","education":"higher","situationMonths":1.5},"declared":[]}""", "$.profile.situationMonths", JsonProblemCode.NumberOutOfRange, 111)]
    [InlineData("""{"kind":"submit-cv","on":"2025-06-03","profile":{"bornOn":"1999-02-28","education":"higher","situationMonths":1e400},"declared":[]}""", "$.profile.situationMonths", JsonProblemCode.NumberOutOfRange, 111)]
    [InlineData("""{"kind":"resolve-at-cell","on":"2025-06-03","ballot":{"form":"party-card","votesFor":-1,"votesAgainst":0}}""", "$.ballot.votesFor", JsonProblemCode.InvalidValue, 86)]
    [InlineData("""{"kind":"resolve-at-cell","on":"2025-06-03","ballot":{"form":"party-card","votesFor":99999999999999999999,"votesAgainst":0}}""", "$.ballot.votesFor", JsonProblemCode.NumberOutOfRange, 86)]
    public void One_fault_is_one_problem_at_its_place(string json, string path, string code, int column)
    {
        var result = PartyJson.Read<MembershipCommand>(json);
        Assert.False(result.IsRead);
        Assert.Null(result.Value);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((path, code, 1L, (long)column), (problem.Path, problem.Code, problem.Line!.Value, problem.Column!.Value));
    }

    [Theory]
    [InlineData("""{"schema":2,"person":7}""", "$.schema", JsonProblemCode.UnknownSchema)]
    [InlineData("""{"schema":0,"person":"p","events":[]}""", "$.schema", JsonProblemCode.UnknownSchema)]
    [InlineData("""{"person":"p","events":[]}""", "$.schema", JsonProblemCode.MissingProperty)]
    [InlineData("""{"schema":null,"person":"p","events":[]}""", "$.schema", JsonProblemCode.NullNotAllowed)]
    [InlineData("""{"schema":1,"person":"p","events":[{"kind":"prospect-removed","on":"2025-06-03","position":1}]}""", "$.events[0].position", JsonProblemCode.WrongPosition)]
    [InlineData("""{"schema":1,"person":"p","events":[{"kind":"event-corrected","on":"2025-06-03","corrects":0,"replacement":null}]}""", "$.events[0].corrects", JsonProblemCode.WrongPosition)]
    public void A_stream_is_checked_as_a_whole(string json, string path, string code)
    {
        var problem = Assert.Single(PartyJson.Read<MembershipRecord>(json).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
        Assert.Equal(PartyJson.Read<MembershipRecord>(json).Problems, PartyJson.Read<EventStream>(json).Problems);
    }

    [Theory]
    [InlineData("\"1\"", JsonProblemCode.WrongFormat)]
    [InlineData("\"1|2025-02-30|x\"", JsonProblemCode.WrongFormat)]
    public void An_instrument_has_its_form(string instrument, string code) => Assert.Equal(
        ("$.entries[0].citation.instrument", code),
        Only(PartyJson.Read<Basis>($$$"""{"entries":[{"provision":"x","readOn":"2025-06-03","grade":"presumed","citation":{"instrument":{{{instrument}}},"point":"1"}}]}""").Problems));

    [Theory]
    [InlineData("length", "\"45\"")]
    [InlineData("length", "\"45 days\"")]
    [InlineData("length", "\"-1 wd\"")]
    [InlineData("length", "\"1  wd\"")]
    [InlineData("fraction", "\"2/0\"")]
    [InlineData("fraction", "\"-2/3\"")]
    [InlineData("fraction", "\"0.5\"")]
    public void Lengths_and_fractions_have_their_form(string kind, string value) => Assert.Equal(
        ("$.value", JsonProblemCode.WrongFormat),
        Only(PartyJson.Read<FindingValue>($$"""{"kind":"{{kind}}","value":{{value}}}""").Problems));

    [Fact]
    public void A_command_document_holds_no_evidence()
    {
        var evidence = PartyJson.Write(Samples.Evidence);
        foreach (var command in Samples.Commands)
        {
            var json = PartyJson.Write(command);
            Assert.Equal(("$.evidence", JsonProblemCode.UnknownProperty), Only(PartyJson.Read<MembershipCommand>($$"""{{json[..^1]}},"evidence":{{evidence}}}""").Problems));
        }
    }

    [Fact]
    public void Absent_members_keep_their_usual_value()
    {
        Assert.True(PartyJson.Read<ApplicantProfile>("""{"bornOn":"1999-02-28","education":"higher"}""").OrThrow().VietnameseCitizen);
        Assert.False(PartyJson.Read<ApplicantProfile>("""{"bornOn":"1999-02-28","education":"higher","vietnameseCitizen":false}""").OrThrow().VietnameseCitizen);
        Assert.Equal(MembershipEvidence.None, PartyJson.Read<MembershipEvidence>("{}").OrThrow());
        Assert.Equal(new Ballot(VotingForm.PartyCard, 1, 2), PartyJson.Read<Ballot>("""{"form":"party-card","votesFor":1,"votesAgainst":2}""").OrThrow());
        Assert.Equal("""{"bornOn":"1999-02-28","education":"higher"}""", PartyJson.Write(new ApplicantProfile(new(1999, 2, 28), EducationLevel.Higher)));
    }

    [Fact]
    public void Line_and_column_count_characters_from_one()
    {
        var problem = Assert.Single(PartyJson.Read<MembershipCommand>("{\r\n  \"kind\": \"list-prospect\", \"on\": \"2025-06-03\",\r\n  \"cell\": \"chi bộ ở xã\", \"assignedBy\": 4\r\n}").Problems);
        Assert.Equal((3L, 40L), (problem.Line!.Value, problem.Column!.Value));
    }

    [Fact]
    public void OrThrow_lists_the_problems()
    {
        var e = Assert.Throws<FormatException>(() => PartyJson.Read<MembershipCommand>("""{"kind":"assign-helper"}""").OrThrow());
        Assert.Contains("$.on", e.Message, StringComparison.Ordinal);
        Assert.Contains("$.helper", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_never_repeats_a_text_of_the_document()
    {
        var result = PartyJson.Read<MembershipCommand>("""{"kind":"secretxyz","on":"secretxyz"}""");
        var other = PartyJson.Read<MembershipCommand>("""{"kind":"certify-cv","on":"secretxyz","by":"secretxyz"}""");
        Assert.All(result.Problems.Concat(other.Problems), problem => Assert.DoesNotContain("secretxyz", problem.Message, StringComparison.Ordinal));
    }

    private static (string Path, string Code) Only(ValueList<JsonProblem> problems)
    {
        var problem = Assert.Single(problems);
        return (problem.Path, problem.Code);
    }
}
