using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Baseline;

/// <summary>Members known only by today's facts: precision is kept, nothing is half loaded, nothing is merged.</summary>
public sealed class BaselineTests
{
    private static readonly OrganizationId Cell = new("cell-1");
    private static readonly LocalDate Day = new(2025, 12, 31);

    [Theory]
    [InlineData("1946", "1946-01-01", "1946-12-31")]
    [InlineData("1946-12", "1946-12-01", "1946-12-31")]
    [InlineData("1948-02", "1948-02-01", "1948-02-29")]
    [InlineData("1946-12-19", "1946-12-19", "1946-12-19")]
    public void A_date_is_kept_as_it_is_known(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((earliest, latest, text), (Show.Iso(date.Earliest), Show.Iso(date.Latest), date.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("46")]
    [InlineData("1946-13")]
    [InlineData("1946-2-01")]
    [InlineData("1946-02-30")]
    [InlineData("1946-02-01-1")]
    [InlineData("0001")]
    [InlineData(null)]
    public void Anything_else_is_no_date(string? text) => Assert.False(PartialDate.TryParse(text, null, out _));

    [Theory]
    [InlineData("000001AB", true)]
    [InlineData("999999ĐBP", true)]
    [InlineData("000000AB", false)]
    [InlineData("00001AB", false)]
    [InlineData("000001A", false)]
    [InlineData("000001ABCD", false)]
    [InlineData("000001aB", false)]
    [InlineData("AB000001", false)]
    public void A_CV_number_has_six_digits_and_two_or_three_letters(string text, bool fits) => Assert.Equal(fits, CvNumber.TryParse(text, null, out _));

    [Fact]
    public void A_month_does_not_become_a_day()
    {
        var record = Taken(new("card", Standing.Full, Cell) { JoinedOn = PartialDate.Parse("1946-12"), OfficialOn = PartialDate.Parse("1947-05-19") });
        Assert.Equal((Standing.Full, (OrganizationId?)Cell, (LocalDate?)null, (LocalDate?)new LocalDate(1947, 5, 19)), (record.Standing, record.HomeCell, record.JoinedOn, record.OfficialOn));
        Assert.Equal(PartialDate.Parse("1946-12"), record.Baseline!.JoinedOn);
    }

    [Fact]
    public void A_document_with_one_bad_member_loads_nothing_and_names_every_problem()
    {
        var document = new BaselineDocument(Day, [Sound("m-1"), new(new("m-2"), new("x", Standing.Full, null) { JoinedOn = PartialDate.Parse("2026") }), Sound("m-1")]);
        var outcome = BaselineImport.Load(document, [], Law.Shipped);
        Assert.True(outcome is Refused<BaselineEntry> && outcome.Events.Count == 0);
        Assert.Equal(
            [(BaselineCodes.CellUnfit, "members[1].facts.cell"), (BaselineCodes.DateAhead, "members[1].facts.joinedOn"), (BaselineCodes.SeniorityOpen, "members[1].facts.admissionDecidedOn"), (BaselineCodes.PersonTwice, "members[2].person")],
            outcome.Findings.Select(finding => (finding.Code, finding.Subject)));
        Assert.Equal(2, BaselineImport.Load(document with { Members = [Sound("m-1"), Sound("m-2")] }, [], Law.Shipped).Events.Count);
    }

    [Fact]
    public void Records_that_share_a_key_are_named_until_they_are_judged_and_never_merged()
    {
        var (first, second) = (Taken(new("x", Standing.Full, Cell) { Card = new("card-1"), CvNumber = CvNumber.Parse("000001AB") }, "a"), Taken(new("x", Standing.Full, Cell) { Card = new("card-1") }, "b"));
        Assert.Equal([new PossibleDuplicate(first.Person, second.Person, DuplicateKey.Card)], Duplicates.Find([first, second]));
        var linked = MembershipHistory.Evolve(second, new DuplicateLinked(Day, first.Person, DuplicateJudgment.SameMember));
        Assert.Empty(Duplicates.Find([first, linked]));
        Assert.Equal(second with { History = linked.History, Duplicates = linked.Duplicates }, linked);
        Assert.Null(linked.Papers.CvNumber);
    }

    [Fact]
    public void Nothing_of_a_key_is_written() => Assert.DoesNotContain(
        (string[])["card-77", "000123", "person-9", "1946"],
        text => string.Concat(new CardKey("card-77"), CvNumber.Parse("000123ABC"), new DuplicateLinked(Day, new("person-9"), default), Taken(Sound("m").Facts), new BaselineRecorded(Day, Sound("m").Facts)).Contains(text, StringComparison.Ordinal));

    private static BaselineMember Sound(string person) => new(new(person), new("x", Standing.Full, Cell) { AdmissionDecidedOn = PartialDate.Parse("1946-12-19") });

    private static MembershipRecord Taken(BaselineFacts facts, string person = "p-0") => MembershipHistory.Evolve(new MembershipRecord(new PersonId(person)), new BaselineRecorded(Day, facts));
}
