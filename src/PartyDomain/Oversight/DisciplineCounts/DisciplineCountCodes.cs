namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>The codes of what is found in entries of discipline.</summary>
public static class DisciplineCountCodes
{
    /// <summary>An entry has no subject, or a member and an organization.</summary>
    public const string SubjectUnclear = "discipline-count.subject-unclear";

    /// <summary>The measure is none for such a subject.</summary>
    public const string MeasureNotForSubject = "discipline-count.measure-not-for-subject";

    /// <summary>An organization is said to be a committee member.</summary>
    public const string OrganizationInCommittee = "discipline-count.organization-in-committee";

    /// <summary>A decision is counted at the level of districts after these ended.</summary>
    public const string NoDistrict = "discipline-count.no-district";

    /// <summary>One subject was disciplined more than once in the period: decisions are more than subjects.</summary>
    public const string MoreThanOnce = "discipline-count.more-than-once";

    /// <summary>A decision of the period was annulled by its last day: it is counted apart.</summary>
    public const string Annulled = "discipline-count.annulled";
}
