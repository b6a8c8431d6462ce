using PartyDomain.Testing.Scenarios;
using Xunit;

namespace PartyDomain.Tests.Scenarios;

/// <summary>Wrong files are answered with every problem, its place and a remedy; never with an exception.</summary>
public sealed class BadFilesTests
{
    private const string Head = "\"schema\": 1, \"id\": \"x\", \"title\": \"x\", \"source\": \"x\", \"regulation\": \"x\"";
    private const string Ask = "\"question\": \"dates\", \"then\": { \"standing\": \"outside\" }";

    public static TheoryData<string, string, string> OneProblem => new()
    {
        { string.Empty, "$", "empty" },
        { "{ \"schema\": 1", "$", "ends before" },
        { "{ \"schema\": 1, }", "$", "not JSON" },
        { "[]", "$", "object in braces" },
        { Whole("\"when\": [{ " + Ask + " }]").Replace("\"schema\": 1", "\"schema\": 2", StringComparison.Ordinal), "$.schema", "Write 1" },
        { Whole("\"when\": []"), "$.when", "at least one" },
        { Whole("\"when\": [{ \"question\": \"dates\" }]"), "$.when[0].then", "missing" },
        { Whole("\"when\": [{ \"question\": \"dates\", \"then\": {} }]"), "$.when[0].then", "asserts nothing" },
        { Whole("\"when\": [{ \"then\": {} }]"), "$.when[0]", "either a 'command' or a 'question'" },
        { Whole("\"when\": [{ \"question\": \"dream\", \"then\": {} }]"), "$.when[0].question", "explain" },
        { Whole("\"when\": [{ \"question\": \"dates\", \"onn\": 1, \"then\": { \"standing\": \"outside\" } }]"), "$.when[0].onn", "not known here" },
        { Whole("\"when\": [{ \"command\": \"dance\", \"on\": \"2025-01-02\", \"then\": \"accepted\" }]"), "$.when[0].command", "resolve-at-cell" },
        { Item("\"command\": \"forward-dossier\", \"on\": \"2025-02-30\""), "$.when[0].on", "calendar" },
        { Item("\"command\": \"forward-dossier\", \"on\": \"2025-02-03\", \"by\": \"cell\""), "$.when[0].by", "not known" },
        { Item("\"command\": \"resolve-at-cell\", \"on\": \"2025-02-03\""), "$.when[0].ballot", "missing" },
        { Item("\"command\": \"resolve-at-cell\", \"on\": \"2025-02-03\", \"votes\": { \"for\": -1 }"), "$.when[0].votes.for", "not below zero" },
        { Then("{ \"outcom\": \"accepted\" }"), "$.when[0].then.outcom", "outcome" },
        { Then("{ \"outcome\": \"acepted\" }"), "$.when[0].then.outcome", "refused" },
        { Then("{ \"state\": { \"dossier.phaze\": \"listed\" } }"), "$.when[0].then.state['dossier.phaze']", "no such member" },
        { Then("{ \"dates\": { \"joinedOn\": \"2025-13-01\" } }"), "$.when[0].then.dates.joinedOn", "calendar" },
        { Then("{ \"findings\": { \"include\": [] } }"), "$.when[0].then.findings.include", "includes" },
        { Then("{ \"events\": [\"danced\"] }"), "$.when[0].then.events[0]", "ceremony-held" },
        { Then("{ \"events\": [{ \"on\": \"2025-02-03\" }] }"), "$.when[0].then.events[0].kind", "kind" },
        { Given("\"setings\": \"open\""), "$.given.setings", "settings" },
        { Given("\"settings\": \"brave\""), "$.given.settings", "cautious" },
        { Given("\"settings\": { \"age-by-moon\": \"both\" }"), "$.given.settings['age-by-moon']", "age-by-month" },
        { Given("\"settings\": { \"age-by-month\": \"x\" }"), "$.given.settings['age-by-month']", "both" },
        { Given("\"dossier\": \"complete\""), "$.given.dossier", "No day is known" },
        { Given("\"dossier\": \"perfect\""), "$.given.dossier", "complete" },
        { Given("\"dossier\": { \"ceremonyOn\": \"9999-01-02\" }"), "$.given.dossier", "beyond" },
        { Given("\"events\": [{ \"kind\": \"danced\", \"on\": \"2025-01-02\" }]"), "$.given.events[0].kind", "cell-resolved" },
        { Given("\"events\": [{ \"kind\": \"cell-resolved\", \"on\": \"2025-01-02\", \"votes\": { \"for\": 9, \"base\": 8 } }]"), "$.given.events[0].votes", "do not add up" },
        { Given("\"rosters\": { \"cell\": { \"full\": 3, \"suspended\": 2, \"prosecuted\": 2 } }"), "$.given.rosters.cell", "4 persons" },
        { Given("\"rosters\": { \"cell\": 2147483647 }"), "$.given.rosters.cell", "at most" },
        { Given("\"rosters\": { \"choir\": 3 }"), "$.given.rosters.choir", "grassroots-committee" },
        { Given("\"members\": { \"m1\": \"famous\" }"), "$.given.members.m1", "probationary" },
        { Given("\"members\": { \" \": \"full\" }"), "$.given.members[' ']", "blank" },
        { Given("\"cell\": { \"place\": \"on-the-moon\" }"), "$.given.cell.place", "village-under-commune" },
        { Given("\"calendar\": [{ \"year\": 2030, \"off\": [\"2030-01-05\"] }]"), "$.given.calendar[0]", "weekend day" },
        { Given("\"calendar\": [{ \"year\": 1990 }]"), "$.given.calendar[0]", "2007 to 2045" },
        { Given("\"law\": { \"confirm\": [{ \"provision\": \"dream\", \"instrument\": \"x\", \"point\": \"1\" }] }"), "$.given.law.confirm[0].provision", "not known" },
        { Given("\"law\": { \"replace\": [{ \"provision\": \"admission.decision.deadline\", \"instrument\": \"208-QĐ/TW\", \"point\": \"4.3.1\", \"value\": \"45\" }] }"), "$.given.law.replace[0].value", "45 wd" },
        { Given("\"law\": { \"confirm\": [{ \"provision\": \"admission.decision.deadline\", \"instrument\": \"1-QĐ/TW\", \"point\": \"1\" }] }"), "$.given.law.confirm[0].instrument", "294-QĐ/TW" },
        { Given("\"register\": { \"membres\": [] }"), "$.given.register.membres", "not known" },
        { Given("\"register\": { \"members\": [{ \"person\": \"a\", \"events\": [{ \"kind\": \"danced\", \"on\": \"2025-01-02\" }] }] }"), "$.given.register.members[0].events[0].kind", "standing-recorded" },
        { Given("\"register\": { \"targets\": [{ \"kind\": \"target-withdrawn\", \"on\": \"2025-02-30\", \"targetId\": \"t\" }] }"), "$.given.register.targets[0].on", "calendar" },
        { Given("\"organizations\": { \"a\": { \"role\": \"king\" } }"), "$.given.organizations.a.role", "grassroots" },
        { Given("\"organizations\": { \"a\": { \"role\": \"part\", \"offices\": { \"p\": [\"poet\"] } } }"), "$.given.organizations.a.offices.p[0]", "secretary" },
        { Given("\"people\": [{ \"count\": 100000, \"on\": \"2025-01-02\", \"standing\": \"full\", \"cell\": \"c\" }]"), "$.given.people[0].count", "10000" },
        { Given("\"people\": [{ \"on\": \"2025-01-02\", \"standing\": \"king\", \"cell\": \"c\" }]"), "$.given.people[0].standing", "full" },
        { Given("\"people\": [{ \"on\": \"2025-01-02\", \"standing\": \"full\", \"cell\": \"c\", \"keys\": \"applicant\" }, { \"on\": \"2025-01-02\", \"standing\": \"full\", \"cell\": \"c\", \"keys\": \"applicant\" }], \"evidence\": \"register\""), "$.given.evidence", "audit-register" },
        { Given("\"people\": [{ \"on\": \"2025-01-02\", \"standing\": \"full\", \"cell\": \"c\", \"keys\": \"p\" }], \"person\": \"p-1\", \"dossier\": { \"cellOn\": \"2025-01-02\" }"), "$.given.dossier", "already" },
        { Given("\"evidence\": \"register\""), "$.given.evidence", "no register" },
        { Given("\"evidence\": \"hearsay\""), "$.given.evidence", "register" },
        { Given("\"cases\": { \"a\": { \"membr\": \"p\" } }"), "$.given.cases.a.membr", "member" },
        { Given("\"cases\": { \"a\": { \"member\": \"p\", \"organization\": \"o\" } }"), "$.given.cases.a", "one of the two" },
        { Given("\"cases\": { \" \": { } }"), "$.given.cases[' ']", "not blank" },
        { Given("\"cases\": { \"a\": { \"events\": [{ \"kind\": \"danced\", \"on\": \"2025-01-02\" }] } }"), "$.given.cases.a.events[0].kind", "signal-received" },
        { Given("\"cases\": { \"a\": { \"evidence\": { \"committeeOff\": \"none\" } } }"), "$.given.cases.a.evidence.committeeOff", "committeeOf" },
        { Given("\"cases\": { \"a\": { \"events\": [{ \"kind\": \"violation-concluded\", \"on\": \"2025-01-02\", \"acts\": [{ \"from\": \"2025-13-01\", \"to\": null }] }] } }"), "$.given.cases.a.events[0].acts[0].from", "calendar" },
        { Given("\"suspensions\": { \"a\": { \"subject\": \"cell\" } }"), "$.given.suspensions.a.subject", "organization" },
        { Given("\"sessions\": { \"a\": { } }"), "$.given.sessions.a", "list" },
        { Given("\"sessions\": { \"a\": [{ \"kind\": \"subject-added\", \"on\": \"2025-01-02\", \"subject\": { \"person\": 5 } }] }"), "$.given.sessions.a[0].subject.person", "text" },
        { Item("\"command\": \"receive-signal\", \"on\": \"2025-02-03\", \"case\": \"b\""), "$.when[0].case", "case-1" },
        { Item("\"command\": \"receive-signal\", \"on\": \"2025-02-03\", \"caze\": \"b\""), "$.when[0].caze", "not known" },
        { Item("\"command\": \"hear-member\", \"on\": \"2025-02-03\", \"evidence\": { \"subject\": \"king\" }"), "$.when[0].evidence.subject", "full-member" },
        { Item("\"command\": \"vote-on-measure\", \"on\": \"2025-02-03\", \"by\": \"cell\""), "$.when[0].ballot", "missing" },
        { Item("\"command\": \"vote-on-measure\", \"on\": \"2025-02-03\", \"by\": \"cell\", \"votes\": { \"warnng\": 3 }"), "$.when[0].votes.warnng", "warning" },
        { Item("\"command\": \"lift-suspension\", \"on\": \"2025-02-03\", \"suspension\": \"b\""), "$.when[0].suspension", "suspension-1" },
        { Item("\"command\": \"begin-session\", \"on\": \"2025-02-03\""), "$.when[0]", "needs a register" },
        { Item("\"command\": \"report-election\", \"on\": \"2025-02-03\", \"organization\": \"a\""), "$.when[0]", "needs a register" },
        { Whole("\"given\": { \"cases\": { \"a\": { }, \"b\": { } } }, \"when\": [{ \"command\": \"receive-signal\", \"on\": \"2025-02-03\", \"then\": \"accepted\" }]"), "$.when[0].case", "a, b" },
        { Whole("\"when\": [{ \"command\": \"receive-signal\", \"on\": \"2025-02-03\", \"then\": { \"events\": [\"cell-resolved\"] } }]"), "$.when[0].then.events[0]", "signal-received" },
        { Whole("\"when\": [{ \"command\": \"receive-signal\", \"on\": \"2025-02-03\", \"then\": { \"consequences\": [\"rain\"] } }]"), "$.when[0].then.consequences[0]", "no-badge" },
        { Asked("\"question\": \"measure\", \"on\": \"2025-01-02\", \"concluded\": []"), "$.when[0].concluded", "at least one" },
        { Asked("\"question\": \"counts\", \"on\": \"2025-01-02\""), "$.when[0]", "needs a register" },
        { OfRegister("\"question\": \"counts\", \"unit\": \"b\", \"on\": \"2025-01-02\""), "$.when[0].unit", "no organization" },
        { OfRegister("\"question\": \"counts\", \"unit\": \"a\", \"on\": \"1999-01-02\""), "$.when[0].unit", "does not exist" },
        { OfRegister("\"question\": \"flow\", \"unit\": \"a\", \"from\": \"2025-01-02\", \"to\": \"2025-01-01\""), "$.when[0].to", "before the first" },
        { OfRegister("\"question\": \"progress\", \"target\": \"t\", \"on\": \"2025-01-02\""), "$.when[0].target", "No target" },
        { OfRegister("\"question\": \"coverage\", \"unit\": \"a\", \"measure\": \"has-cell\", \"on\": \"2025-01-02\", \"goal\": \"> 100%\""), "$.when[0].goal", "at most all" },
        { Asked("\"question\": \"progress\", \"actual\": 3, \"amount\": { \"kind\": \"count\", \"comparator\": \"at-least\" }, \"on\": \"2025-01-02\""), "$.when[0].amount.value", "missing" },
        { Asked("\"question\": \"limit\", \"cap\": \"third\", \"part\": 2, \"whole\": 3"), "$.when[0].cap", "1/3" },
        { Asked("\"question\": \"limit\", \"part\": 2, \"whole\": 3"), "$.when[0]", "floor" },
        { Asked("\"question\": \"limit\", \"cap\": 3, \"part\": 4, \"whole\": 3"), "$.when[0].part", "more than the whole" },
        { Asked("\"question\": \"allocate\", \"total\": 3, \"weights\": { \"a\": 0 }"), "$.when[0].weights", "above zero" },
        { Asked("\"question\": \"figure\", \"statement\": { \"kind\": \"sum\", \"parts\": [1, 2], \"statd\": 3 }"), "$.when[0].statement.statd", "not known" },
        { Whole("\"when\": [{ \"question\": \"limit\", \"cap\": 3, \"part\": 1, \"then\": { \"share\": \"33%\" } }]"), "$.when[0].then.share", "lowest terms" },
        { Answer("{ \"value\": 1, \"from\": \"when[7].standing\" }"), "$.answers.a.from", "when[0]" },
        { Answer("{ \"value\": 1, \"from\": \"when[0].standin\" }"), "$.answers.a.from", "no such member" },
        { Answer("{ \"from\": \"when[0].standing\" }"), "$.answers.a.value", "missing" },
        { Whole("\"published\": { \"a\": 1, \"b\": 2 }, \"answers\": { \"a\": { \"value\": \"outside\", \"from\": \"when[0].standing\" } }, \"when\": [{ " + Ask + " }]"), "$.published.b", "not asserted" },
        { Whole("\"when\": [{ " + Ask + " }], \"when\": [{ " + Ask + " }]"), "$.when", "twice" },
    };

