using NodaTime;
using PartyDomain.Membership.Baseline;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Seniority;

/// <summary>Tells how long party seniority is on a day.</summary>
public static class Seniorities
{
    private const string Subject = "record";

    /// <summary>Counts party seniority under the law of the day asked for, such as that of an award.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day; after the end of a membership only the time until then counts.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the seniority; refused where the person was not recognized; undetermined where a date or a question is open.</returns>
    /// <remarks>
    /// Charter, 5.4; 294-QĐ/TW, 4.5; 06-HD/TW, 5.3; before 2011 23-QĐ/TW, 7.2. Time as an exempt member counts, that of a member rightly restored too. Time expelled, struck off,
    /// out of contact or between two cells is taken off; overlapping times once.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<PartySeniority> On(MembershipRecord record, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        var seniority = Judge(record, a, Subject);
        return a.Conclude<PartySeniority>(() => [seniority!]);
    }

    /// <summary>The provision by which a time without activity is taken off on the day of an assessment; null where none is known.</summary>
    internal static Citation? Deducts(Assessment a) => a.Read(SeniorityLaw.Deducted).Citation;

    /// <summary>Counts it on the day of an assessment; null where a finding bars or leaves it open.</summary>
    internal static PartySeniority? Judge(MembershipRecord whole, Assessment a, string subject)
    {
        var record = AsOf(whole, a.On);
        if (!IsRecognized(record) && !(record.Standing == Standing.Former && WasFull(whole, a.On) && !ReturnEvolution.IsFalse(record)))
        {
            a.Bar(SeniorityCodes.NotRecognized, subject, a.Read(SeniorityLaw.FromDecision).Citation, Arg.Term("standing", record.Standing));
            return null;
        }

        if (record.Past.Count > 0)
        {
            a.Require(SeniorityLaw.ReadmittedFromFirst, subject);
        }

        var special = record.Recalculation is { SpecialFrom: { } from } ? from : (LocalDate?)null;
        var start = SeniorityStarts.Of(record, special, a, subject);
        var end = record is { Standing: Standing.Former, Ending: { } ending } && ending.On < a.On ? ending.On : a.On;
        var times = SeniorityTimes.Of(record, special, a, subject);
        if (start is not { } known || times is null)
        {
            return null;
        }

        a.Read(SeniorityLaw.Arithmetic);
        a.Read(ReadingsLaw.MonthEnd);
        var earliest = SeniorityTimes.MovedOn(known.On, known.Precision, times, end, longest: true);
        var latest = SeniorityTimes.MovedOn(known.On, known.Precision, times, end, longest: false);
        var awaits = Awaits(record, times, a, subject);
        var (least, most) = (SeniorityPeriod.Between(latest.Start, latest.End), SeniorityPeriod.Between(earliest.Start, earliest.End));
        Say(record, known, least == most && earliest.Start == latest.Start, a, subject);
        return new PartySeniority(known.Start, known.On, known.Precision, latest.End, earliest.Start, latest.Start, least, most, times.Select(time => time.Source).ToValueList(), awaits);
    }

    // The record as the facts up to the day make it; a register that begins later still tells of the time before.
    private static MembershipRecord AsOf(MembershipRecord record, LocalDate on)
    {
        var known = new MembershipRecord(record.Person);
        foreach (var happened in MembershipHistory.InForce(record.History))
        {
            if (happened.On <= on)
            {
                known = MembershipHistory.Apply(known, happened);
            }
        }

        var later = known.Standing is Standing.Outside or Standing.Prospect or Standing.Candidate && known.Past.Count == 0;
        return later && record.Standing is Standing.Full or Standing.Former && (record.OfficialOn ?? record.JoinedOn ?? record.FirstDecidedOn ?? record.JoinedByCardOn) is { } first && first <= on ? record : known;
    }

    private static bool IsRecognized(MembershipRecord record) => record.Standing switch
    {
        Standing.Full => true,
        Standing.Former => (record.OfficialOn is not null || record.RecognizedOn is not null) && !ReturnEvolution.IsFalse(record),
        _ => false,
    };

    // Another register may know a full member without the dates.
    private static bool WasFull(MembershipRecord record, LocalDate on) =>
        MembershipHistory.InForce(record.History).Any(happened => happened.On <= on && happened is StandingRecorded { Standing: Standing.Full } or BaselineRecorded { Facts.Standing: Standing.Full });

    // 06-HD/TW, 5.3
    private static bool Awaits(MembershipRecord record, ValueList<SeniorityTime> times, Assessment a, string subject)
    {
        var last = record.Recalculation?.DecidedOn;
        if (times.Count == 0 || times.All(time => last is { } decided && time.Source.Until is { } until && until <= decided))
        {
            return false;
        }

        if (a.Read(SeniorityLaw.Recalculation) is not { IsKnown: true } decider)
        {
            return false;
        }

        a.Remark(SeniorityCodes.AwaitsDecision, subject, decider.Citation, Arg.Term("by", decider.Value));
        return true;
    }

    private static void Say(MembershipRecord record, SeniorityStarts.Known start, bool isExact, Assessment a, string subject)
    {
        if (!isExact)
        {
            a.Remark(SeniorityCodes.Range, subject, null, Arg.Term("precision", start.Precision));
        }

        if (record is { Standing: Standing.Former, Ending: { } ending })
        {
            a.Remark(SeniorityCodes.Ended, subject, a.Read(SeniorityLaw.CertifiedStays).Citation, Arg.Date("on", ending.On));
        }
    }
}
