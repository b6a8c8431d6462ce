using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Discipline;

/// <summary>Holds an act against the limitation of a measure. It is the measure voted that counts, so limitation never ends a case before the vote.</summary>
public static class Limitation
{
    private const string Subject = "act";

    /// <summary>Tells how an act stands under the law of the day of conclusion.</summary>
    /// <param name="query">The act, the measure and the days.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the result, which may be that the period has passed; undetermined where that hangs on what is not known.</returns>
    /// <remarks>102-QĐ/TW, 3; 07-QĐi/TW, 5; 69-QĐ/TW, 4; 05-HD/UBKTTW, 4.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<LimitationResult> Of(LimitationQuery query, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        var a = new Assessment(law, query.ConcludedOn);
        var result = Judge(query, a, Subject);
        if (result is { Expired: true, EndsOn: { } end })
        {
            a.Remark(DisciplineCodes.LimitationExpired, Subject, null, Arg.Term("measure", query.Measure), Arg.Date("ends", end));
        }

        return a.Conclude<LimitationResult>(() => [result!]);
    }

    internal static LimitationResult? Judge(LimitationQuery query, Assessment a, string subject)
    {
        a.Read(ReadingsLaw.LimitationLaw);
        foreach (var time in query.Excluded.Where(time => time.To < time.From).Distinct())
        {
            a.Bar(DisciplineCodes.ExcludedTimeDates, subject, null, Arg.Date("from", time.From), Arg.Date("to", time.To));
        }

        if (!HasDates(query.Act, query.ConcludedOn, a, subject) || IsWithoutLimit(query, a, subject) is not { } without)
        {
            return null;
        }

        if (without)
        {
            return new LimitationResult(query.Measure, null, null, null, false);
        }

        if (PeriodOf(query) is not { } provision)
        {
            a.Bar(DisciplineCodes.MeasureNotForSubject, subject, null, Arg.Term("measure", query.Measure), Arg.Term("subject", query.Subject));
            return null;
        }

        a.Read(LimitationLaw.TestedAfterVote, query.ConcludedOn);
        return a.Require(provision, query.ConcludedOn, subject) is { } length ? Run(query, length.Value, a, subject) : null;
    }

    // 69-QĐ/TW, 4.2: until the conclusion. Under 06-HD/UBKTTW that of an organization ran until the competent body took the violation up.
    private static LocalDate EndsOn(LimitationQuery query, Assessment a) =>
        a.Read(IsOfOrganization(query) ? LimitationLaw.OrganizationEndsAtConclusion : LimitationLaw.EndsAtConclusion, query.ConcludedOn) is { IsKnown: true, Value: false }
            ? query.ConsideredOn ?? query.ConcludedOn
            : query.ConcludedOn;

    private static bool IsOfOrganization(LimitationQuery query) => query.Subject == DisciplineSubject.Organization;

    private static bool HasDates(ViolationAct act, LocalDate concluded, Assessment a, string subject)
    {
        if (act.From <= concluded && (act.To is not { } to || (to >= act.From && to <= concluded)) && (act.DiscoveredOn is not { } found || (found >= act.From && found <= concluded)))
        {
            return true;
        }

        a.Bar(DisciplineCodes.ActDates, subject, null, Arg.Key("act", act.Key));
        return false;
    }

    // 102-QĐ/TW, 3.2; 69-QĐ/TW, 4.2
    private static bool? IsWithoutLimit(LimitationQuery query, Assessment a, string subject)
    {
        var ofOrganization = IsOfOrganization(query);
        var measures = a.Require(ofOrganization ? LimitationLaw.OrganizationWithoutLimit : LimitationLaw.WithoutLimit, query.ConcludedOn, subject);
        var natures = a.Require(ofOrganization ? LimitationLaw.OrganizationNatureWithoutLimit : LimitationLaw.NatureWithoutLimit, query.ConcludedOn, subject);
        return measures is null || natures is null ? null : measures.Value!.Contains(query.Measure) || natures.Value!.Contains(query.Act.Nature);
    }

    private static Provision<Length>? PeriodOf(LimitationQuery query) => (query.Subject, query.Measure) switch
    {
        (DisciplineSubject.Organization, DisciplineMeasure.Reprimand) => LimitationLaw.OrganizationReprimand,
        (DisciplineSubject.Organization, DisciplineMeasure.Warning) => LimitationLaw.OrganizationWarning,
        (DisciplineSubject.Organization, _) => null,
        (_, DisciplineMeasure.Reprimand) => LimitationLaw.Reprimand,
        (_, DisciplineMeasure.Warning) => LimitationLaw.Warning,
        (DisciplineSubject.FullMember, DisciplineMeasure.Removal) => LimitationLaw.Removal,
        _ => null,
    };

    private static LimitationResult? Run(LimitationQuery query, Length length, Assessment a, string subject)
    {
        if (Starts(query, a, subject) is not { } starts || a.Require(IsOfOrganization(query) ? LimitationLaw.OrganizationRestarts : LimitationLaw.Restarts, query.ConcludedOn, subject) is not { } restarts)
        {
            return null;
        }

        a.Read(ReadingsLaw.MonthEnd);
        var until = EndsOn(query, a);
        var (certain, doubtful, question) = Excluded(query, a);
        var results = new List<LimitationResult>();
        foreach (var start in starts)
        {
            results.Add(Run(query, length, start, restarts.Value, certain, until));
            results.Add(Run(query, length, start, restarts.Value, [.. certain, .. doubtful], until));
        }

        // Every reading is reckoned; the question is asked only where they differ.
        if (results.Exists(result => result.Expired != results[0].Expired))
        {
            if (Run(query, length, starts[0], restarts.Value, certain, until).Expired != Run(query, length, starts[0], restarts.Value, [.. certain, .. doubtful], until).Expired)
            {
                a.OpenValue(question!, query.ConcludedOn, subject);
            }
            else
            {
                a.OpenSetting(SettingKeys.ContinuingAct, subject, a.Read(StartOf(query), query.ConcludedOn).Citation);
            }

            return null;
        }

        return results[0];
    }

    private static Provision<LimitationStart> StartOf(LimitationQuery query) => IsOfOrganization(query) ? LimitationLaw.OrganizationStart : LimitationLaw.Start;

    // 69-QĐ/TW, 4.2; 06-HD/UBKTTW for organizations; 05-HD/UBKTTW, 4. Without guidance no text says from when the limitation of a continuing act runs.
    private static LocalDate[]? Starts(LimitationQuery query, Assessment a, string subject)
    {
        if (a.Require(StartOf(query), query.ConcludedOn, subject) is not { } rule)
        {
            return null;
        }

        var act = query.Act;
        if (act.To == act.From)
        {
            return [act.From];
        }

        if (act.To is null && act.DiscoveredOn is null)
        {
            a.Bar(DisciplineCodes.ActDates, subject, rule.Citation, Arg.Key("act", act.Key));
            return null;
        }

        var end = act.To ?? act.DiscoveredOn!.Value;
        return (rule.Value, a.Law.Settings.ContinuingAct) switch
        {
            (LimitationStart.EndElseDiscovery, _) => [end],
            (LimitationStart.End, _) when act.To is not null => [end],
            (_, ContinuingActReading.FromBeginning) => [act.From],
            (_, ContinuingActReading.FromEnd) => [end],
            _ => [act.From, end],
        };
    }

    private static (List<ExcludedTime> Certain, List<ExcludedTime> Doubtful, string? Question) Excluded(LimitationQuery query, Assessment a)
    {
        var (certain, doubtful) = (new List<ExcludedTime>(), new List<ExcludedTime>());
        string? question = null;
        foreach (var time in query.Excluded.Where(time => time.From <= time.To))
        {
            var (known, counts, key) = Counts(time, query.ConcludedOn, a);
            if (!known)
            {
                question = key;
                doubtful.Add(time);
            }
            else if (counts)
            {
                certain.Add(time);
            }
        }

        return (certain, doubtful, question);
    }

    private static (bool Known, bool Counts, string Key) Counts(ExcludedTime time, LocalDate on, Assessment a)
    {
        if (time.Kind == ExclusionKind.Proceedings)
        {
            var proceedings = a.Read(LimitationLaw.ExcludesProceedings, on);
            return (proceedings.IsKnown, proceedings.Value, LimitationLaw.ExcludesProceedings.Key);
        }

        var deferrals = a.Read(LimitationLaw.ExcludedDeferrals, on);
        return (deferrals.IsKnown, deferrals.IsKnown && time.Deferral is { } ground && deferrals.Value!.Contains(ground), LimitationLaw.ExcludedDeferrals.Key);
    }

    // A new violation before the end starts the period again from its own day.
    private static LimitationResult Run(LimitationQuery query, Length length, LocalDate start, bool restarts, List<ExcludedTime> excluded, LocalDate until)
    {
        var end = End(start, length, excluded);
        foreach (var violation in query.LaterViolations.Where(day => restarts && day > start && day <= until).Order())
        {
            if (violation > end)
            {
                break;
            }

            start = violation;
            end = End(start, length, excluded);
        }

        return new LimitationResult(query.Measure, length, start, end, until > end);
    }

    // Each day that does not count, once, moves the end by a day.
    private static LocalDate End(LocalDate start, Length length, List<ExcludedTime> excluded)
    {
        var end = Periods.End(start, length);
        var counted = start;
        foreach (var time in excluded.OrderBy(time => time.From))
        {
            var from = time.From > counted ? time.From : counted.PlusDays(1);
            if (from > end || time.To < from)
            {
                continue;
            }

            end = end.PlusDays(Period.DaysBetween(from, time.To) + 1);
            counted = time.To;
        }

        return end;
    }
}
