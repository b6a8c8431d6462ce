using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Json;
using PartyDomain.Oversight.Inspections;
using Xunit;

namespace PartyDomain.Tests.Json;

/// <summary>All problems at once, in documents of cases, suspensions and sessions.</summary>
public sealed class DisciplineProblemsTests
{
    [Fact]
    public void A_case_with_many_problems_names_them_all() => Check<DisciplineCase>(
        """
        {"schema":1,"case":" x","member":"p","events":[
        {"kind":"signal-received","on":"2025-02-30"},
        {"kind":"inspection-opened","on":"2025-02-03","by":"police"},
        {"kind":"violation-concluded","on":"2025-02-03","acts":[{"key":5,"from":"2024-1-1","to":null,"nature":"odd"},null]},
        {"kind":"member-heard","on":"2025-02-03","position":7},
        {"kind":"measure-voted","on":"2025-02-03","tally":{"body":"cell","kind":"decision","base":12,"majority":7,"ballot":{"form":"secret-ballot","none":-1,"reprimand":1,"warning":"2"},"result":"decided","measure":null,"addedUp":false}},
        {"kind":"case-corrected","on":"2025-02-03","corrects":9,"replacement":{"kind":"signal-recieved","on":"2025-02-03"}}]}
        """,
        ("$.case", JsonProblemCode.BlankId, 1),
        ("$.events[0].on", JsonProblemCode.ImpossibleDate, 2),
        ("$.events[1].by", JsonProblemCode.UnknownTerm, 3),
        ("$.events[2].acts[0].key", JsonProblemCode.WrongType, 4),
        ("$.events[2].acts[0].from", JsonProblemCode.WrongFormat, 4),
        ("$.events[2].acts[0].nature", JsonProblemCode.UnknownTerm, 4),
        ("$.events[2].acts[1]", JsonProblemCode.NullNotAllowed, 4),
        ("$.events[3].attendance", JsonProblemCode.MissingProperty, 5),
        ("$.events[4].tally.ballot.warning", JsonProblemCode.WrongType, 6),
        ("$.events[5].replacement.kind", JsonProblemCode.UnknownKind, 7),
        ("$.events[3].position", JsonProblemCode.WrongPosition, 5),
        ("$.events[5].corrects", JsonProblemCode.WrongPosition, 7));

    [Fact]
    public void A_suspension_with_many_problems_names_them_all() => Check<Suspension>(
        """
        {"schema":1,"suspension":"s","subject":"cell","events":[
        {"kind":"activity-suspended","on":"2025-02-03","by":"cell","activity":"party-activity","stage":"free","period":{"first":"90 days","total":null,"firstEndsOn":null}},
        {"kind":"suspension-lifted","on":"2025-02-03","until":"2025-03-01"}],"member":"p"}
        """,
        ("$.subject", JsonProblemCode.UnknownTerm, 1),
        ("$.events[0].stage", JsonProblemCode.UnknownTerm, 2),
        ("$.events[0].period.first", JsonProblemCode.WrongFormat, 2),
        ("$.events[0].period.endsAtLatest", JsonProblemCode.MissingProperty, 2),
        ("$.events[1].until", JsonProblemCode.UnknownProperty, 3),
        ("$.member", JsonProblemCode.UnknownProperty, 3));

    [Theory]
    [InlineData("""{"schema":1,"case":"c","events":[]}""")]
    [InlineData("""{"schema":1,"case":"c","member":"p","organization":"o","events":[]}""")]
    public void A_case_is_about_a_member_or_an_organization(string json) =>
        Assert.Equal(JsonProblemCode.InvalidValue, Assert.Single(PartyJson.Read<DisciplineCase>(json).Problems).Code);

