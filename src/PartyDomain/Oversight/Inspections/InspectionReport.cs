using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Oversight.Inspections;

/// <summary>The sessions of a period, to be counted as official reports count them.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="CountedBy">By which of its days a session counts.</param>
/// <param name="Sessions">The sessions that count, in the order in which they were given.</param>
/// <param name="WithoutDay">How many sessions were held of which this day is not known; they count nowhere.</param>
/// <remarks>
/// Sessions count once; a subject counts in every session (lượt), and once among the distinct ones. A share of a base is given of distinct organizations alone.
/// What was called off does not count.
/// </remarks>
public sealed record InspectionReport(LocalDate From, LocalDate To, SessionDay CountedBy, ValueList<CountedSession> Sessions, int WithoutDay)
{
    private static readonly PartyOffice[] CommitteeOffices =
    [
        PartyOffice.Secretary, PartyOffice.StandingDeputySecretary, PartyOffice.DeputySecretary, PartyOffice.StandingCommitteeMember, PartyOffice.CommitteeMember,
    ];

    /// <summary>The counts by kind of body, kind and form, in this order.</summary>
    public ValueList<InspectionLine> Lines => Sessions
        .GroupBy(session => (session.Plan.Body, session.Plan.Kind, session.Plan.Form))
        .OrderBy(group => group.Key)
        .Select(group => new InspectionLine(group.Key.Body, group.Key.Kind, group.Key.Form, InspectionCount.Of([.. group])))
        .ToValueList();

    /// <summary>Finds the sessions of a period.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="tree">The organizations: who sat in a committee on the day of a session.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="countedBy">By which of its days a session counts.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public static InspectionReport Of(IEnumerable<InspectionSession> sessions, OrganizationTree tree, LocalDate from, LocalDate to, SessionDay countedBy)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(tree);
        if (to < from)
        {
            throw new ArgumentException($"The last day {to:uuuu-MM-dd} comes before the first day {from:uuuu-MM-dd}.", nameof(to));
        }

        var offices = tree.Organizations
            .SelectMany(organization => organization.Offices.Where(term => CommitteeOffices.Contains(term.Office)))
            .ToLookup(term => term.Person);
        var counted = new List<CountedSession>();
        var withoutDay = 0;
        foreach (var session in sessions)
        {
            if (session is not { Plan: { } plan, Phase: not SessionPhase.Cancelled })
            {
                continue;
            }

            if (session.DayOf(countedBy) is not { } day)
            {
                // What is not over yet gets its day when it comes.
                withoutDay += session.Phase == SessionPhase.Concluded ? 1 : 0;
            }
            else if (from <= day && day <= to)
            {
                counted.Add(new CountedSession(session.Id, day, plan, session.Subjects.Select(state => Counted(state, offices, day)).ToValueList(), session.Further));
            }
        }

        return new InspectionReport(from, to, countedBy, counted.ToValueList(), withoutDay);
    }

    /// <summary>Counts sessions and their subjects.</summary>
    /// <param name="where">Which sessions; null for all.</param>
    /// <returns>The counts. Numbers of different subjects, and of what came of them, are null where a session knows its subjects by number alone.</returns>
    public InspectionCount Count(Func<CountedSession, bool>? where = null) => InspectionCount.Of([.. Sessions.Where(where ?? (_ => true))]);

    /// <summary>The share of organizations that had a session, each counted once: 31 occurrences are never 31 of 51.</summary>
    /// <param name="units">The base, such as the grassroots organizations.</param>
    /// <param name="where">Which sessions; null for all.</param>
    /// <returns>The share; null without a base, and where a session knows its organizations by number alone.</returns>
    public Fraction? ShareOf(IReadOnlyCollection<OrganizationId> units, Func<CountedSession, bool>? where = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        var sessions = Sessions.Where(where ?? (_ => true)).ToList();
        var asked = units.ToHashSet();
        if (asked.Count == 0 || sessions.Exists(session => session.Further is { Organizations: > 0 }))
        {
            return null;
        }

        var had = sessions.SelectMany(session => session.Subjects).Select(subject => subject.Subject).OfType<OrganizationSubject>().Select(subject => subject.Organization).Distinct();
        return new Fraction(had.Count(asked.Contains), asked.Count);
    }

    /// <summary>Writes the period and the number of sessions.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(InspectionReport)} {{ {From:uuuu-MM-dd}, {To:uuuu-MM-dd}, {Sessions.Count} }}";

    private static CountedSubject Counted(SubjectState state, ILookup<PersonId, OfficeTerm> offices, LocalDate day) => new(
        state.Subject,
        state.Subject is MemberSubject member && (member.IsCommitteeMember ?? offices[member.Person].Any(term => term.IsHeldOn(day))),
        state.Conclusion,
        state.DisciplinedOn is not null);
}
