using NodaTime;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Registers;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>The rows on the yearly evaluation: the members graded by decisions of a period, by level, in the cell that graded.</summary>
internal static class EvaluationRows
{
    private static readonly QualityLevel[] Levels = [.. Enum.GetValues<QualityLevel>().OrderDescending()];

    public static FormDefinition Form { get; } = Make();

    /// <summary>Counts the grades of a period; of several grades of one member for one year the last one counts.</summary>
    public static Dictionary<string, long?> Read(Register register, OrganizationId unit, LocalDate from, LocalDate to)
    {
        var grades = register.Members
            .SelectMany(member => member.FactsInOrder().OfType<MemberGraded>().GroupBy(graded => graded.Year).Select(year => year.Last()))
            .Where(graded => from <= graded.On && graded.On <= to && register.Organizations.Upward(graded.Cell, graded.On).Contains(unit))
            .CountBy(graded => graded.Level)
            .ToDictionary();
        var figures = Levels.ToDictionary(Part, level => (long?)grades.GetValueOrDefault(level), StringComparer.Ordinal);
        figures.Add("I", grades.Values.Sum(count => (long)count));
        return figures;
    }

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        form.Row("I", "form-row.graded", 0, new FigureCount("I"), Added);
        foreach (var level in Levels)
        {
            form.Row(Part(level), TermKey.Of(level), 1, new FigureCount(Part(level)), Added);
        }

        form.Sum("I", [.. Levels.Select(Part)]);
        return form.Finish("evaluation", "form.evaluation", FormDraft.Number);
    }

    private static string Part(QualityLevel level) => $"I.{Levels.Length - (int)level}";
}
