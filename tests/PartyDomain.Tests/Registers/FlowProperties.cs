using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Tests.Membership;
using Xunit;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>Random registers against a second count that reads the recipe of each person instead of the facts.</summary>
public sealed class FlowProperties
{
    private static readonly string[] Cells = ["a1", "a2", "b1", "b2", "c"];

    private static readonly LocalDate First = new(2019, 12, 1);

    // a2 came under b on this day.
    private static readonly LocalDate Moved = new(2020, 2, 29);

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void A_second_count_gives_the_same() => Check(random =>
    {
        var recipes = Recipes(random, random.Next(25));
        var ledger = FlowLedger.Of(Make(recipes));
        foreach (var (from, to) in Months().Append((First, First.PlusYears(2))))
        {
            foreach (var unit in (string[])["province", "district", "a", "b", .. Cells])
            {
                Assert.Equal(
                    recipes.Count(recipe => recipe.Counts && from <= recipe.Day && recipe.Day <= to && Above(recipe.Cell, recipe.Day).Contains(unit)),
                    ledger.Count(Id(unit), FlowKind.Admission, from, to).Count);
            }
        }
    });

    [Fact]
    public void Children_and_what_is_its_own_make_up_each_organization_on_every_day() => Check(random =>
    {
        var register = Make(Recipes(random, random.Next(40)));
        var ledger = FlowLedger.Of(register);
        foreach (var kind in Enum.GetValues<FlowKind>())
        {
            foreach (var day in register.Members.SelectMany(Flows.Of).Select(flow => flow.On).Distinct())
            {
                var view = register.Organizations.On(day);
                foreach (var unit in view.Organizations)
                {
                    var own = ledger.In(unit, kind, day, day).Count(flow => flow.Cell == unit);
                    Assert.Equal(ledger.Count(unit, kind, day, day).Count, own + view.Children(unit).Sum(child => ledger.Count(child, kind, day, day).Count));
                }
            }
        }
    });

    [Fact]
    public void A_day_across_the_end_of_a_period_changes_one_count_of_each() => Check(random =>
    {
        var recipes = Recipes(random, random.Next(1, 15));
        var months = Months().ToList();
        var month = random.Next(months.Count - 1);
        var at = random.Next(recipes.Count);
        recipes[at] = recipes[at] with { Cell = "c", Day = months[month].To, Fate = Fate.Admitted };
        var before = Counts();
        recipes[at] = recipes[at] with { Day = months[month].To.PlusDays(1) };
        var after = Counts();
        Assert.Equal(before.Select((count, i) => count - (i == month ? 1 : 0) + (i == month + 1 ? 1 : 0)), after);

        List<long> Counts()
        {
            var ledger = FlowLedger.Of(Make(recipes));
            return [.. months.Select(period => ledger.Count(Id("district"), FlowKind.Admission, period.From, period.To).Count)];
        }
    });

    [Fact]
    public void The_order_in_which_facts_of_different_days_were_learned_does_not_matter() => Check(random =>
    {
        var facts = Admitted("a1", First.PlusDays(random.Next(300))).Append(Recognized(First.PlusDays(700), First.PlusDays(600))).Append(Annulled(First.PlusDays(random.Next(701, 900)))).ToArray();
        var given = facts[..random.Next(1, facts.Length + 1)];
        var shuffled = given.ToArray();
        random.Shuffle(shuffled);
        Assert.Equal(Flows.Of(Book.District().Knows("p", given).ToRegister().Members[0]), Flows.Of(Book.District().Knows("p", shuffled).ToRegister().Members[0]));
    });

