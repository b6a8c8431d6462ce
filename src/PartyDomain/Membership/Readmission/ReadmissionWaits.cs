using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Readmission;

/// <summary>Which waits run before a re-admission (294-QĐ/TW, 3.5.1 b). The one after a cleared record runs beside that after leaving; that of the population policy in its place.</summary>
internal static class ReadmissionWaits
{
    public static ValueList<ReadmissionWait> Of(EarlierMembership earlier, Assessment a, string subject)
    {
        var waits = new List<ReadmissionWait>();
        var leaving = earlier.PopulationChild is { } child ? Population(earlier.LeftOn, child, a, subject) : General(earlier.LeftOn, a, subject);
        if (leaving is not null)
        {
            waits.Add(leaving);
        }

        if (earlier.Crime == CrimeClass.LessSerious && a.Require(ReadmissionLaw.WaitAfterCrime, subject) is { } after)
        {
            if (earlier.RecordClearedOn is { } cleared)
            {
                waits.Add(Wait(cleared, after));
            }
            else
            {
                a.Bar(ReadmissionCodes.WaitNotBegun, subject, after.Citation, Arg.Length("wait", after.Value));
            }
        }

        return waits.ToValueList();
    }

    private static ReadmissionWait? General(LocalDate left, Assessment a, string subject) =>
        a.Require(ReadmissionLaw.Wait, subject) is { } general ? Wait(left, general) : null;

    private static ReadmissionWait? Population(LocalDate left, int child, Assessment a, string subject)
    {
        a.Read(ReadmissionLaw.PopulationApart);
        if (child >= 5)
        {
            return Fifth(left, a, subject);
        }

        // Nothing is known of a wait for a first or second child.
        var provision = child == 4 ? ReadmissionLaw.FourthChild : ReadmissionLaw.ThirdChild;
        var rule = a.Read(provision);
        if (child < 3 || rule.Status == InForceStatus.Unknown)
        {
            a.OpenValue(provision.Key, a.On, subject);
            return null;
        }

        return rule.IsKnown ? Wait(left, rule) : Afterwards(left, a.Law.Read(provision, LastDay), rule.Citation, a, subject);
    }

    private static ReadmissionWait? Fifth(LocalDate left, Assessment a, string subject)
    {
        var rule = a.Read(ReadmissionLaw.FifthChild);
        switch (rule.Status)
        {
            case InForceStatus.Unknown:
                a.OpenValue(ReadmissionLaw.FifthChild.Key, a.On, subject);
                return null;
            case InForceStatus.Repealed when a.Law.Settings.PopulationReadmission is null:
                a.OpenSetting(SettingKeys.PopulationReadmission, subject, rule.Citation);
                return null;
            case InForceStatus.Repealed when a.Law.Settings.PopulationReadmission == PopulationReading.GeneralWait:
                return General(left, a, subject);
            default:
                a.Bar(ReadmissionCodes.FifthChild, subject, rule.Citation);
                return null;
        }
    }

    // The rule of 2018 was not seen repealed, though births are no longer dealt with: how long who left under it waits is open.
    private static ReadmissionWait? Afterwards(LocalDate left, InForce<Length> former, Citation? citation, Assessment a, string subject)
    {
        switch (a.Law.Settings.PopulationReadmission)
        {
            case null:
                a.OpenSetting(SettingKeys.PopulationReadmission, subject, citation);
                return null;
            case PopulationReading.FormerRule:
                return Wait(left, former);
            case PopulationReading.GeneralWait:
                return General(left, a, subject);
            default:
                var general = General(left, a, subject);
                var old = Wait(left, former);
                return general is null || old.EndsOn > general.EndsOn ? old : general;
        }
    }

    private static LocalDate LastDay => Instruments.PenaltyGuidance15.InForceOn.PlusDays(-1);

    private static ReadmissionWait Wait(LocalDate start, InForce<Length> length) => new(start, length.Value, Periods.End(start, length.Value), length.Citation);
}
