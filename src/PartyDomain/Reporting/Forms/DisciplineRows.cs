using PartyDomain.Discipline;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Registers;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>The rows on discipline and leaving.</summary>
internal static class DisciplineRows
{
    private static readonly DisciplineMeasure[] OfMembers = [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Removal, DisciplineMeasure.Expulsion];
    private static readonly DisciplineMeasure[] OfOrganizations = [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Dissolution];

    private static readonly (FlowKind Kind, string Text)[] Leaving =
    [
        (FlowKind.Expulsion, "form-row.expelled"), (FlowKind.StrikingOff, "form-row.struck-off.full"), (FlowKind.ProbationerStruckOff, "form-row.struck-off.probationary"), (FlowKind.Leaving, "form-row.left"),
    ];

    public static FormDefinition Form { get; } = Make();

    public static Dictionary<string, long?> Read(DisciplineReport report, FlowLedger ledger, OrganizationId unit)
    {
        var figures = new Dictionary<string, long?>(StringComparer.Ordinal)
        {
            ["I.p"] = report.Members.Subjects,
            ["I.c"] = report.CommitteeMembers.Decisions,
            ["I.a"] = report.Members.Annulled,
            ["II.p"] = report.Organizations.Subjects,
            ["II.a"] = report.Organizations.Annulled,
            ["III.1"] = report.SuspendedMembers,
            ["III.2"] = report.SuspendedOrganizations,
        };
        Tally(figures, "I", report.Members, OfMembers);
        Tally(figures, "II", report.Organizations, OfOrganizations);
        var total = 0L;
        for (var i = 0; i < Leaving.Length; i++)
        {
            var count = ledger.Count(unit, Leaving[i].Kind, report.From, report.To).Count;
            figures[$"IV.{i + 1}"] = count;
            total += count;
        }

        figures["IV"] = total;
        return figures;
    }

    private static void Tally(Dictionary<string, long?> figures, string code, DisciplineTally tally, DisciplineMeasure[] measures)
    {
        figures[code] = tally.Decisions;
        for (var i = 0; i < measures.Length; i++)
        {
            figures[$"{code}.{i + 1}"] = tally.Of(measures[i]);
        }
    }

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        form.Empty("9", "form-row.form-9-damaged", 0, SourceBroken);
        Subjects(form, "I", "form-row.disciplined-members", OfMembers);
        Row(form, "I.p", "form-row.distinct-members", 1);
        Row(form, "I.c", "form-row.committee-members", 1);
        form.Overlap("I", "I.p", "I.c");
        Row(form, "I.a", "form-row.annulled-decisions.members", 1);
        Subjects(form, "II", "form-row.disciplined-organizations", OfOrganizations);
        Row(form, "II.p", "form-row.distinct-organizations", 1);
        form.Overlap("II", "II.p");
        Row(form, "II.a", "form-row.annulled-decisions.organizations", 1);
        form.Heading("III", "form-row.suspended", 0);
        Row(form, "III.1", "form-row.members", 1);
        Row(form, "III.2", "form-row.organizations", 1);
        Row(form, "IV", "form-row.leaving", 0);
        for (var i = 0; i < Leaving.Length; i++)
        {
            Row(form, $"IV.{i + 1}", Leaving[i].Text, 1);
        }

        form.Sum("IV", [.. Leaving.Select((_, i) => $"IV.{i + 1}")]);
        return form.Finish("discipline", "form.discipline", FormDraft.Number);
    }

    private static void Subjects(FormDraft form, string code, string text, DisciplineMeasure[] measures)
    {
        Row(form, code, text, 0);
        for (var i = 0; i < measures.Length; i++)
        {
            Row(form, $"{code}.{i + 1}", TermKey.Of(measures[i]), 1);
        }

        form.Sum(code, [.. measures.Select((_, i) => $"{code}.{i + 1}")]);
    }

    private static void Row(FormDraft form, string code, string text, int level) => form.Row(code, text, level, new FigureCount(code), Added);
}
