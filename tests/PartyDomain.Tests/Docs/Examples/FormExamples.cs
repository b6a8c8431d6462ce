using NodaTime;
using PartyDomain.Registers;
using PartyDomain.Reporting.Forms;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/statistics.md; a test compares them with the page.</summary>
public sealed class FormExamples
{
    private static readonly Register District = Register.Of(RegisterGenerator.Generate(RegisterShape.District));

    [Fact]
    public void A_form_of_a_year()
    {
        var register = District;

        // <example>
        var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        var before = OfficialForms.YearBefore(from, to);
        var current = RegisterRows.Totals(register, from, to);
        var last = RegisterRows.Totals(register, before.From, before.To);

        var form = OfficialForms.Make(OfficialForms.Movement, RegisterGenerator.District, current, last, register.Organizations, Law.Shipped);
        Console.WriteLine($"opening {form["A"].Cells[0].This.Count}, admitted {form["B1"].Cells[0].This.Count}, closing {form["D"].Cells[0].This.Count}");
        Console.WriteLine($"this year to last year: {form["B1"].Cells[0].Ratio.Amount}, problems: {form.Problems.Count}");
        // opening 6000, admitted 126, closing 6123
        // this year to last year: 18/19, problems: 0
        // </example>

        Assert.Equal((6000L, 126L, 6123L), (form["A"].Cells[0].This.Count, form["B1"].Cells[0].This.Count, form["D"].Cells[0].This.Count));
        Assert.Equal(new Fraction(18, 19), form["B1"].Cells[0].Ratio.Amount);
        Assert.Empty(form.Problems);
    }

    [Fact]
    public void A_number_that_does_not_fit()
    {
        var totals = RegisterRows.Totals(District, new(2024, 1, 1), new(2024, 12, 31));
        var table = OfficialForms.Make(OfficialForms.Movement, RegisterGenerator.District, totals, null, District.Organizations, Law.Shipped);

        // <example>
        var wrong = table with { Lines = table.Lines.Select(line => line.Code == "B1" ? line with { Cells = [FormCell.Of(FormValue.Of(200), line.Cells[0].Last)] } : line).ToValueList() };
        foreach (var problem in wrong.Problems)
        {
            Console.WriteLine($"{problem.ProblemKind} {problem.Row}: {problem.Expected} expected, {problem.Found} found");
        }
        // SumDiffers B: 200 expected, 126 found
        // </example>

        Assert.Equal([new FormProblem(FormProblemKind.SumDiffers, "B", "2", FormPeriod.This, 200, 126)], wrong.Problems);
    }
}
