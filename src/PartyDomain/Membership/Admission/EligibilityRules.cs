using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Admission;

/// <summary>Who may be admitted, one method a provision (294-QĐ/TW, 1; 06-HD/TW, 1, 6.1).</summary>
internal static class EligibilityRules
{
    private const string Profile = "dossier.profile";

    // Charter, 1.2
    public static RequirementStatus Citizenship(AdmissionFacts facts, Assessment a)
    {
        if (ProfileOf(facts, a) is not { } profile)
        {
            return Pending;
        }

        var rule = a.Read(EligibilityLaw.Citizenship);
        if (!rule.IsKnown || profile.VietnameseCitizen)
        {
            return rule.IsKnown ? Met : NotApplicable;
        }

        a.Bar(AdmissionCodes.NotCitizen, Profile + ".vietnameseCitizen", rule.Citation);
        return NotMet;
    }

    // 294-QĐ/TW, 1.1.1: at the cell meeting that considers admission
    public static RequirementStatus Age(AdmissionFacts facts, Assessment a)
    {
        if (ProfileOf(facts, a) is not { } profile)
        {
            return Pending;
        }

        if (profile.BornOn > facts.On)
        {
            a.Bar(AdmissionCodes.BornAfterAct, Profile + ".bornOn", null);
            return NotMet;
        }

        if (a.Require(EligibilityLaw.MinimumAge, Profile + ".bornOn") is not { } minimum)
        {
            return Undetermined;
        }

        var age = LegalAge.Measure(profile.BornOn, facts.On);
        var months = minimum.Value.InMonths;
        switch (AgeReadings.Choose(age.Completed >= months, age.ByCalendar >= months, a.Law.Settings.AgeByMonth))
        {
            case true:
                return Met;
            case false:
                a.Bar(AdmissionCodes.UnderAge, Profile + ".bornOn", minimum.Citation, Arg.Length("minimum", minimum.Value), Arg.Number("months", age.Completed));
                return NotMet;
            default:
                a.OpenSetting(SettingKeys.AgeByMonth, Profile + ".bornOn", minimum.Citation);
                return Undetermined;
        }
    }

    // 06-HD/TW, 1.1: health and prestige, and a place without organization or a special need
    public static RequirementStatus OverAgeConditions(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Profile is not { } profile || profile.BornOn > facts.On)
        {
            return Pending;
        }

        switch (OverAge.On(profile, facts.On, a, Profile + ".bornOn"))
        {
            case false:
                return NotApplicable;
            case null:
                return Undetermined;
            default:
                if (a.Require(EligibilityLaw.OverAgeConditions, "dossier.overAge") is not { } rule)
                {
                    return Undetermined;
                }

                if (facts.Dossier.OverAge is { HealthAndPrestige: true, Need: not OverAgeNeed.None } ground && facts.Has(ground.On))
                {
                    return Met;
                }

                a.Bar(AdmissionCodes.OverAgeConditions, "dossier.overAge", rule.Citation);
                return facts.Dossier.OverAge is null ? Pending : NotMet;
        }
    }

    // 294-QĐ/TW, 1.2.1; 06-HD/TW, 1.2
    public static RequirementStatus Education(AdmissionFacts facts, Assessment a)
    {
        if (ProfileOf(facts, a) is not { } profile)
        {
            return Pending;
        }

        if (a.Require(EligibilityLaw.Education, Profile + ".education") is not { } rule)
        {
            return Undetermined;
        }

        switch (EducationGrounds.Find(profile, rule.Value, a))
        {
            case EducationGround.General or EducationGround.Area or EducationGround.Elder:
                return Met;
            case EducationGround.Open:
                return Undetermined;
            default:
                a.Bar(
                    AdmissionCodes.EducationTooLow,
                    Profile + ".education",
                    rule.Citation,
                    Arg.Term("have", profile.Education),
                    Arg.Term("required", rule.Value));
                return NotMet;
        }
    }

    // 06-HD/TW, 6.1: separate rules that the library does not hold; a consent under them is taken as their answer
    public static RequirementStatus SpecialRules(AdmissionFacts facts, Assessment a)
    {
        if (facts.Dossier.Profile is not { UnderSpecialRules: true })
        {
            return NotApplicable;
        }

        if (facts.Dossier.Consents.Any(consent => consent.Kind == ConsentKind.SpecialRules && facts.Has(consent.On)))
        {
            return Met;
        }

        a.Add(AdmissionCodes.SpecialRulesApply, FindingEffect.Open, Profile, a.Read(EligibilityLaw.SpecialRules).Citation);
        return Undetermined;
    }

    private static ApplicantProfile? ProfileOf(AdmissionFacts facts, Assessment a)
    {
        // A CV that changed later says nothing of the day of the act.
        var dated = facts.Dossier.CvAmendedOn ?? facts.Dossier.CvOn;
        if (facts.Dossier.Profile is { } profile && (dated is null || facts.Has(dated)))
        {
            return profile;
        }

        if (!a.Findings.Any(finding => string.Equals(finding.Code, AdmissionCodes.ProfileMissing, StringComparison.Ordinal)))
        {
            a.Bar(AdmissionCodes.ProfileMissing, Profile, null);
        }

        return null;
    }
}
