using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Discipline;

/// <summary>Tells when a decision lapses by itself. No decision is made about it.</summary>
public static class Lapse
{
    private const string Subject = "decision";

    /// <summary>Tells whether a decision has lapsed on a day.</summary>
    /// <param name="query">The decision and what became of it.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the day on which it lapsed; refused while it stands.</returns>
    /// <remarks>30-QĐ/TW, 40.3.2; 69-QĐ/TW, 2.5; 05-HD/UBKTTW, 2.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<LocalDate> Of(LapseQuery query, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        var a = new Assessment(law, on);
        var day = Judge(query, a, Subject);
        return a.Conclude<LocalDate>(() => [day!.Value]);
    }

    internal static LocalDate? Judge(LapseQuery query, Assessment a, string subject)
    {
        var never = a.Read(LapseLaw.Never, query.AnnouncedOn);
        if (query.Measure is DisciplineMeasure.Expulsion or DisciplineMeasure.Dissolution || (never.IsKnown && never.Value!.Contains(query.Measure)))
        {
            a.Bar(DisciplineCodes.NeverLapses, subject, never.Citation, Arg.Term("measure", query.Measure));
            return null;
        }

        if (query.AppealAnnouncedOn is { } later && later < query.AnnouncedOn)
        {
            a.Bar(WorkflowCodes.BeforePrevious, subject, null, Arg.Date("on", later), Arg.Date("last", query.AnnouncedOn));
        }

        if (query.AppealPending)
        {
            a.Bar(DisciplineCodes.LapseWithAppeal, subject, a.Read(LapseLaw.After, query.AnnouncedOn).Citation);
        }

        if (RunsFrom(query, a, subject) is not { } start || Length(start, a, subject) is not { } length)
        {
            return null;
        }

        a.Read(ReadingsLaw.LapseConditions);
        a.Read(ReadingsLaw.MonthEnd);
        var end = Periods.End(start, length.Value);
        if (query.NewViolations.Where(day => day > query.AnnouncedOn && day <= end && day <= a.On).Order().Cast<LocalDate?>().FirstOrDefault() is { } violation)
        {
            a.Bar(DisciplineCodes.LapsePrevented, subject, length.Citation, Arg.Date("on", violation));
        }

        if (a.On < end)
        {
            a.Bar(DisciplineCodes.NotYetLapsed, subject, length.Citation, Arg.Date("on", end));
        }

        return end;
    }

    // The law of the day on which the twelve months begin; before 69-QĐ/TW that of 30-QĐ/TW.
    private static InForce<Length>? Length(LocalDate start, Assessment a, string subject) =>
        a.Read(LapseLaw.After, start) is { IsKnown: true } known ? known : a.Require(LapseLaw.AfterUntil69, start, subject);

    // A decision on an appeal starts the time again; where it changes the measure, time served counts.
    private static LocalDate? RunsFrom(LapseQuery query, Assessment a, string subject)
    {
        if (query.AppealAnnouncedOn is not { } appeal)
        {
            return query.AnnouncedOn;
        }

        if (!query.MeasureChanged)
        {
            return appeal;
        }

        if (a.Require(LapseLaw.ServedTimeCounts, appeal, subject) is not { } served)
        {
            return null;
        }

        return served.Value ? query.AnnouncedOn : appeal;
    }
}