    [Theory]
    [MemberData(nameof(OneProblem))]
    public void TheProblemIsNamedWithItsPlaceAndARemedy(string json, string path, string part)
    {
        var problem = Assert.Single(ScenarioFile.Read(json).Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllProblemsAreReportedAtOnceInOrder()
    {
        const string Json = """
            {
              "schema": 1, "id": "", "title": "x", "source": "x",
              "given": { "settings": "brave", "members": { "m1": "famous" }, "dossier": { "stage": "perfect", "cellOn": "2025-02-30" } },
              "when": [
                { "command": "resolve-at-cell", "on": "2025-02-03", "votes": { "for": 5, "aganst": 1 }, "then": "acepted" },
                { "question": "age", "bornOn": "2025-01-02", "on": "2024-01-02", "then": { "yeers": 3 } },
                7
              ],
              "extra": true
            }
            """;
        var problems = ScenarioFile.Read(Json).Problems;
        Assert.Equal(
            [
                "$.regulation", "$.id", "$.given.settings", "$.given.members.m1", "$.given.dossier.stage", "$.given.dossier.cellOn",
                "$.when[0].votes.aganst", "$.when[0].then", "$.when[1].bornOn", "$.when[1].then.yeers", "$.when[2]", "$.extra",
            ],
            problems.Select(problem => problem.Path));
        Assert.Equal((5L, 88L), (problems[6].Line, problems[6].Column));
    }

    // Cut every file of the repository anywhere, and put every wrong value anywhere: always problems or differences, never an exception.
    [Fact]
    public void ACutFileIsAProblem()
    {
        var text = File.ReadAllText(Path.Combine(Cases.Folder, "worked", "W7-b.json")).TrimEnd();
        for (var length = 0; length < text.Length; length++)
        {
            Assert.Single(ScenarioFile.Read(text[..length]).Problems);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    [InlineData("\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("{\"a\":{\"a\":1}}")]
    [InlineData("\"9999-12-31\"")]
    [InlineData("\"0001-01-01\"")]
    [InlineData("2147483647")]
    public void AnyValueAnywhereNeverThrows(string value)
    {
        foreach (var file in Cases.All.Where((_, i) => i % 6 == 0))
        {
            foreach (var changed in Replaced.With(File.ReadAllText(Path.Combine(Cases.Folder, file)), value))
            {
                if (ScenarioFile.Read(changed) is { IsRead: true } reading)
                {
                    _ = ScenarioRunner.Run(reading.File).Passed;
                }
            }
        }
    }

    private static string Whole(string rest) => "{ " + Head + ", " + rest + " }";

    private static string Item(string item) => Whole("\"when\": [{ " + item + ", \"then\": \"accepted\" }]");

    private static string Then(string then) => Whole("\"when\": [{ \"command\": \"forward-dossier\", \"on\": \"2025-02-03\", \"then\": " + then + " }]");

    private static string Given(string given) => Whole("\"given\": { " + given + " }, \"when\": [{ " + Ask + " }]");

    // Nothing of the answer is known before the question is read: the expectation asserts what every answer could.
    private static string Asked(string item) => Whole("\"when\": [{ " + item + ", \"then\": " + Anything(item) + " }]");

    private static string OfRegister(string item) =>
        Whole("\"given\": { \"organizations\": { \"a\": { \"role\": \"grassroots\" } } }, \"when\": [{ " + item + ", \"then\": " + Anything(item) + " }]");

    private static string Anything(string item) => "{ \"" + ScenarioVocabulary.AnswerMembers(item.Split('"')[3])[0] + "\": null }";

    private static string Answer(string answer) => Whole("\"answers\": { \"a\": " + answer + " }, \"when\": [{ " + Ask + " }]");
}
