using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Registers;
using PartyDomain.Reporting.Forms;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Membership;
using Xunit;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>Every cell of every form of random registers against a second implementation, and every rule at every organization.</summary>
public sealed class FormProperties
{
    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Every_cell_of_every_form_is_what_a_second_count_gives()
    {
        var reached = new HashSet<(string Form, string Row)>();
        Check(25, (_, register, from, to) => Compare(register, from, to, reached));
        var rows = OfficialForms.All.Where(form => form.Number is "1" or "2" or "3").SelectMany(form => form.Rows.Where(row => row.Count is not null).Select(row => (form.Number, row.Code))).ToList();
        Assert.True(10 * rows.Count(reached.Contains) >= 9 * rows.Count, $"Never above zero: {string.Join(", ", rows.Where(row => !reached.Contains(row)))}");
    }

    [Fact]
    public void Every_rule_of_every_form_holds_at_every_organization() => Check(60, (_, register, from, to) =>
    {
        var (current, last) = Statistics(register, from, to);
        foreach (var unit in current.Frame.Places.Organizations)
        {
            foreach (var form in OfficialForms.All)
            {
                var table = OfficialForms.Make(form, unit, current, last, register.Organizations, Law.Shipped);
                Assert.DoesNotContain(table.Problems, problem => problem.ProblemKind != FormProblemKind.RowNotInForce);
                Assert.All(table.Problems, problem => Assert.Contains(problem.Row, (string[])["3", "3a"]));
            }
        }
    });

    [Fact]
    public void A_number_that_is_changed_is_found_where_a_rule_holds_it() => Check(60, (random, register, from, to) =>
    {
        var (current, last) = Statistics(register, from, to);
        var form = random.Of([.. OfficialForms.All.Where(form => form.Number != "5")]);
        var table = OfficialForms.Make(form, new OrganizationId("p1"), current, last, register.Organizations, Law.Shipped);
        var held = form.Relations.Where(relation => relation.RelationKind == FormRelationKind.Sum).SelectMany(relation => relation.Parts.Append(relation.Whole)).ToHashSet(StringComparer.Ordinal);
        var relations = table.Relations.Where(relation => relation.RelationKind == FormRelationKind.Sum && Codes(relation).All(code => table[code].Cells[0].This.IsKnown)).ToList();
        if (relations.Count == 0)
        {
            return;
        }

        var row = random.Of([.. Codes(random.Of([.. relations]))]);
        var changed = table with
        {
            Lines = table.Lines.Select(line => line.Code != row ? line : line with { Cells = line.Cells.Select((cell, i) => i > 0 ? cell : FormCell.Of(FormValue.Of(cell.This.Count!.Value + 1), cell.Last)).ToValueList() }).ToValueList(),
        };
        Assert.Contains(row, held);
        Assert.Contains(changed.Problems, problem => problem is { ProblemKind: FormProblemKind.SumDiffers, Period: FormPeriod.This });

        static IEnumerable<string> Codes(FormRelation relation) => relation.Parts.Concat(relation.Less).Append(relation.Whole);
    });

    [Fact]
    public void What_is_hidden_is_in_no_number_and_in_no_ratio() => Check(40, (random, register, from, to) =>
    {
        var (current, last) = Statistics(register, from, to);
        var table = OfficialForms.Make(OfficialForms.MembersByPeoples, new OrganizationId("p1"), current, last, register.Organizations, Law.Shipped);
        var place = new FormPlace(random.Of([.. table.Lines]).Code, random.Of(["3", "4"]), random.Any<FormPeriod>());
        var hidden = table.Hide([place]);
        foreach (var line in hidden.Lines)
        {
            for (var i = 0; i < 3; i++)
            {
                var original = table[line.Code].Cells[i];
                var isOwn = line.Code == place.Row && table.Columns[i].Code == place.Column;
                var isShare = i == 2 && place.Column == "3" && (line.Code == place.Row || FormShares.WholeOf(line.Code, table.Relations) == place.Row);
                foreach (var period in Enum.GetValues<FormPeriod>())
                {
                    Assert.Equal((isOwn || isShare) && period == place.Period ? FormValue.Hidden : original.In(period), line.Cells[i].In(period));
                }

                Assert.Equal(isOwn || isShare ? FormValue.Hidden : original.Ratio, line.Cells[i].Ratio);
            }
        }
    });

    private static void Compare(Register register, LocalDate from, LocalDate to, HashSet<(string Form, string Row)> reached)
    {
        var (current, last) = Statistics(register, from, to);
        var before = OfficialForms.YearBefore(from, to);
        var (now, then) = (new NaiveForms(register, from, to), new NaiveForms(register, before.From, before.To));
        foreach (var unit in register.Organizations.On(to).Organizations)
        {
            foreach (var form in OfficialForms.All)
            {
                var table = OfficialForms.Make(form, unit, current, last, register.Organizations, Law.Shipped);
                var (expected, expectedLast) = (now.Of(form.Number, unit), last.Contains(unit) ? then.Of(form.Number, unit) : null);
                foreach (var line in table.Lines)
                {
                    for (var column = 0; column < table.Columns.Count; column++)
                    {
                        var key = (line.Code, table.Columns[column].Code);
                        var isBlank = form.Find(line.Code) is { Count: null, Mark: FormRowMark.Official };
                        var one = isBlank ? FormValue.Blank : expected[key];
                        var other = isBlank ? FormValue.Blank : line.Mark == FormRowMark.NotHeld ? FormValue.NotHeld : expectedLast is null ? FormValue.NotApplicable : expectedLast[key];
                        Assert.True(one == line.Cells[column].This, $"{form.Number} {unit} {key} {to:uuuu-MM-dd}: {one} {one.Unclear}, not {line.Cells[column].This} {line.Cells[column].This.Unclear}");
                        Assert.True(other == line.Cells[column].Last, $"{form.Number} {unit} {key} year before {to:uuuu-MM-dd}: {other}, not {line.Cells[column].Last}");
                        Assert.Equal(one.Ratio(other), line.Cells[column].Ratio);
                        if (one.Count > 0 || one.Amount is not null)
                        {
                            reached.Add((form.Number, line.Code));
                        }
                    }
                }
            }
        }
    }

    private static (StatisticsTotals Current, StatisticsTotals Last) Statistics(Register register, LocalDate from, LocalDate to)
    {
        var before = OfficialForms.YearBefore(from, to);
        return (RegisterRows.Totals(register, from, to), RegisterRows.Totals(register, before.From, before.To));
    }

    private static void Check(int times, Action<Random, Register, LocalDate, LocalDate> body) => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var from = new LocalDate(random.Next(2021, 2027), random.Next(1, 13), 1);
        var to = from.PlusMonths(random.Of([1, 3, 6])).PlusDays(-1);
        body(random, RandomParty.Make(random, from.PlusYears(-1), 365 + Period.DaysBetween(from, to), random.Next(2, 30)), from, to);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));
}
