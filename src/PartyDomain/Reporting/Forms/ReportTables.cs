using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Organizations;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;

namespace PartyDomain.Reporting.Forms;

/// <summary>Tables in the shape of the forms of what no official form that was read counts: discipline and leaving, oversight, training, badges, the yearly evaluation.</summary>
/// <remarks>The official form on discipline (Biểu 9-TCTW, 12-HD/BTCTW of 2012) is damaged in the copy that was read; of 2021 none was seen. The rows here are the library's own.</remarks>
public static class ReportTables
{
    /// <summary>Discipline and leaving.</summary>
    public static FormDefinition Discipline => DisciplineRows.Form;

    /// <summary>Inspection and supervision.</summary>
    public static FormDefinition Oversight => OversightRows.Form;

    /// <summary>Training classes.</summary>
    public static FormDefinition Training => TrainingRows.Form;

    /// <summary>Badges awarded, issued again and taken back.</summary>
    public static FormDefinition Badges => BadgeRows.Form;

    /// <summary>The yearly evaluation of members.</summary>
    public static FormDefinition Evaluation => EvaluationRows.Form;

    /// <summary>Every table.</summary>
    public static ValueList<FormDefinition> All { get; } = [Discipline, Oversight, Training, Badges, Evaluation];

    /// <summary>Fills the table on discipline and leaving, with the year before.</summary>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What happened to memberships in it.</param>
    /// <param name="unit">The organization with everything below it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="decisions">What decisions count, also those without a case file; null for those of the register's cases.</param>
    /// <returns>The filled table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FormTable OfDiscipline(Register register, FlowLedger ledger, OrganizationId unit, LocalDate from, LocalDate to, Func<LocalDate, LocalDate, DisciplineReport>? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(ledger);
        return Fill(Discipline, unit, from, to, (first, last) => DisciplineRows.Read(decisions?.Invoke(first, last) ?? DisciplineStatistics.Of(register, first, last, unit), ledger, unit));
    }

    /// <summary>Fills the table on inspection and supervision, with the year before.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The organization: sessions of its own bodies and of all below it, by the tree of the day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="countedBy">By which of its days a session counts.</param>
    /// <returns>The filled table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static FormTable OfOversight(Register register, OrganizationId unit, LocalDate from, LocalDate to, SessionDay countedBy)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Fill(Oversight, unit, from, to, (first, last) =>
        {
            var report = OversightReports.Inspections(register, first, last, countedBy);
            return OversightRows.Read(report with { Sessions = report.Sessions.Where(session => register.Organizations.Upward(session.Plan.By, session.Day).Contains(unit)).ToValueList() });
        });
    }

    /// <summary>Fills the table on training classes, with the year before.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The organization that held the classes, with all below it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The filled table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static FormTable OfTraining(Register register, OrganizationId unit, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Fill(Training, unit, from, to, (first, last) => TrainingRows.Read(TrainingReport.Of(register, unit, first, last)));
    }

    /// <summary>Fills the table on badges, with the year before.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The organization with everything below it, by the tree of the day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The filled table: decisions of the period, in the cell of the member on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static FormTable OfBadges(Register register, OrganizationId unit, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Fill(Badges, unit, from, to, (first, last) => BadgeRows.Read(register, unit, first, last));
    }

    /// <summary>Fills the table on the yearly evaluation, with the year before.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The organization with everything below it, by the tree of the day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The filled table: grades that were decided in the period, in the cell that graded; of several grades of one member for one year the last one counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static FormTable OfEvaluation(Register register, OrganizationId unit, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Fill(Evaluation, unit, from, to, (first, last) => EvaluationRows.Read(register, unit, first, last));
    }

    private static FormTable Fill(FormDefinition form, OrganizationId unit, LocalDate from, LocalDate to, Func<LocalDate, LocalDate, IReadOnlyDictionary<string, long?>> figures)
    {
        var before = OfficialForms.YearBefore(from, to);
        return FormTables.Make(form, unit, (from, to), before, Values(form, figures(from, to)), Values(form, figures(before.From, before.To)));
    }

    private static FormValue[][] Values(FormDefinition form, IReadOnlyDictionary<string, long?> figures) =>
    [
        .. form.Rows.Select(row => new[]
        {
            row switch
            {
                { Count: FigureCount figure } => figures[figure.Key] is { } known ? FormValue.Of(known) : FormValue.Unknown,
                { Mark: FormRowMark.NotHeld } => FormValue.NotHeld,
                _ => FormValue.Blank,
            },
        }),
    ];
}
