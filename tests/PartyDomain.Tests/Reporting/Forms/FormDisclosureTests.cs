using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Reporting.Disclosure;
using PartyDomain.Reporting.Forms;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Registers;
using PartyDomain.Tests.Reporting.Disclosure;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>Forms published together, attacked by a reader who knows every sum.</summary>
public sealed class FormDisclosureTests
{
    [Fact]
    public void Nothing_hidden_is_recovered_from_forms_of_several_organizations_and_periods() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        var register = RandomParty.Make(random, from.PlusYears(-1), 730, random.Next(20, 50));
        var (current, last) = (RegisterRows.Totals(register, from, to), RegisterRows.Totals(register, from.PlusYears(-1), from.PlusDays(-1)));
        List<FormTable> publication =
        [
            .. from unit in new[] { "p1", "p1d1", "p1d2" }
               from form in new[] { OfficialForms.MembersByPeoples, OfficialForms.Composition }
               select OfficialForms.Make(form, Id(unit), current, last, register.Organizations, Law.Shipped),
        ];
        var result = FormDisclosure.Protect(publication, register.Organizations, DisclosurePolicy.Default);
        var (plain, hidden, protects) = Plain(publication, result.Tables);
        var attack = new Attack(plain, hidden);
        Assert.DoesNotContain(attack.Determined(), cell => protects[cell]);
        Assert.DoesNotContain(attack.Squeezed(), cell => protects[cell]);
        for (var t = 0; t < publication.Count; t++)
        {
            foreach (var (line, shown) in publication[t].Lines.Zip(result.Tables[t].Lines))
            {
                Assert.All(line.Cells.Zip(shown.Cells), pair =>
                {
                    Assert.True(pair.Second.This == pair.First.This || pair.Second.This.State == FormValueState.Hidden || pair.Second.This == pair.First.This with { Unclear = 0 });
                    var isSmall = publication[t].Form == "4" && publication[t].Unit != Id("p1") && line.Code != "I" && pair.First.This.Count is > 0 and < 5;
                    Assert.True(!isSmall || pair.Second.This.State == FormValueState.Hidden, $"{line.Code} {pair.First.This}");
                });
            }
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5).WithQuietOnSuccess(true));

    [Fact]
    public void A_small_group_is_hidden_with_whatever_would_tell_it_and_a_province_shows_it()
    {
        var book = Book.District();
        for (var i = 0; i < 30; i++)
        {
            book.Member($"m{i}", i < 15 ? "a1" : "b1").Says($"m{i}", new MemberProfile(Book.Start)
            {
                Sex = i % 2 == 0 ? Sex.Female : Sex.Male,
                Sensitive = new SensitiveProfile { Ethnicity = i switch { 0 or 1 => "05", < 9 => "02", _ => "01" }, EthnicMinority = i < 9, Religious = false },
            });
        }

        var register = book.ToRegister();
        List<FormTable> district = [FormTests.Make(register, OfficialForms.MembersByPeoples, "district", "2024-12-31")];
        var shown = FormDisclosure.Protect(district, register.Organizations, DisclosurePolicy.Default);
        Assert.True(shown.IsPublishable);
        Assert.Equal(FormValue.Hidden, shown.Tables[0]["I.05", "3"].This);
        Assert.Equal(FormValue.Hidden, shown.Tables[0]["I.05", "3"].Ratio);
        Assert.Equal(FormValue.Hidden, shown.Tables[0]["I.05", "5"].This);
        Assert.True(shown.Tables[0].Lines.Count(line => line.Cells[0].This.State == FormValueState.Hidden) >= 2);
        Assert.Equal(30, shown.Tables[0]["I", "3"].This.Count);
        Assert.Empty(shown.Tables[0].Problems);
        List<FormTable> province = [FormTests.Make(register, OfficialForms.MembersByPeoples, "province", "2024-12-31")];
        Assert.Equal(2, FormDisclosure.Protect(province, register.Organizations, DisclosurePolicy.Default).Tables[0]["I.05", "3"].This.Count);
        Assert.Equal(2, FormDisclosure.Protect(district, register.Organizations, DisclosurePolicy.SmallFiguresShown).Tables[0]["I.05", "3"].This.Count);
    }

    [Fact]
    public void A_form_given_twice_and_numbers_that_do_not_fit_are_refused()
    {
        var register = Book.District().Member("m", "a1").ToRegister();
        var table = FormTests.Make(register, OfficialForms.Composition, "district", "2024-12-31");
        Assert.Throws<ArgumentException>(() => FormDisclosure.Protect([table, table], register.Organizations, DisclosurePolicy.Default));
        var movement = FormTests.Make(register, OfficialForms.Movement, "district", "2024-12-31");
        var wrong = movement with { Lines = movement.Lines.Select(line => line.Code == "D" ? line with { Cells = [FormCell.Of(FormValue.Of(5), FormValue.Of(1))] } : line).ToValueList() };
        Assert.Throws<ArgumentException>(() => FormDisclosure.Protect([wrong], register.Organizations, DisclosurePolicy.Default));
    }

    // Every number that is printed, the men beside the women, and the sums a reader knows: of each form, and of the districts of a province. What is printed must stay open where it
    // is hidden; the men where they are few, for that there are none may be known.
    private static (PlainTable Table, bool[] Hidden, List<bool> Protects) Plain(List<FormTable> original, ValueList<FormTable> shown)
    {
        var plain = new PlainTable();
        var hidden = new List<bool>();
        var protects = new List<bool>();
        var same = new List<((int, string, string, FormPeriod) Left, (int, string, string, FormPeriod) Right)>();
        var at = new Dictionary<(int Table, string Row, string Column, FormPeriod Period), int>();
        for (var t = 0; t < original.Count; t++)
        {
            foreach (var period in Enum.GetValues<FormPeriod>())
            {
                foreach (var column in original[t].Columns.Where(column => column.ColumnKind != FormColumnKind.Share).Select(column => column.Code))
                {
                    foreach (var row in original[t].Lines.Where(line => original[t][line.Code, column].In(period).Count is not null).Select(line => line.Code))
                    {
                        at[(t, row, column, period)] = plain.Add(original[t][row, column].In(period).Count!.Value);
                        hidden.Add(shown[t][row, column].In(period).State == FormValueState.Hidden);
                        protects.Add(true);
                    }

                    foreach (var relation in original[t].Relations)
                    {
                        var whole = (t, relation.Whole, column, period);
                        var parts = relation.Parts.Select(part => (t, part, column, period)).ToList();
                        if (relation.RelationKind == FormRelationKind.Sum && at.TryGetValue(whole, out var sum) && parts.TrueForAll(at.ContainsKey))
                        {
                            plain.Sums.Add((sum, [.. parts.Select(part => at[part])]));
                        }
                        else if (relation.RelationKind == FormRelationKind.Overlapping && at.TryGetValue(whole, out var all))
                        {
                            parts.Where(at.ContainsKey).ToList().ForEach(part => Others(all, at[part], false));
                        }
                    }
                }

                if (original[t].Form == "4")
                {
                    foreach (var row in original[t].Lines.Select(line => line.Code).Where(row => at.ContainsKey((t, row, "3", period)) && at.ContainsKey((t, row, "4", period))))
                    {
                        Others(at[(t, row, "3", period)], at[(t, row, "4", period)], t >= 2 && row != "I");
                    }

                    Same((t, "I", "3", period), (t + 1, "I", "2", period));
                    Same((t, "II", "3", period), (t + 1, "I.4", "2", period));
                    Same((t, "I", "4", period), (t + 1, "I.1", "2", period));
                }
            }
        }

        // The second round, once both forms of a unit are there; then both districts of the province.
        foreach (var (left, right) in same)
        {
            if (at.TryGetValue(left, out var one) && at.TryGetValue(right, out var other) && plain.Counts[one] == plain.Counts[other])
            {
                plain.Sums.Add((one, [other]));
            }
        }

        foreach (var key in at.Keys.Where(key => key.Table < 2).ToList())
        {
            if (at.TryGetValue(key with { Table = key.Table + 2 }, out var first) && at.TryGetValue(key with { Table = key.Table + 4 }, out var second) && plain.Counts[first] + plain.Counts[second] == plain.Counts[at[key]])
            {
                plain.Sums.Add((at[key], [first, second]));
            }
        }

        plain.Sums.RemoveAll(sum => !hidden[sum.Total] && !Array.Exists(sum.Parts, part => hidden[part]));
        return (plain, [.. hidden], protects);

        void Others(int whole, int part, bool isBelowProvince)
        {
            var rest = plain.Add(plain.Counts[whole] - plain.Counts[part]);
            hidden.Add(hidden[whole] || hidden[part]);
            protects.Add(isBelowProvince && plain.Counts[rest] is > 0 and < 5);
            plain.Sums.Add((whole, [part, rest]));
        }

        void Same((int, string, string, FormPeriod) left, (int, string, string, FormPeriod) right) => same.Add((left, right));
    }
}
