using NodaTime;
using PartyDomain.Membership.Badges;
using PartyDomain.Registers;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>The rows on badges: awards by years and by ground, badges issued again and taken back, counted by the day of the decision.</summary>
internal static class BadgeRows
{
    private const string Other = "I.0";

    // Every badge of any generation (23-QĐ/TW to 208-QĐ/TW).
    private static readonly int[] Years = [.. BadgeLaw.Years.Statements.SelectMany(statement => statement.Value ?? ValueList<int>.Empty).Distinct().Order()];
    private static readonly BadgeGround[] Grounds = Enum.GetValues<BadgeGround>();

    public static FormDefinition Form { get; } = Make();

    /// <summary>Counts the decisions of a period about members who stood in an organization, or below it, on the day.</summary>
    public static Dictionary<string, long?> Read(Register register, OrganizationId unit, LocalDate from, LocalDate to)
    {
        var figures = Form.Rows.Where(row => row.Count is FigureCount).ToDictionary(row => row.Code, _ => (long?)0, StringComparer.Ordinal);
        foreach (var member in register.Members)
        {
            foreach (var happened in member.FactsInOrder())
            {
                if (from <= happened.On && happened.On <= to && Codes(happened) is { Length: > 0 } codes
                    && member.Timeline.On(happened.On)?.Cell is { } cell && register.Organizations.Upward(cell, happened.On).Contains(unit))
                {
                    Array.ForEach(codes, code => figures[code]++);
                }
            }
        }

        return figures;
    }

    private static string[] Codes(object happened) => happened switch
    {
        BadgeDecided e => ["I", Years.Contains(e.Years) ? Part(e.Years) : Other, Part(e.Ground)],
        BadgeReissued => ["III"],
        BadgesWithdrawn => ["IV"],
        _ => [],
    };

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        form.Row("I", "form-row.badges-awarded", 0, new FigureCount("I"), Added);
        foreach (var years in Years)
        {
            form.Row(Part(years), $"form-row.badge.{years}", 1, new FigureCount(Part(years)), Added);
        }

        form.Row(Other, "form-row.badge.other", 1, new FigureCount(Other), Added);
        form.Sum("I", [.. Years.Select(Part), Other]);
        form.Heading("II", "form-row.badges-by-ground", 0);
        foreach (var ground in Grounds)
        {
            form.Row(Part(ground), TermKey.Of(ground), 1, new FigureCount(Part(ground)), Added);
        }

        form.Sum("I", [.. Grounds.Select(Part)]);
        form.Row("III", "form-row.badges-reissued", 0, new FigureCount("III"), Added);
        form.Row("IV", "form-row.badges-withdrawn", 0, new FigureCount("IV"), Added);
        return form.Finish("badges", "form.badges", FormDraft.Number);
    }

    private static string Part(int years) => $"I.{years}";

    private static string Part(BadgeGround ground) => $"II.{(int)ground + 1}";
}
