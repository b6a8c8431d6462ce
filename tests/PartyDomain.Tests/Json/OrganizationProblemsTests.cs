using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using Xunit;

namespace PartyDomain.Tests.Json;

/// <summary>All problems at once, in documents of organizations, coverage units, profiles and classes.</summary>
public sealed class OrganizationProblemsTests
{
    [Fact]
    public void An_organization_with_many_problems_names_them_all() => Check<PartyOrganization>(
        """
        {"schema":1,"organization":" x","events":[
        {"kind":"organization-founded","on":"2025-02-30","attributes":{"name":"a","kind":"cells","role":"part","sector":"commune","parent":"","code":5}},
        {"kind":"organization-founded","on":"2025-02-03","attributes":{"name":null,"role":"part","sector":"commune"}},
        {"kind":"organization-retyped","on":"2025-02-03","organizationKind":"Cell","sector":"army","position":7},
        {"kind":"organization-moved","on":"2025-02-30"},
        {"kind":"organization-reparented","on":"2025-02-03"},
        {"kind":"organization-reparented","on":"2025-02-03","parent":null,"name":"x"},
        {"kind":"office-taken","on":"2025-02-03","person":"p","office":"boss","selection":"elected","selection":"elected"},
        {"kind":"organization-corrected","on":"2025-02-03","corrects":7,"replacement":{"kind":"organization-renamed","on":"2025-2-3","name":1}},
        5,
        null]}
        """,
        ("$.organization", JsonProblemCode.BlankId, 1),
        ("$.events[0].on", JsonProblemCode.ImpossibleDate, 2),
        ("$.events[0].attributes.kind", JsonProblemCode.UnknownTerm, 2),
        ("$.events[0].attributes.parent", JsonProblemCode.BlankId, 2),
        ("$.events[0].attributes.code", JsonProblemCode.WrongType, 2),
        ("$.events[1].attributes.name", JsonProblemCode.NullNotAllowed, 3),
        ("$.events[1].attributes.kind", JsonProblemCode.MissingProperty, 3),
        ("$.events[1].attributes.parent", JsonProblemCode.MissingProperty, 3),
        ("$.events[2].organizationKind", JsonProblemCode.UnknownTerm, 4),
        ("$.events[3].kind", JsonProblemCode.UnknownKind, 5),
        ("$.events[4].parent", JsonProblemCode.MissingProperty, 6),
        ("$.events[5].name", JsonProblemCode.UnknownProperty, 7),
        ("$.events[6].office", JsonProblemCode.UnknownTerm, 8),
        ("$.events[6].selection", JsonProblemCode.DuplicateProperty, 8),
        ("$.events[7].replacement.on", JsonProblemCode.WrongFormat, 9),
        ("$.events[7].replacement.name", JsonProblemCode.WrongType, 9),
        ("$.events[8]", JsonProblemCode.WrongType, 10),
        ("$.events[9]", JsonProblemCode.NullNotAllowed, 11),
        ("$.events[2].position", JsonProblemCode.WrongPosition, 4),
        ("$.events[7].corrects", JsonProblemCode.WrongPosition, 9));

    [Fact]
    public void A_coverage_unit_with_many_problems_names_them_all() => Check<CoverageUnit>(
        """
        {"schema":1,"coverageUnit":"","events":[
        {"kind":"coverage-unit-established","on":"2025-02-03","unitKind":"hamlet","name":"a","within":" "},
        {"kind":"head-took-office","on":"2025-02-03","head":"p","isMember":"yes"},
        {"kind":"cell-serves","on":null,"cell":"c "},
        {"kind":"coverage-unit-corrected","on":"2025-02-03","corrects":-1},
        {"on":"2025-02-03"}],"person":"p"}
        """,
        ("$.coverageUnit", JsonProblemCode.BlankId, 1),
        ("$.events[0].unitKind", JsonProblemCode.UnknownTerm, 2),
        ("$.events[0].within", JsonProblemCode.BlankId, 2),
        ("$.events[1].isMember", JsonProblemCode.WrongType, 3),
        ("$.events[2].on", JsonProblemCode.NullNotAllowed, 4),
        ("$.events[2].cell", JsonProblemCode.BlankId, 4),
        ("$.events[3].replacement", JsonProblemCode.MissingProperty, 5),
        ("$.events[4].kind", JsonProblemCode.MissingProperty, 6),
        ("$.person", JsonProblemCode.UnknownProperty, 6),
        ("$.events[3].corrects", JsonProblemCode.WrongPosition, 5));

