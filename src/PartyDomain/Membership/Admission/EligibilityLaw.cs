using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Admission;

/// <summary>Who may be admitted: age, education, citizenship.</summary>
public static class EligibilityLaw
{
    /// <summary>The least age, counted by month at the cell meeting that considers admission (294-QĐ/TW, 1.1.1).</summary>
    public static Provision<Length> MinimumAge { get; } = new(
        "admission.age.minimum",
        Chains.Implementation,
        [
            new(Enacted, Regulation23, "chưa rõ điểm", Confirmed, Length.Years(18)),
            new(Restated, Regulation45, "chưa rõ điểm", CitedIn: Guidance2012.Id),
            new(Restated, Regulation29, "1.1 a"),
            new(Restated, Regulation24, "1.1.1"),
            new(Restated, Regulation232, "1.1.1"),
            new(Restated, Regulation294, "1.1.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "1.1.1"),
        ]);

    /// <summary>The greatest ordinary age, itself included (294-QĐ/TW, 1.1.1).</summary>
    public static Provision<Length> MaximumAge { get; } = new(
        "admission.age.maximum",
        Chains.Implementation,
        [
            new(Enacted, Regulation23, "chưa rõ điểm", Confirmed, Length.Years(60)),
            new(Restated, Regulation45, "chưa rõ điểm", CitedIn: Guidance2012.Id),
            new(Restated, Regulation29, "1.1 a"),
            new(Restated, Regulation24, "1.1.1"),
            new(Restated, Regulation232, "1.1.1"),
            new(Restated, Regulation294, "1.1.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "1.1.1"),
        ]);

    /// <summary>How the greatest age is counted: by year before 25 July 2016, by month since.</summary>
    public static Provision<AgeUnit> MaximumAgeUnit { get; } = new(
        "admission.age.maximum-unit",
        Chains.Implementation,
        [
            new(Enacted, Regulation23, "chưa rõ điểm", Confirmed, AgeUnit.ByYear),
            new(Restated, Regulation45, "chưa rõ điểm", CitedIn: Guidance2012.Id),
            new(Changed, Regulation29, "1.1 a", Confirmed, AgeUnit.ByMonth),
            new(Restated, Regulation24, "1.1.1"),
            new(Restated, Regulation232, "1.1.1"),
            new(Restated, Regulation294, "1.1.1"),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "1.1.1"),
        ]);

    /// <summary>Admission of a person over 60 is considered and decided by a committee directly under the Centre (294-QĐ/TW, 1.1.2). The Secretariat's guidance, the specific text, asks for the prior consent of its standing committee and leaves the decision to the competent committee. Under 208 one unofficial key names another level; the old rule is kept as presumed.</summary>
    public static Provision<bool> OverAgeReserved { get; } = new(
        "admission.age.over-60.reserved",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "chưa rõ điểm", Confirmed, true),
            new(Restated, Regulation24, "1.1.2"),
            new(Restated, Regulation232, "1.1.2"),
            new(Restated, Regulation294, "1.1.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Who must consent in writing before a person over 60 is admitted (06-HD/TW, 1.1).</summary>
    public static Provision<PartyBody> OverAgeConsent { get; } = new(
        "admission.age.over-60.consent",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "1.1", Confirmed, PartyBody.ProvincialStandingCommittee),
            new(Restated, Guidance2021, "1.1"),
            new(Restated, Guidance2025, "1.1"),
            new(Restated, Guidance2026, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>A person over 60 needs health and prestige, and works or lives where there is no organization and no member or meets a special requirement (06-HD/TW, 1.1).</summary>
    public static Provision<bool> OverAgeConditions { get; } = new(
        "admission.age.over-60.conditions",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "1.1", Confirmed, true),
            new(Restated, Guidance2021, "1.1"),
            new(Restated, Guidance2025, "1.1"),
            new(Restated, Guidance2026, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>Only Vietnamese citizens are admitted (Charter, 1.2).</summary>
    public static Provision<bool> Citizenship { get; } = new(
        "admission.citizenship",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "1.2", Confirmed, true),
        ]);

    /// <summary>The general education requirement (294-QĐ/TW, 1.2.1): diploma or equivalent until 29 July 2021, then diploma, under 208 the completed program.</summary>
    public static Provision<EducationRule> Education { get; } = new(
        "admission.education.minimum",
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "1.2", Confirmed, EducationRule.LowerSecondaryDiplomaOrEquivalent),
            new(Changed, Regulation24, "1.2.1", Confirmed, EducationRule.LowerSecondaryDiploma),
            new(Restated, Regulation232, "1.2.1"),
            new(Restated, Regulation294, "1.2.1"),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "1.2.1", Confirmed, EducationRule.LowerSecondaryProgram),
        ]);

    /// <summary>The least education in eased areas, without consent (06-HD/TW, 1.2 a).</summary>
    public static Provision<EducationLevel> EasedMinimum { get; } = new(
        "admission.education.area.minimum",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2012, "chưa rõ điểm", Confirmed, EducationLevel.PrimaryCompleted),
            new(Restated, Guidance2016, "1.2"),
            new(Restated, Guidance2021, "1.2"),
            new(Restated, Guidance2025, "1.2 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The areas in which it is eased (06-HD/TW, 1.2 a).</summary>
    public static Provision<ValueList<Locality>> EasedLocalities { get; } = new(
        "admission.education.area.localities",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2012, "chưa rõ điểm", Confirmed, [Locality.Mountain, Locality.Remote, Locality.Island]),
            new(Changed, Guidance2016, "1.2", Confirmed, [Locality.Mountain, Locality.Border, Locality.Island, Locality.EthnicMinorityArea, Locality.SpeciallyDifficult]),
            new(Restated, Guidance2021, "1.2"),
            new(Restated, Guidance2025, "1.2 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>It is eased for fishers regularly working at sea or on islands too (06-HD/TW, 1.2 a).</summary>
    public static Provision<bool> EasedForFishers { get; } = new(
        "admission.education.area.fishers",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "1.2", Confirmed, true),
            new(Restated, Guidance2021, "1.2"),
            new(Restated, Guidance2025, "1.2 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The least education of village elders, headmen and persons of prestige in those areas (06-HD/TW, 1.2 b).</summary>
    public static Provision<EducationLevel> ElderMinimum { get; } = new(
        "admission.education.elder.minimum",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2012, "chưa rõ điểm", Confirmed, EducationLevel.Literate),
            new(Restated, Guidance2016, "1.2"),
            new(Restated, Guidance2021, "1.2"),
            new(Restated, Guidance2025, "1.2 b"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Who must consent in writing before such a person is admitted (06-HD/TW, 1.2 b).</summary>
    public static Provision<PartyBody> ElderConsent { get; } = new(
        "admission.education.elder.consent",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "1.2", Confirmed, PartyBody.ProvincialStandingCommittee),
            new(Restated, Guidance2021, "1.2"),
            new(Restated, Guidance2025, "1.2 b"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Some persons fall under separate rules of the Politburo and Secretariat, which the library does not hold (06-HD/TW, 6.1).</summary>
    public static Provision<bool> SpecialRules { get; } = new(
        "admission.special-rules",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, "6.1", Confirmed, true),
            new(Restated, Guidance2025, "6.1"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        MinimumAge,
        MaximumAge,
        MaximumAgeUnit,
        OverAgeReserved,
        OverAgeConsent,
        OverAgeConditions,
        Citizenship,
        Education,
        EasedMinimum,
        EasedLocalities,
        EasedForFishers,
        ElderMinimum,
        ElderConsent,
        SpecialRules,
    ];
}
