using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Elections;

/// <summary>Checks meetings that were held against the law on how often bodies meet.</summary>
public static class MeetingRules
{
    /// <summary>Lists the calendar periods of a span with the meetings in them, and says which lack one.</summary>
    /// <param name="body">What meets.</param>
    /// <param name="meetings">The meetings; those of other bodies are left aside.</param>
    /// <param name="from">The first day. A period that began earlier is not judged.</param>
    /// <param name="to">The last day. A period that ends later is not judged.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with every whole period, a breach for each that lacks a meeting; undetermined where the law of a period is not known.</returns>
    /// <remarks>
    /// Months, calendar quarters and calendar years; the law is that of the first day of a month or quarter, and of the last day of a year. Charter, 24.2; 294-QĐ/TW, 10.6.2 d, 20.3.2, 20.3.3, 21.1;
    /// 24-QĐ/TW, 20.
    /// </remarks>
    /// <exception cref="ArgumentException">The span is reversed.</exception>
    public static Outcome<MeetingPeriod> Check(MeetingBody body, ValueList<MeetingRecord> meetings, LocalDate from, LocalDate to, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (to < from)
        {
            throw new ArgumentException("The last day is before the first.", nameof(to));
        }

        var a = new Assessment(law, to);
        var held = meetings.Where(meeting => meeting.Body == body && meeting.IsOrdinary).Select(meeting => meeting.On).ToList();
        var periods = new List<MeetingPeriod>();
        (Citation? Citation, EvidenceGrade Grade)? noted = null;
        for (LocalDate? next = new LocalDate(from.Year, 1, 1); next is { } first && first <= to;)
        {
            var duty = Duty(body, first, law);
            var last = Last(first, duty.Months);
            if (first >= from && last <= to)
            {
                // The basis names each law once, not each month.
                if (noted != (duty.Citation, duty.Grade))
                {
                    noted = (duty.Citation, duty.Grade);
                    duty.Note(a);
                }

                if (duty.Needed is not { } needed)
                {
                    a.OpenValue(duty.Provision, first, "meetings");
                    break;
                }

                var period = new MeetingPeriod(first, last, needed, held.Count(day => first <= day && day <= last));
                periods.Add(period);
                if (period.Lacks)
                {
                    a.Breach(
                        ElectionCodes.TooFewMeetings,
                        "meetings",
                        duty.Citation,
                        Arg.Term("meeting", body),
                        Arg.Date("from", first),
                        Arg.Date("to", last),
                        Arg.Number("needed", needed),
                        Arg.Number("held", period.Held));
                }
            }

            next = last == LocalDate.MaxIsoValue ? null : last.PlusDays(1);
        }

        return a.Conclude(() => periods.ToValueList());
    }

    // An end beyond the last day of the calendar is that day.
    private static LocalDate Last(LocalDate first, int months)
    {
        var end = Periods.End(first, Length.Months(months));
        return end == LocalDate.MaxIsoValue ? end : end.PlusDays(-1);
    }

    private static MeetingDuty Duty(MeetingBody body, LocalDate first, Law law)
    {
        if (body == MeetingBody.GrassrootsOrganization)
        {
            var day = new LocalDate(first.Year, 12, 31);
            var perYear = law.Read(MeetingLaw.GrassrootsOrganization, day);
            return new MeetingDuty(12, perYear.IsKnown ? perYear.Value : null, perYear.Citation, perYear.Grade, MeetingLaw.GrassrootsOrganization.Key, a => a.Read(MeetingLaw.GrassrootsOrganization, day));
        }

        var provision = body switch
        {
            MeetingBody.Cell => MeetingLaw.Cell,
            MeetingBody.CellCommittee => MeetingLaw.CellCommittee,
            MeetingBody.Group => MeetingLaw.Group,
            MeetingBody.PartCommittee => MeetingLaw.PartCommittee,
            MeetingBody.GrassrootsCommittee => MeetingLaw.GrassrootsCommittee,
            MeetingBody.EmpoweredCommittee => MeetingLaw.EmpoweredCommittee,
            MeetingBody.EmpoweredStandingCommittee => MeetingLaw.EmpoweredStandingCommittee,
            _ => throw new ArgumentOutOfRangeException(nameof(body), body, "Unknown body."),
        };
        var every = law.Read(provision, first);
        return new MeetingDuty(every.IsKnown ? InMonths(every.Value) : 1, every.IsKnown ? 1 : null, every.Citation, every.Grade, provision.Key, a => a.Read(provision, first));
    }

    // A host may replace the length by another one of whole months or years.
    private static int InMonths(Length length) => length.Unit switch
    {
        LengthUnit.Month => Math.Max(1, length.Count),
        LengthUnit.Year => Math.Max(1, length.Count * 12),
        _ => throw new InvalidOperationException("Meetings are asked for by months or years."),
    };

    private sealed record MeetingDuty(int Months, int? Needed, Citation? Citation, EvidenceGrade Grade, string Provision, Action<Assessment> Note);
}
