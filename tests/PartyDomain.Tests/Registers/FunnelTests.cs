using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Tests.Membership;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>One cohort of listed people is followed from stage to stage.</summary>
public sealed class FunnelTests
{
    [Fact]
    public void Each_stage_counts_those_who_came_at_least_so_far()
    {
        var register = Book.District()
            .Knows("listed", Listed("a1", D("2018-03-01")))
            .Knows("attended", Listed("a1", D("2018-03-01")))
            .Knows("certified", Listed("a1", D("2018-03-01")), Certificate("2018-09-01"))
            .Knows("admitted", Listed("b1", D("2018-03-01")), Certificate("2018-09-01"), Ceremony(D("2019-05-19")))
            .Knows("recognized", Listed("b1", D("2018-03-01")), Ceremony(D("2019-05-19")), Recognized(D("2020-06-19"), D("2020-05-19")))
            .Knows("other year", Listed("b1", D("2017-12-31")))
            .Knows("other year too", Listed("b1", D("2019-01-01")))
            .Held(Class("k", "2018-08-01", "attended"))
            .Held(Class("other kind", "2018-08-01", "listed") with { TrainingKind = TrainingKind.NewMembers })
            .Held(Class("earlier", "2018-02-01", "listed"))
            .ToRegister();
        Assert.Equal("5 4 3 2 1", Of(register, "district"));
        Assert.Equal("5 3 2 0 0", Of(register, "district", day: "2018-09-01"));
        Assert.Equal("5 1 0 0 0", Of(register, "district", day: "2018-08-31"));
        Assert.Equal("5 0 0 0 0", Of(register, "district", day: "2018-07-31"));
        Assert.Equal("3 2 1 0 0", Of(register, "a"));
        Assert.Equal("2 2 2 2 1", Of(register, "b"));
        Assert.Equal("2 2 2 2 0", Of(register, "b", day: "2020-06-18"));
        Assert.Equal("0 0 0 0 0", Of(register, "x"));
        var lines = Funnel.Of(register, Id("district"), D("2018-01-01"), D("2018-12-31"), D("2021-01-01")).Lines;
        Assert.Equal([null, new Fraction(4, 5), new Fraction(3, 4), new Fraction(2, 3), new Fraction(1, 2)], lines.Select(line => line.OfPrevious));
        Assert.Equal([new Fraction(1, 1), new Fraction(4, 5), new Fraction(3, 5), new Fraction(2, 5), new Fraction(1, 5)], lines.Select(line => line.OfPool));
    }

    [Fact]
    public void Nobody_listed_gives_no_shares() =>
        Assert.All(Funnel.Of(new Book().ToRegister(), Id("x"), D("2018-01-01"), D("2018-12-31"), D("2021-01-01")).Lines, line => Assert.Equal((0, null, null), (line.Persons, line.OfPool, line.OfPrevious)));

    [Fact]
    public void Somebody_listed_anew_after_the_end_belongs_to_both_cohorts_each_with_its_own_course()
    {
        var register = Book.District()
            .Knows("p", Listed("a1", D("2018-03-01")), new ProspectRemoved(D("2019-01-01")), Listed("a1", D("2020-03-01")), Certificate("2020-09-01"), Ceremony(D("2021-05-19")))
            .Held(Class("k", "2020-08-01", "p"))
            .ToRegister();
        Assert.Equal("1 0 0 0 0", Of(register, "district"));
        Assert.Equal("1 1 1 1 0", Of(register, "district", 2020));
        Assert.Equal("2 1 1 1 0", Text(Funnel.Of(register, Id("district"), D("2018-01-01"), D("2020-12-31"), D("2022-01-01"))));
    }

    [Fact]
    public void Somebody_listed_twice_while_a_procedure_runs_is_one_person()
    {
        var register = Book.District().Knows("p", Listed("a1", D("2018-03-01")), Listed("a1", D("2018-04-01")), Ceremony(D("2019-05-19"))).ToRegister();
        Assert.Equal("1 1 1 1 0", Of(register, "district"));
    }

