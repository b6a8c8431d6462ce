using NodaTime;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Discipline;

namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>The discipline of a period: organizations and members apart, committee members as a part of the members.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Members">The decisions on members.</param>
/// <param name="CommitteeMembers">Of these, those on committee members (trong đó cấp ủy viên).</param>
/// <param name="Organizations">The decisions on organizations.</param>
/// <param name="Findings">What is wrong with entries, which then count nowhere, who was disciplined more than once, and what counts at the level of districts after these ended. Subjects are <c>entries[n]</c>, counted from zero.</param>
public sealed record DisciplineReport(
    LocalDate From,
    LocalDate To,
    DisciplineTally Members,
    DisciplineTally CommitteeMembers,
    DisciplineTally Organizations,
    ValueList<Finding> Findings)
{
    /// <summary>How many members were suspended in the period, in no measure; null where nobody counted.</summary>
    public int? SuspendedMembers { get; init; }

    /// <summary>How many organizations were suspended in the period; null where nobody counted.</summary>
    public int? SuspendedOrganizations { get; init; }

    private static readonly DisciplineMeasure[] OfMembers = [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Removal, DisciplineMeasure.Expulsion];
    private static readonly DisciplineMeasure[] OfOrganizations = [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Dissolution];

    /// <summary>Counts the decisions of a period. What was annulled by its last day is counted apart; what was annulled later counts, as the report of that day has it.</summary>
    /// <param name="entries">The entries, of any day; what lies outside the period is left out.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public static DisciplineReport Of(IReadOnlyList<DisciplineEntry> entries, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (to < from)
        {
            throw new ArgumentException($"The last day {to:uuuu-MM-dd} comes before the first day {from:uuuu-MM-dd}.", nameof(to));
        }

        var findings = new List<Finding>();
        var sound = new List<DisciplineEntry>();
        var annulled = new List<DisciplineEntry>();
        var seen = new Dictionary<(PersonId?, OrganizationId?), int>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.On < from || to < entry.On || !IsSound(entry, $"entries[{i}]", findings))
            {
                continue;
            }

            if (entry.AnnulledOn is { } gone && gone <= to)
            {
                annulled.Add(entry);
                findings.Add(Note(DisciplineCountCodes.Annulled, $"entries[{i}]", Arg.Date("on", gone)));
                continue;
            }

            sound.Add(entry);
            if (entry.Level == DisciplineLevel.District && Law.Shipped.Read(LifecycleLaw.Levels, entry.On) is { IsKnown: true, Value: < 4 } levels)
            {
                findings.Add(new Finding(DisciplineCountCodes.NoDistrict, FindingEffect.Note, $"entries[{i}].level", levels.Citation, []));
            }

            var times = seen[(entry.Person, entry.Organization)] = seen.GetValueOrDefault((entry.Person, entry.Organization)) + 1;
            if (times > 1)
            {
                findings.Add(Note(DisciplineCountCodes.MoreThanOnce, $"entries[{i}]", Arg.Number("times", times)));
            }
        }

        return new DisciplineReport(
            from,
            to,
            DisciplineTally.Of([.. sound.Where(entry => entry.Person is not null)], OfMembers, annulled.Count(entry => entry.Person is not null)),
            DisciplineTally.Of([.. sound.Where(entry => entry.IsCommitteeMember)], OfMembers, annulled.Count(entry => entry.IsCommitteeMember)),
            DisciplineTally.Of([.. sound.Where(entry => entry.Organization is not null)], OfOrganizations, annulled.Count(entry => entry.Organization is not null)),
            findings.ToValueList());
    }

    /// <summary>Counts the decisions of a period of statistics.</summary>
    /// <param name="entries">The entries, of any day; what lies outside the period is left out.</param>
    /// <param name="period">The period.</param>
    /// <returns>The report.</returns>
    public static DisciplineReport Of(IReadOnlyList<DisciplineEntry> entries, StatisticalPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Of(entries, period.From, period.To);
    }

    /// <summary>Writes the period and how many decisions there are.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(DisciplineReport)} {{ {From:uuuu-MM-dd}, {To:uuuu-MM-dd}, {Members.Decisions}, {Organizations.Decisions} }}";

    private static bool IsSound(DisciplineEntry entry, string path, List<Finding> findings)
    {
        if (entry.Person is null == entry.Organization is null)
        {
            findings.Add(Breach(DisciplineCountCodes.SubjectUnclear, path));
            return false;
        }

        if (!(entry.Person is null ? OfOrganizations : OfMembers).Contains(entry.Measure))
        {
            findings.Add(Breach(DisciplineCountCodes.MeasureNotForSubject, $"{path}.measure", Arg.Term("measure", entry.Measure)));
            return false;
        }

        if (entry.Person is null && entry.IsCommitteeMember)
        {
            findings.Add(Breach(DisciplineCountCodes.OrganizationInCommittee, $"{path}.isCommitteeMember"));
            return false;
        }

        return true;
    }

    private static Finding Breach(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Breach, subject, null, ValueList.Create(arguments));

    private static Finding Note(string code, string subject, params ReadOnlySpan<FindingArgument> arguments) =>
        new(code, FindingEffect.Note, subject, null, ValueList.Create(arguments));
}
