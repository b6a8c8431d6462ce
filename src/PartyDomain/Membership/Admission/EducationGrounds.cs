using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Admission;

/// <summary>Finds the ground on which an applicant's education is enough (294-QĐ/TW, 1.2.1; 06-HD/TW, 1.2).</summary>
internal static class EducationGrounds
{
    private const string Subject = "dossier.profile.education";

    public static EducationGround Find(ApplicantProfile profile, EducationRule rule, Assessment a)
    {
        if (Meets(profile.Education, rule))
        {
            return EducationGround.General;
        }

        var eased = IsEased(profile, a);
        if (!eased)
        {
            return EducationGround.None;
        }

        if (a.Require(EligibilityLaw.EasedMinimum, Subject) is not { } minimum)
        {
            return EducationGround.Open;
        }

        return profile.Education >= minimum.Value ? EducationGround.Area : OfElder(profile, a);
    }

    public static bool Meets(EducationLevel education, EducationRule rule) => rule switch
    {
        EducationRule.LowerSecondaryDiplomaOrEquivalent => education >= EducationLevel.LowerSecondaryEquivalent,
        EducationRule.LowerSecondaryDiploma => education >= EducationLevel.LowerSecondaryDiploma,
        EducationRule.LowerSecondaryProgram => education >= EducationLevel.LowerSecondaryCompleted,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown education rule."),
    };

    // 06-HD/TW, 1.2 a
    private static bool IsEased(ApplicantProfile profile, Assessment a)
    {
        if (profile.Locality != Locality.Ordinary && a.Read(EligibilityLaw.EasedLocalities) is { IsKnown: true, Value: { } localities } && localities.Contains(profile.Locality))
        {
            return true;
        }

        return profile.FisherAtSea && a.Read(EligibilityLaw.EasedForFishers) is { IsKnown: true, Value: true };
    }

    // 06-HD/TW, 1.2 b
    private static EducationGround OfElder(ApplicantProfile profile, Assessment a)
    {
        if (a.Require(EligibilityLaw.ElderMinimum, Subject) is not { } minimum)
        {
            return EducationGround.Open;
        }

        if (profile.Education < minimum.Value)
        {
            return EducationGround.None;
        }

        if (profile.Role != CommunityRole.None)
        {
            return EducationGround.Elder;
        }

        if (!profile.FisherAtSea)
        {
            return EducationGround.None;
        }

        switch (a.Law.Settings.FisherLiteracy)
        {
            case FisherReading.FisherSuffices:
                return EducationGround.Elder;
            case FisherReading.ElderRoleRequired:
                return EducationGround.None;
            default:
                a.OpenSetting(SettingKeys.FisherLiteracy, Subject, minimum.Citation);
                return EducationGround.Open;
        }
    }
}