    [Theory]
    [InlineData("""{"schema":2,"case":7}""", "$.schema", JsonProblemCode.UnknownSchema)]
    [InlineData("""{"schema":1,"case":"c","member":"p","events":[{"kind":"signal-received","on":"2025-06-03","position":1}]}""", "$.events[0].position", JsonProblemCode.WrongPosition)]
    [InlineData("""{"schema":1,"case":"c","organization":"o","events":[{"kind":"case-corrected","on":"2025-06-03","corrects":0,"replacement":null}]}""", "$.events[0].corrects", JsonProblemCode.WrongPosition)]
    public void A_case_is_checked_as_a_whole(string json, string path, string code)
    {
        var problem = Assert.Single(PartyJson.Read<DisciplineCase>(json).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
        Assert.Equal([problem], PartyJson.Read<CaseStream>(json).Problems);
    }

    [Theory]
    [InlineData("""{"schema":2,"suspension":7}""", "$.schema", JsonProblemCode.UnknownSchema)]
    [InlineData("""{"schema":1,"suspension":"s","subject":"full-member","events":[{"kind":"suspension-lifted","on":"2025-06-03","position":1}]}""", "$.events[0].position", JsonProblemCode.WrongPosition)]
    public void A_suspension_is_checked_as_a_whole(string json, string path, string code)
    {
        var problem = Assert.Single(PartyJson.Read<Suspension>(json).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
        Assert.Equal([problem], PartyJson.Read<SuspensionStream>(json).Problems);
    }

    [Theory]
    [InlineData("""{"schema":2,"session":7}""", "$.schema", JsonProblemCode.UnknownSchema)]
    [InlineData("""{"schema":1,"session":"s","events":[{"kind":"session-begun","on":"2025-06-03","position":1}]}""", "$.events[0].position", JsonProblemCode.WrongPosition)]
    [InlineData("""{"schema":1,"session":"s","events":[{"kind":"session-corrected","on":"2025-06-03","corrects":1,"replacement":null}]}""", "$.events[0].corrects", JsonProblemCode.WrongPosition)]
    public void A_session_is_checked_as_a_whole(string json, string path, string code)
    {
        var problem = Assert.Single(PartyJson.Read<InspectionSession>(json).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
        Assert.Equal([problem], PartyJson.Read<InspectionStream>(json).Problems);
    }

    [Fact]
    public void Documents_refuse_what_they_cannot_be()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseStream(2, new("c"), [], new PersonId("p")));
        Assert.Throws<ArgumentException>(() => new CaseStream(1, new("c"), []));
        Assert.Throws<ArgumentException>(() => new CaseStream(1, new("c"), [], new PersonId("p"), new OrganizationId("o")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuspensionStream(0, new("s"), DisciplineSubject.FullMember, []));
        Assert.Throws<ArgumentNullException>(() => CaseStream.Of(null!));
        Assert.Throws<ArgumentNullException>(() => SuspensionStream.Of(null!));
    }

    [Fact]
    public void Texts_of_documents_say_nothing_of_what_they_hold()
    {
        Assert.Equal("CaseStream { 6 }", CaseStream.Of(DisciplineSamples.Case).ToString());
        Assert.Equal("SuspensionStream { 2 }", SuspensionStream.Of(DisciplineSamples.Suspension).ToString());
    }

    [Fact]
    public void A_case_names_its_subject_once()
    {
        var text = PartyJson.Write(DisciplineSamples.CaseOfOrganization);
        Assert.StartsWith("""{"schema":1,"case":"vụ-2","organization":"chi-bộ-3","events":[""", text, StringComparison.Ordinal);
        Assert.Equal(DisciplineSamples.CaseOfOrganization, PartyJson.Read<DisciplineCase>(text).OrThrow());
    }

    private static void Check<T>(string json, params (string Path, string Code, int Line)[] expected)
    {
        var problems = PartyJson.Read<T>(json).Problems;
        Assert.Equal(expected, problems.Select(problem => (problem.Path, problem.Code, (int)problem.Line!.Value)));
        Assert.All(problems, problem => Assert.True(problem.Column > 0));
    }
}
