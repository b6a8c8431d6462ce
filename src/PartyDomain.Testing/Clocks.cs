using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing;

/// <summary>Starts the clocks that facts keep, under the law of the day on which they start.</summary>
internal static class Clocks
{
    public static Deadline? Start(Provision<Length> provision, LocalDate on, Law law) => new Assessment(law, on).StartIfKnown(provision, on, "given");

    public static Deadline? Ceremony(CeremonyClock start, LocalDate decidedOn, LocalDate on, Law law) =>
        law.Read(AdmissionLaw.CeremonyClockStart, decidedOn) is { IsKnown: true } rule && rule.Value == start
            ? Start(AdmissionLaw.CeremonyDeadline, on, law)
            : null;

    public static LocalDate ProbationEnd(LocalDate ceremonyOn, Law law) =>
        Periods.End(ceremonyOn, law.Read(ProbationLaw.Duration, ceremonyOn) is { IsKnown: true } rule ? rule.Value : Length.Months(12));

    public static Deadline? Extended(Deadline kept, Provision<Length> extension, Law law)
    {
        var more = law.Read(extension, kept.StartedOn);
        if (!more.IsKnown || more.Citation is null)
        {
            return null;
        }

        var length = kept.Length with { Count = kept.Length.Count + more.Value.Count };
        return Periods.Due(kept.StartedOn, length, law.Calendar) is { } due
            ? kept with { Length = length, DueOn = due.On, Citation = more.Citation, Grade = more.Grade > kept.Grade ? more.Grade : kept.Grade }
            : null;
    }
}