    [Fact]
    public void A_recognition_that_was_recorded_counts_like_one_that_was_decided()
    {
        var register = Book.District()
            .Knows("p", Listed("a1", D("2018-03-01")), Ceremony(D("2019-05-19")), new StandingRecorded(D("2020-06-19"), Standing.Full, Id("a1")) { RecognizedOn = D("2020-06-19") })
            .Knows("moved", Listed("a1", D("2018-03-01")), Ceremony(D("2019-05-19")), Recognized(D("2020-06-19"), D("2020-05-19")), new StandingRecorded(D("2020-08-01"), Standing.Full, Id("b1")) { JoinedOn = D("2019-05-19") })
            .ToRegister();
        Assert.Equal("2 2 2 2 2", Of(register, "district"));
        Assert.Equal(2, FlowLedger.Of(register).Count(Id("district"), FlowKind.Recognition, D("2020-01-01"), D("2020-12-31")).Count);
    }

    [Fact]
    public void An_annulled_admission_leaves_what_came_before_it()
    {
        var register = Book.District()
            .Knows("p", Listed("a1", D("2018-03-01")), Certificate("2018-09-01"), Ceremony(D("2019-05-19")), Annulled(D("2020-01-01")))
            .Knows("q", Listed("a1", D("2018-03-01")), Certificate("2018-09-01"), Ceremony(D("2019-05-19")), StruckOff(D("2020-06-06")))
            .Knows("r", Listed("a1", D("2018-03-01")), Ceremony(D("2019-05-19")), new StandingRecorded(D("2020-01-01"), Standing.Former, null) { Ended = EndingReason.AdmissionAnnulled })
            .ToRegister();
        Assert.Equal("3 2 2 1 0", Of(register, "district"));
    }

    [Fact]
    public void The_tree_of_the_day_of_listing_decides_where_a_person_counts()
    {
        var register = Book.District().Happens("a1", new OrganizationReparented(D("2018-06-01"), Id("b")))
            .Knows("p", Listed("a1", D("2018-05-31"))).Knows("q", Listed("a1", D("2018-06-01"))).ToRegister();
        Assert.Equal("1 0 0 0 0", Of(register, "a"));
        Assert.Equal("1 0 0 0 0", Of(register, "b"));
    }

    [Fact]
    public void No_stage_holds_more_than_the_one_before() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var book = Book.District().HasCell("cell-1", "a").HasCell("cell-2", "b");
        for (var i = 0; i < 6; i++)
        {
            book.Knows($"p-{i}", [.. RandomFacts.Sequence(random, random.Next(1, 20))]);
        }

        var register = book.Held(Class("k", "2025-08-20", "p-1", "p-2", "p-3")).ToRegister();
        var persons = Funnel.Of(register, Id("district"), D("2025-08-01"), D("2025-08-30"), D("2025-08-01").PlusDays(random.Next(60))).Lines.Select(line => line.Persons).ToList();
        Assert.Equal(persons.OrderDescending(), persons);
        foreach (var member in register.Members)
        {
            _ = Flows.Of(member).ToList();
        }

        _ = FlowLedger.Of(register);
        _ = RegisterAudit.Of(register.Document);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));

    private static AwarenessCertificateRegistered Certificate(string on) => new(D(on), D(on), CertificateIssuer.PoliticalCenter);

    private static TrainingClass Class(string id, string on, params ReadOnlySpan<string> persons)
    {
        var named = new List<PersonId>();
        foreach (var person in persons)
        {
            named.Add(new PersonId(person));
        }

        return new TrainingClass(id, Id("district"), TrainingKind.Awareness, D(on), D(on), named.Count) { Persons = named.ToValueList() };
    }

    private static string Of(Register register, string under, int year = 2018, string day = "2022-01-01") =>
        Text(Funnel.Of(register, Id(under), new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), D(day)));

    private static string Text(Funnel funnel) => string.Join(' ', funnel.Lines.Select(line => line.Persons));
}
