using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Admission;

/// <summary>Tells whether an applicant is over the ordinary age on a day (294-QĐ/TW, 1.1.1; by year before 25 July 2016).</summary>
internal static class OverAge
{
    // Null, with an open finding, where the law or a setting leaves it open.
    public static bool? On(ApplicantProfile profile, LocalDate on, Assessment a, string subject)
    {
        if (profile.BornOn > on)
        {
            return false;
        }

        var maximum = a.Require(EligibilityLaw.MaximumAge, on, subject);
        var unit = a.Require(EligibilityLaw.MaximumAgeUnit, on, subject);
        if (maximum is null || unit is null)
        {
            return null;
        }

        if (unit.Value == AgeUnit.ByYear)
        {
            return on.Year - profile.BornOn.Year > maximum.Value.Count;
        }

        var age = LegalAge.Measure(profile.BornOn, on);
        var months = maximum.Value.InMonths;
        var within = AgeReadings.Choose(age.Completed <= months, age.ByCalendar <= months, a.Law.Settings.AgeByMonth);
        if (within is null)
        {
            a.OpenSetting(SettingKeys.AgeByMonth, subject, maximum.Citation);
        }

        return !within;
    }
}