    [Fact]
    public void A_profile_with_many_problems_names_them_all() => Check<MemberProfile>(
        """
        {"bornOn":"1999-02-29","sex":"f","rural":1,"livesIn":"","occupation":null,"youthUnionMember":"x","sensitive":{"ethnicity":5,"religious":"no","name":1}}
        """,
        ("$.bornOn", JsonProblemCode.ImpossibleDate, 1),
        ("$.sex", JsonProblemCode.UnknownTerm, 1),
        ("$.rural", JsonProblemCode.WrongType, 1),
        ("$.livesIn", JsonProblemCode.BlankId, 1),
        ("$.youthUnionMember", JsonProblemCode.WrongType, 1),
        ("$.sensitive.ethnicity", JsonProblemCode.WrongType, 1),
        ("$.sensitive.religious", JsonProblemCode.WrongType, 1),
        ("$.sensitive.name", JsonProblemCode.UnknownProperty, 1),
        ("$.from", JsonProblemCode.MissingProperty, 1));

    [Fact]
    public void A_class_with_many_problems_names_them_all() => Check<TrainingClass>(
        """
        {"id":1,"organizer":"o","trainingKind":"awareness","from":"2025-01-01","to":"1/2/2025","participants":1.5,"persons":["p","",null]}
        """,
        ("$.id", JsonProblemCode.WrongType, 1),
        ("$.to", JsonProblemCode.WrongFormat, 1),
        ("$.participants", JsonProblemCode.NumberOutOfRange, 1),
        ("$.persons[1]", JsonProblemCode.BlankId, 1),
        ("$.persons[2]", JsonProblemCode.NullNotAllowed, 1));

    [Theory]
    [InlineData("""{"schema":2,"organization":7}""", "$.schema", JsonProblemCode.UnknownSchema)]
    [InlineData("""{"schema":1,"organization":"o","events":[{"kind":"organization-ended","on":"2025-06-03","position":1}]}""", "$.events[0].position", JsonProblemCode.WrongPosition)]
    [InlineData("""{"schema":1,"organization":"o","events":[{"kind":"organization-ended","on":"2025-06-03"},{"kind":"organization-ended","on":"2025-06-03","position":0}]}""", "$.events[1].position", JsonProblemCode.WrongPosition)]
    [InlineData("""{"schema":1,"organization":"o","events":[{"kind":"organization-corrected","on":"2025-06-03","corrects":0,"replacement":null}]}""", "$.events[0].corrects", JsonProblemCode.WrongPosition)]
    public void A_stream_is_checked_as_a_whole(string json, string path, string code)
    {
        var problem = Assert.Single(PartyJson.Read<PartyOrganization>(json).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
        Assert.Equal(PartyJson.Read<PartyOrganization>(json).Problems, PartyJson.Read<OrganizationStream>(json).Problems);
        Assert.Equal([problem], PartyJson.Read<CoverageUnit>(AsUnit(json)).Problems.Select(other => problem with { Path = other.Path, Code = other.Code }));
    }

    [Fact]
    public void Another_schema_is_refused_by_the_documents_themselves()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new OrganizationStream(2, new("o"), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoverageUnitStream(0, new("u"), []));
        Assert.Throws<ArgumentNullException>(() => OrganizationStream.Of(null!));
        Assert.Throws<ArgumentNullException>(() => CoverageUnitStream.Of(null!));
    }

    [Fact]
    public void Texts_of_documents_say_nothing_of_what_they_hold()
    {
        Assert.Equal("OrganizationStream { 4 }", OrganizationStream.Of(OrganizationSamples.Organization).ToString());
        Assert.Equal("CoverageUnitStream { 4 }", CoverageUnitStream.Of(OrganizationSamples.Unit).ToString());
    }

    [Fact]
    public void A_profile_that_says_nothing_is_written_as_nothing() =>
        Assert.Equal("""{"from":"2025-05-26"}""", PartyJson.Write(new MemberProfile(new(2025, 5, 26))));

    private static string AsUnit(string json) => json
        .Replace("\"organization\"", "\"coverageUnit\"", StringComparison.Ordinal)
        .Replace("organization-", "coverage-unit-", StringComparison.Ordinal);

    private static void Check<T>(string json, params (string Path, string Code, int Line)[] expected)
    {
        var problems = PartyJson.Read<T>(json).Problems;
        Assert.Equal(expected, problems.Select(problem => (problem.Path, problem.Code, (int)problem.Line!.Value)));
        Assert.All(problems, problem => Assert.True(problem.Column > 0));
    }
}
