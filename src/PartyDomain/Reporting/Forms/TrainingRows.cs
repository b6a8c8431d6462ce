using PartyDomain.Organizations;
using PartyDomain.Registers;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>The rows on training classes.</summary>
internal static class TrainingRows
{
    private static readonly TrainingKind[] Kinds = Enum.GetValues<TrainingKind>();

    public static FormDefinition Form { get; } = Make();

    public static Dictionary<string, long?> Read(ValueList<TrainingLine> lines)
    {
        var figures = new Dictionary<string, long?>(StringComparer.Ordinal) { ["IV"] = lines.Sum(line => (long)line.ClassesWithoutCertificates) };
        Section("I", line => line.Classes);
        Section("II", line => line.Participants);
        Section("III", line => line.Certificates);
        return figures;

        void Section(string code, Func<TrainingLine, long> number)
        {
            figures[code] = lines.Sum(number);
            foreach (var kind in Kinds)
            {
                figures[Part(code, kind)] = lines.Where(line => line.TrainingKind == kind).Sum(number);
            }
        }
    }

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        Section(form, "I", "form-row.classes");
        Section(form, "II", "form-row.participants");
        Section(form, "III", "form-row.certificates");
        form.Row("IV", "form-row.classes-without-certificates", 0, new FigureCount("IV"), Added);
        form.Overlap("I", "IV");
        return form.Finish("training", "form.training", FormDraft.Number);
    }

    private static void Section(FormDraft form, string code, string text)
    {
        form.Row(code, text, 0, new FigureCount(code), Added);
        foreach (var kind in Kinds)
        {
            form.Row(Part(code, kind), TermKey.Of(kind), 1, new FigureCount(Part(code, kind)), Added);
        }

        form.Sum(code, [.. Kinds.Select(kind => Part(code, kind))]);
    }

    private static string Part(string code, TrainingKind kind) => $"{code}.{(int)kind + 1}";
}
