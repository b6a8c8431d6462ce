using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Seniority;

/// <summary>Finds the date from which seniority counts (Charter, 5.4; 23-QĐ/TW, 7.2; 294-QĐ/TW, 4.5; 06-HD/TW, 5.3).</summary>
internal static class SeniorityStarts
{
    public static Known? Of(MembershipRecord record, LocalDate? special, Assessment a, string subject)
    {
        if (Rule(a, subject) is not { } start)
        {
            return null;
        }

        if (special is { } decided)
        {
            return new Known(start, decided, DatePrecision.Day);
        }

        return start == SeniorityStart.OfficialMembership ? Official(record, a, subject) : Decision(record, a, subject);
    }

    // The Charter goes before a regulation made under the Charter it replaced.
    private static SeniorityStart? Rule(Assessment a, string subject) =>
        a.Read(SeniorityLaw.FromDecision) is { IsKnown: true, Value: true } ? SeniorityStart.AdmissionDecision : a.Require(SeniorityLaw.Start, subject)?.Value;

    private static Known? Official(MembershipRecord record, Assessment a, string subject)
    {
        var official = record.Past.Count > 0 ? record.Past[0].OfficialOn : record.OfficialOn;
        if (official is { } day)
        {
            return new Known(SeniorityStart.OfficialMembership, day, record.Past.Count > 0 ? DatePrecision.Day : record.OfficialPrecision);
        }

        Unknown(SeniorityStart.OfficialMembership, a, subject);
        return null;
    }

    private static Known? Decision(MembershipRecord record, Assessment a, string subject)
    {
        a.Read(SeniorityLaw.Start);
        var precision = record.Past.Count > 0 ? record.Past[0].Precision : record.AdmissionPrecision;
        if (record.FirstDecidedOn is { } decided)
        {
            return new Known(SeniorityStart.AdmissionDecision, decided, precision);
        }

        if (record.Past.Count == 0 && record.JoinedByCardOn is { } card)
        {
            if (a.Require(SeniorityLaw.ByCard, subject) is not { } rule)
            {
                return null;
            }

            a.Remark(SeniorityCodes.ByCard, subject, rule.Citation, Arg.Date("on", card));
            return new Known(SeniorityStart.AdmissionDecision, card, precision);
        }

        Unknown(SeniorityStart.AdmissionDecision, a, subject);
        return null;
    }

    private static void Unknown(SeniorityStart start, Assessment a, string subject) =>
        a.Add(SeniorityCodes.DateUnknown, FindingEffect.Open, subject, a.Read(SeniorityLaw.Start).Citation, Arg.Term("start", start));

    /// <summary>A date from which seniority counts.</summary>
    public sealed record Known(SeniorityStart Start, LocalDate On, DatePrecision Precision);
}
