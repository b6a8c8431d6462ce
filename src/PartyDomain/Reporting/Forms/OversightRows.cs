using PartyDomain.Oversight.Inspections;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>The rows on inspection and supervision.</summary>
internal static class OversightRows
{
    private static readonly (string Code, SessionKind Kind)[] Kinds = [("I", SessionKind.Inspection), ("II", SessionKind.Supervision)];

    public static FormDefinition Form { get; } = Make();

    public static Dictionary<string, long?> Read(InspectionReport report)
    {
        var figures = new Dictionary<string, long?>(StringComparer.Ordinal) { ["A"] = report.Sessions.Count };
        foreach (var (code, kind) in Kinds)
        {
            var count = report.Count(session => session.Plan.Kind == kind);
            figures[code] = count.Sessions;
            foreach (var body in Enum.GetValues<SessionBody>())
            {
                figures[Body(code, body)] = report.Count(session => session.Plan.Kind == kind && session.Plan.Body == body).Sessions;
            }

            Subjects(figures, $"{code}.o", count.Organizations);
            Subjects(figures, $"{code}.m", count.Members);
            figures[$"{code}.m.c"] = count.CommitteeMembers.Occurrences;
        }

        return figures;
    }

    private static void Subjects(Dictionary<string, long?> figures, string code, SubjectCount count) =>
        (figures[code], figures[$"{code}.p"], figures[$"{code}.v"], figures[$"{code}.d"]) = (count.Occurrences, count.Distinct, count.WithViolation, count.MustBeDisciplined);

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        Row(form, "A", "form-row.sessions", 0);
        foreach (var (code, kind) in Kinds)
        {
            Row(form, code, TermKey.Of(kind), 0);
            foreach (var body in Enum.GetValues<SessionBody>())
            {
                Row(form, Body(code, body), TermKey.Of(body), 1);
            }

            form.Sum(code, [.. Enum.GetValues<SessionBody>().Select(body => Body(code, body))]);
            Subjects(form, $"{code}.o", "form-row.organization-occurrences", "form-row.distinct-organizations");
            Subjects(form, $"{code}.m", "form-row.member-occurrences", "form-row.distinct-members");
            Row(form, $"{code}.m.c", "form-row.committee-members", 2);
            form.Overlap($"{code}.m", $"{code}.m.c");
        }

        form.Sum("A", "I", "II");
        return form.Finish("oversight", "form.oversight", FormDraft.Number);
    }

    private static void Subjects(FormDraft form, string code, string occurrences, string distinct)
    {
        Row(form, code, occurrences, 1);
        Row(form, $"{code}.p", distinct, 2);
        Row(form, $"{code}.v", "form-row.with-violation", 2);
        Row(form, $"{code}.d", "form-row.to-be-disciplined", 2);
        form.Overlap(code, $"{code}.p", $"{code}.v");
        form.Overlap($"{code}.v", $"{code}.d");
    }

    private static string Body(string code, SessionBody body) => $"{code}.{(int)body + 1}";

    private static void Row(FormDraft form, string code, string text, int level) => form.Row(code, text, level, new FigureCount(code), Added);
}
