using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Discipline;

/// <summary>Tells how long a suspension may last and what must be followed by one.</summary>
public static class SuspensionTerms
{
    private const string Subject = "suspension";

    /// <summary>How long a suspension that begins on a day may last.</summary>
    /// <param name="subject">Who is suspended.</param>
    /// <param name="from">The first day.</param>
    /// <param name="criminal">Whether it follows detention, charge or indictment.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the lengths and, where the kind of days is open, both ends.</returns>
    /// <remarks>30-QĐ/TW, 40; 22-QĐ/TW, 31; 21-QĐ/TW.</remarks>
    public static Outcome<SuspensionPeriod> Of(DisciplineSubject subject, LocalDate from, bool criminal, Law law)
    {
        var a = new Assessment(law, from);
        var period = Period(subject, from, criminal, a, Subject);
        return a.Conclude<SuspensionPeriod>(() => [period!]);
    }

    /// <summary>What a stage of criminal proceedings must be followed by.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="on">The day of its order.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the activity to suspend; none where the stage calls for no suspension, so the Party need not wait for it.</returns>
    /// <remarks>22-QĐ/TW, 17, 28.</remarks>
    public static Outcome<SuspendedActivity> Required(ProceedingsStage stage, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var activity = RequiredActivity(stage, a, Subject);
        return a.Conclude<SuspendedActivity>(() => activity is { } known ? [known] : []);
    }

    internal static SuspendedActivity? RequiredActivity(ProceedingsStage stage, Assessment a, string subject)
    {
        var party = a.Require(SuspensionLaw.PartyActivity, subject);
        var committee = a.Require(SuspensionLaw.CommitteeActivity, subject);
        if (party?.Value?.Contains(stage) == true)
        {
            return SuspendedActivity.PartyActivity;
        }

        if (committee?.Value?.Contains(stage) == true)
        {
            return SuspendedActivity.CommitteeActivity;
        }

        if (a.Read(SuspensionLaw.NeedNotWait) is { IsKnown: true, Value: true } rule)
        {
            a.Remark(DisciplineCodes.NeedNotWait, subject, rule.Citation);
        }

        return null;
    }

    internal static SuspensionPeriod? Period(DisciplineSubject who, LocalDate from, bool criminal, Assessment a, string subject)
    {
        if (criminal)
        {
            return a.Require(SuspensionLaw.CriminalByProcedureLaw, from, subject) is null ? null : new SuspensionPeriod(null, null, null, null);
        }

        var ofOrganization = who == DisciplineSubject.Organization;
        var first = a.Require(ofOrganization ? SuspensionLaw.Organization : SuspensionLaw.Member, from, subject);
        var total = a.Require(ofOrganization ? SuspensionLaw.OrganizationTotal : SuspensionLaw.MemberTotal, from, subject);
        if (first is null || total is null || PlainDays.End(from, first.Value, a, subject) is not { } firstEnd || PlainDays.End(from, total.Value, a, subject) is not { } totalEnd)
        {
            return null;
        }

        return new SuspensionPeriod(first.Value, total.Value, firstEnd.Earliest, totalEnd.Latest) { EndsAtEarliest = totalEnd.Earliest };
    }
}
