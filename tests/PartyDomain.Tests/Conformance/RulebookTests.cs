using NodaTime;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Tests.Conformance;

/// <summary>How provisions, chains and the law of one host work, on instruments made up for the purpose.</summary>
public sealed class RulebookTests
{
    private static readonly Instrument A = Made("1", 2001);
    private static readonly Instrument B = Made("2", 2002);
    private static readonly Instrument C = Made("3", 2003);
    private static readonly Instrument Later = Made("4", 2004);
    private static readonly Instrument Stranger = Made("9", 2002);
    private static readonly Chain Three = new("three", B, A, B, C);

    [Fact]
    public void A_value_holds_from_the_first_day_to_the_day_before_the_next_instrument()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10), new(Changed, B, "2", Secondary, 20), new(Restated, C, "3"));
        AssertNothing(provision.On(A.InForceOn.PlusDays(-1)), null);
        AssertKnown(provision.On(A.InForceOn), 10, Confirmed, A, "1", A);
        AssertKnown(provision.On(B.InForceOn.PlusDays(-1)), 10, Confirmed, A, "1", A);
        AssertKnown(provision.On(B.InForceOn), 20, Secondary, B, "2", B);
        AssertKnown(provision.On(C.InForceOn.PlusDays(-1)), 20, Secondary, B, "2", B);
        AssertKnown(provision.On(C.InForceOn), 20, Confirmed, C, "3", C);
        AssertKnown(provision.On(LocalDate.MaxIsoValue), 20, Confirmed, C, "3", C);
    }

    [Fact]
    public void What_was_not_seen_is_carried_over_as_presumed_with_the_point_of_its_predecessor()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10), new(NotSeen, B), new(NotSeen, C));
        AssertKnown(provision.On(B.InForceOn), 10, Presumed, A, "1", B);
        AssertKnown(provision.On(C.InForceOn), 10, Presumed, A, "1", C);
    }

    [Fact]
    public void What_was_not_seen_and_has_no_predecessor_is_unknown()
    {
        var provision = Of(new(NotSeen, A), new(Enacted, B, "2", Confirmed, 20), new(NotSeen, C));
        AssertNothing(provision.On(A.InForceOn), A);
        AssertKnown(provision.On(C.InForceOn), 20, Presumed, B, "2", C);
    }

    [Fact]
    public void Nothing_is_carried_over_what_is_not_known()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10), new(NotKnown, B), new(NotSeen, C));
        AssertNothing(provision.On(B.InForceOn), B);
        AssertNothing(provision.On(C.InForceOn), C);
    }

    [Fact]
    public void What_is_repealed_has_no_value_and_says_where_it_ended()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10), new(Repealed, B, "2", Secondary), new(NotSeen, C));
        var found = provision.On(B.InForceOn);
        Assert.Equal(InForceStatus.Repealed, found.Status);
        Assert.False(found.IsKnown);
        Assert.Equal(0, found.Value);
        Assert.Equal(Secondary, found.Grade);
        Assert.Equal(new Citation(B.Id, "2"), found.Citation);
        Assert.Equal(InForceStatus.Repealed, provision.On(C.InForceOn).Status);
        Assert.Equal(Presumed, provision.On(C.InForceOn).Grade);
        Assert.Null(provision.Describe(B.InForceOn).Value);
    }

    [Fact]
    public void A_repealed_provision_can_be_enacted_again()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10), new(Repealed, B, "2"), new(Enacted, C, "3", Confirmed, 30));
        AssertKnown(provision.On(C.InForceOn), 30, Confirmed, C, "3", C);
    }

    [Fact]
    public void A_point_can_be_cited_in_another_instrument()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10, Stranger.Id), new(NotSeen, B), new(NotSeen, C));
        AssertKnown(provision.On(A.InForceOn), 10, Confirmed, Stranger, "1", A);
        AssertKnown(provision.On(B.InForceOn), 10, Presumed, Stranger, "1", B);
    }

    [Fact]
    public void A_description_says_the_same_without_the_type()
    {
        var provision = Of(new(Enacted, B, "2", Secondary, 20), new(NotSeen, C));
        Assert.Equal(new InForce<object>(InForceStatus.Known, 20, new Citation(B.Id, "2"), Secondary, B), provision.Describe(B.InForceOn));
        Assert.Equal(new InForce<object>(InForceStatus.Unknown, null, null, Unknown, A), provision.Describe(A.InForceOn));
        Assert.Equal(new InForce<object>(InForceStatus.Unknown, null, null, Unknown, null), provision.Describe(LocalDate.MinIsoValue));
    }

    [Fact]
    public void An_instrument_held_in_full_is_silent_where_it_has_no_statement()
    {
        Assert.Equal([C], Of(new Statement<int>(Enacted, B, "2", Confirmed, 20)).Silent);
        Assert.Equal([B], Of(new(Enacted, A, "1", Confirmed, 10), new(Restated, C, "3")).Silent);
        Assert.Empty(Of(new(NotKnown, B), new(NotKnown, C)).Silent);
        Assert.Equal([B, C], Of().Silent);
    }

    [Fact]
    public void Without_any_statement_nothing_is_known() => AssertNothing(Of().On(C.InForceOn), C);

    [Fact]
    public void Statements_must_follow_the_chain()
    {
        var error = Assert.Throws<ArgumentException>(() => Of(new(Enacted, B, "2", Confirmed, 20), new(Restated, A, "1")));
        Assert.Equal("statements", error.ParamName);
    }

    [Fact]
    public void An_instrument_has_one_statement() =>
        Assert.Throws<ArgumentException>(() => Of(new(Enacted, A, "1", Confirmed, 10), new(Changed, A, "2", Confirmed, 20)));

    [Fact]
    public void Statements_must_be_of_the_chain() =>
        Assert.Throws<ArgumentException>(() => Of(new Statement<int>(Enacted, Stranger, "1", Confirmed, 10)));

    [Theory]
    [InlineData(Enacted)]
    [InlineData(Restated)]
    [InlineData(Changed)]
    [InlineData(Repealed)]
    public void Every_kind_but_not_seen_and_not_known_needs_a_point(StatementKind kind)
    {
        Assert.Throws<ArgumentException>(() => Of(new(Enacted, A, "1", Confirmed, 10), new(kind, B)));
        Assert.Throws<ArgumentException>(() => Of(new(Enacted, A, "1", Confirmed, 10), new(kind, B, " ")));
    }

    [Theory]
    [InlineData(Restated)]
    [InlineData(Repealed)]
    public void Only_a_value_can_be_restated_or_repealed(StatementKind kind)
    {
        Assert.Throws<ArgumentException>(() => Of(new Statement<int>(kind, B, "2")));
        Assert.Throws<ArgumentException>(() => Of(new(Enacted, A, "1", Confirmed, 10), new(NotKnown, B), new(kind, C, "3")));
        Assert.Throws<ArgumentException>(() => Of(new(Enacted, A, "1", Confirmed, 10), new(Repealed, B, "2"), new(kind, C, "3")));
        Assert.Throws<ArgumentException>(() => Of(new(NotSeen, A), new(kind, B, "2")));
    }

    [Fact]
    public void A_value_that_was_carried_over_can_be_restated()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10), new(NotSeen, B), new(Restated, C, "3"));
        AssertKnown(provision.On(C.InForceOn), 10, Confirmed, C, "3", C);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_provision_needs_a_key(string key) => Assert.Throws<ArgumentException>(() => new Provision<int>(key, Three));

    [Fact]
    public void A_provision_needs_a_chain() => Assert.Throws<ArgumentNullException>(() => new Provision<int>("key", null!));

    [Fact]
    public void With_replaces_what_one_instrument_says_and_leaves_the_first_provision_alone()
    {
        var shipped = Of(new(Enacted, A, "1", Confirmed, 10), new(NotSeen, B), new(NotSeen, C));
        var host = shipped.With(new(Changed, B, "2", Confirmed, 20));
        AssertKnown(host.On(A.InForceOn), 10, Confirmed, A, "1", A);
        AssertKnown(host.On(B.InForceOn), 20, Confirmed, B, "2", B);
        AssertKnown(host.On(C.InForceOn), 20, Presumed, B, "2", C);
        AssertKnown(shipped.On(B.InForceOn), 10, Presumed, A, "1", B);
        Assert.Equal(shipped.Key, host.Key);
    }

    [Fact]
    public void With_adds_a_statement_in_its_place()
    {
        var host = Of(new(Enacted, B, "2", Confirmed, 20), new(Restated, C, "3")).With(new(Enacted, A, "1", Secondary, 10));
        AssertKnown(host.On(A.InForceOn), 10, Secondary, A, "1", A);
        AssertKnown(host.On(C.InForceOn), 20, Confirmed, C, "3", C);
    }

    [Fact]
    public void With_refuses_an_instrument_outside_the_chain() =>
        Assert.Throws<ArgumentException>(() => Of(new Statement<int>(Enacted, A, "1", Confirmed, 10)).With(new(Changed, Stranger, "2", Confirmed, 20)));

    [Fact]
    public void Confirmed_keeps_the_value_and_cites_the_text_that_was_read()
    {
        var host = Of(new(Enacted, A, "1", Confirmed, 10), new(NotSeen, B), new(NotSeen, C)).Confirmed(B, "2");
        AssertKnown(host.On(A.InForceOn), 10, Confirmed, A, "1", A);
        AssertKnown(host.On(B.InForceOn), 10, Confirmed, B, "2", B);
        AssertKnown(host.On(C.InForceOn), 10, Presumed, B, "2", C);
    }

    [Fact]
    public void Only_a_known_value_can_be_confirmed()
    {
        var provision = Of(new(Enacted, A, "1", Confirmed, 10), new(NotKnown, B), new(NotSeen, C));
        Assert.Throws<ArgumentException>(() => provision.Confirmed(B, "2"));
        Assert.Throws<ArgumentException>(() => provision.Confirmed(Stranger, "2"));
        Assert.Throws<ArgumentException>(() => provision.Confirmed(A, " "));
    }

    [Fact]
    public void A_law_reads_what_the_host_replaced_and_the_shipped_law_does_not()
    {
        var shipped = Of(new(Enacted, A, "1", Confirmed, 10), new(NotSeen, B), new(NotSeen, C));
        var law = Law.Shipped.With(shipped.Confirmed(B, "2"));
        AssertKnown(law.Read(shipped, B.InForceOn), 10, Confirmed, B, "2", B);
        AssertKnown(Law.Shipped.Read(shipped, B.InForceOn), 10, Presumed, A, "1", B);
        Assert.Equal(shipped.Key, Assert.Single(law.Replaced).Key);
    }

    [Fact]
    public void A_later_replacement_takes_the_place_of_an_earlier_one()
    {
        var shipped = Of(new(Enacted, A, "1", Confirmed, 10), new(NotSeen, B), new(NotSeen, C));
        var law = Law.Shipped.With(shipped.With(new(Changed, B, "2", Secondary, 20))).With(shipped.With(new(Changed, B, "2", Secondary, 30)));
        AssertKnown(law.Read(shipped, B.InForceOn), 30, Secondary, B, "2", B);
        Assert.Single(law.Replaced);
    }

    [Fact]
    public void An_instrument_of_the_host_carries_every_value_over_as_presumed()
    {
        var shipped = Of(new(Enacted, A, "1", Confirmed, 10), new(Restated, B, "2"), new(Restated, C, "3"));
        var law = Law.Shipped.With(Three, Later);
        AssertKnown(law.Read(shipped, Later.InForceOn.PlusDays(-1)), 10, Confirmed, C, "3", C);
        AssertKnown(law.Read(shipped, Later.InForceOn), 10, Presumed, C, "3", Later);
        AssertKnown(Law.Shipped.Read(shipped, Later.InForceOn), 10, Confirmed, C, "3", C);
        Assert.Equal([A, B, C, Later], law.ChainOf(Three).Instruments);
        Assert.Equal([A, B, C], Three.Instruments);
    }

    [Fact]
    public void An_instrument_of_the_host_carries_nothing_over_where_nothing_is_known()
    {
        var unknown = Of(new(NotKnown, B), new(NotKnown, C));
        AssertNothing(Law.Shipped.With(Three, Later).Read(unknown, Later.InForceOn), Later);
        AssertNothing(Law.Shipped.With(Three, Later).Read(Of(), Later.InForceOn), Later);
    }

    [Fact]
    public void The_host_states_what_its_own_instrument_says()
    {
        var shipped = Of(new(Enacted, A, "1", Confirmed, 10), new(Restated, B, "2"), new(Restated, C, "3"));
        AssertKnown(Law.Shipped.With(Three, Later).With(shipped.With(new(Changed, Later, "4", Confirmed, 40))).Read(shipped, Later.InForceOn), 40, Confirmed, Later, "4", Later);
        var between = new Instrument(new InstrumentId("between", A.InForceOn, "test"), A.InForceOn.PlusDays(1), Confirmed, "test");
        Assert.Throws<ArgumentException>(() => shipped.With(new(Changed, between, "4", Confirmed, 40)));
        var extended = Law.Shipped.With(Three, Later);
        var law = extended.With(extended.Applied(shipped).With(new(Changed, Later, "4", Confirmed, 40)));
        AssertKnown(law.Read(shipped, C.InForceOn), 10, Confirmed, C, "3", C);
        AssertKnown(law.Read(shipped, Later.InForceOn), 40, Confirmed, Later, "4", Later);
    }

    [Fact]
    public void What_the_host_confirmed_is_carried_into_its_own_instrument_in_either_order()
    {
        var shipped = Of(new(Enacted, A, "1", Confirmed, 10), new(NotSeen, B), new(NotSeen, C));
        var read = shipped.Confirmed(C, "3");
        AssertKnown(Law.Shipped.With(read).With(Three, Later).Read(shipped, Later.InForceOn), 10, Presumed, C, "3", Later);
        AssertKnown(Law.Shipped.With(Three, Later).With(read).Read(shipped, Later.InForceOn), 10, Presumed, C, "3", Later);
    }

    [Fact]
    public void A_statement_on_the_first_of_two_instruments_survives_the_second()
    {
        var shipped = Of(new(Enacted, A, "1", Confirmed, 10), new(Restated, B, "2"), new(Restated, C, "3"));
        var once = Law.Shipped.With(Three, Later);
        var stated = once.With(once.Applied(shipped).With(new(Changed, Later, "4", Confirmed, 40)));
        var last = Made("5", 2005);
        var twice = stated.With(Three, last);
        AssertKnown(twice.Read(shipped, Later.InForceOn), 40, Confirmed, Later, "4", Later);
        AssertKnown(twice.Read(shipped, last.InForceOn), 40, Presumed, Later, "4", last);
    }

    [Fact]
    public void An_instrument_of_the_host_comes_after_all_others()
    {
        Assert.Throws<ArgumentException>(() => Law.Shipped.With(Three, Stranger));
        Assert.Throws<ArgumentException>(() => Law.Shipped.With(Three, Later).With(Three, Later));
    }

    [Fact]
    public void Other_chains_are_not_touched()
    {
        var law = Law.Shipped.With(Three, Later);
        Assert.Same(Chains.Implementation, law.ChainOf(Chains.Implementation));
        Assert.Equal(ReadingsLaw.DayZero.On(Later.InForceOn), law.Read(ReadingsLaw.DayZero, Later.InForceOn));
    }

    [Fact]
    public void The_day_up_to_which_the_law_was_looked_up_can_be_moved()
    {
        var day = new LocalDate(2027, 1, 31);
        Assert.Equal(day, Law.Shipped.WithKnownUntil(day).KnownUntil);
        Assert.NotEqual(day, Law.Shipped.KnownUntil);
        Assert.Equal(day, Law.Shipped.WithKnownUntil(day).With(Settings.Cautious).With(Three, Later).With(ReadingsLaw.DayZero).KnownUntil);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void An_outcome_after_that_day_carries_a_note(int daysLater, bool noted)
    {
        var assessment = new Assessment(Law.Shipped, Law.Shipped.KnownUntil.PlusDays(daysLater));
        var outcome = assessment.Conclude<string>(() => []);
        Assert.IsType<Accepted<string>>(outcome);
        Assert.Equal(noted, outcome.Findings.Any(finding => finding.Code == LawCodes.BeyondKnownLaw && finding.Effect == FindingEffect.Note));
    }

    [Fact]
    public void A_chain_runs_in_strictly_rising_order()
    {
        Assert.Throws<ArgumentException>(() => new Chain("chain", A, B, A));
        Assert.Throws<ArgumentException>(() => new Chain("chain", B, B, Stranger));
    }

    [Fact]
    public void A_chain_holds_the_instrument_from_which_it_is_full() => Assert.Throws<ArgumentException>(() => new Chain("chain", Later, A, B));

    [Fact]
    public void A_chain_finds_the_instrument_of_a_day()
    {
        Assert.Null(Three.On(A.InForceOn.PlusDays(-1)));
        Assert.Equal(A, Three.On(A.InForceOn));
        Assert.Equal(A, Three.On(B.InForceOn.PlusDays(-1)));
        Assert.Equal(B, Three.On(B.InForceOn));
        Assert.Equal(C, Three.On(LocalDate.MaxIsoValue));
    }

    private static Provision<int> Of(params ReadOnlySpan<Statement<int>> statements) => new("test.key", Three, statements);

    private static Instrument Made(string number, int year)
    {
        var day = new LocalDate(year, 3, 1);
        return new Instrument(new InstrumentId(number, day, "test"), day, Confirmed, "test");
    }

    private static void AssertKnown(InForce<int> found, int value, EvidenceGrade grade, Instrument cited, string point, Instrument inForce) =>
        Assert.Equal(new InForce<int>(InForceStatus.Known, value, new Citation(cited.Id, point), grade, inForce), found);

    private static void AssertNothing(InForce<int> found, Instrument? inForce) =>
        Assert.Equal(new InForce<int>(InForceStatus.Unknown, 0, null, Unknown, inForce), found);
}
