using PartyDomain.Rulebooks;

namespace PartyDomain.Discipline;

/// <summary>Every provision on discipline.</summary>
public static class DisciplineLaw
{
    /// <summary>The provisions, subject by subject.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        .. MeasureLaw.All, .. MeasureVoteLaw.All, .. LimitationLaw.All, .. LapseLaw.All, .. CompetenceLaw.All, .. EffectLaw.All, .. SuspensionLaw.All,
        .. DeferralLaw.All, .. AppealLaw.All, .. BarLaw.All, .. OrganizationCaseLaw.All, .. RestorationLaw.All,
        .. AftermathLaw.All,
    ];
}