    [Fact]
    public void Stock_at_the_end_is_stock_at_the_beginning_and_what_came_and_went() => Check(random =>
    {
        var register = Make(Recipes(random, random.Next(40)).Where(recipe => recipe.Fate is not (Fate.Annulled or Fate.StruckOffAndAnnulled)));
        var ledger = FlowLedger.Of(register);
        var (from, to) = (First.PlusDays(random.Next(300)), First.PlusDays(random.Next(300, 800)));
        var takenOver = register.Members.Count(member => member.Timeline.Spans is [{ Standing: Standing.Full } span] && from < span.From && span.From <= to);
        Assert.Equal(Stock(to), Stock(from) + Flow(FlowKind.Admission) + takenOver - Flow(FlowKind.ProbationerStruckOff));

        long Flow(FlowKind kind) => ledger.Count(Id("province"), kind, from.PlusDays(1), to).Count;

        long Stock(LocalDate day) => register.CountStandings(day)[Id("province")].Members;
    });

    // The person moves no more after the admission; a second count needs nothing but the recipe.
    private static List<Recipe> Recipes(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(number => new Recipe($"p-{number}", random.Of(Cells), First.PlusDays(random.Next(500)), random.Any<Fate>()))];

    private static Register Make(IEnumerable<Recipe> recipes)
    {
        var book = Book.District().Happens("a2", new OrganizationReparented(Moved, Id("b")));
        foreach (var recipe in recipes)
        {
            book.Knows(recipe.Person, recipe.Facts());
        }

        return book.ToRegister();
    }

    private static string[] Above(string cell, LocalDate day) => cell switch
    {
        "c" => ["c", "district", "province"],
        "a2" when day >= Moved => ["a2", "b", "district", "province"],
        _ => [cell, cell[..1], "district", "province"],
    };

    private static IEnumerable<(LocalDate From, LocalDate To)> Months() =>
        Enumerable.Range(0, 18).Select(month => (First.PlusMonths(month), First.PlusMonths(month + 1).PlusDays(-1)));

    private static void Check(Action<Random> body) => Prop.ForAll(Seeds, seed =>
    {
        body(new Random(seed));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));

    private enum Fate
    {
        Admitted = 0,
        Corrected = 1,
        TakenBack = 2,
        Annulled = 3,
        TakenOver = 4,
        Recorded = 5,
        StruckOff = 6,
        Recognized = 7,
        StruckOffAndAnnulled = 8,
        MovedLater = 9,
    }

    private sealed record Recipe(string Person, string Cell, LocalDate Day, Fate Fate)
    {
        public bool Counts => Fate is not (Fate.TakenBack or Fate.Annulled or Fate.TakenOver or Fate.StruckOffAndAnnulled);

        public MembershipEvent[] Facts() => Fate switch
        {
            Fate.Admitted => Admitted(Cell, Day),
            Fate.Corrected => [.. Admitted(Cell, Day.PlusDays(-40))[..2], Ceremony(Day.PlusDays(33)), new EventCorrected(Day.PlusDays(50), 2, Ceremony(Day))],
            Fate.TakenBack => [.. Admitted(Cell, Day), new EventCorrected(Day, 2, null)],
            Fate.Annulled => [.. Admitted(Cell, Day), Annulled(Day.PlusDays(90))],
            Fate.TakenOver => [new StandingRecorded(Day, Standing.Full, Id(Cell)) { JoinedOn = Day.PlusYears(-3) }],
            Fate.Recorded => [new StandingRecorded(Day, Standing.Probationary, Id(Cell)) { JoinedOn = Day, ProbationEndsOn = Day.PlusMonths(12) }],
            Fate.StruckOff => [.. Admitted(Cell, Day), StruckOff(Day.PlusDays(200))],
            Fate.Recognized => AdmittedAndRecognized(Cell, Day, Day.PlusDays(380)),
            Fate.StruckOffAndAnnulled => [.. Admitted(Cell, Day), StruckOff(Day.PlusDays(100)), Annulled(Day.PlusDays(200))],
            _ => [.. Admitted(Cell, Day), new StandingRecorded(Day.PlusDays(3), Standing.Probationary, Id("c"))],
        };
    }
}
