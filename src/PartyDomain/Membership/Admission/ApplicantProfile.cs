using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>What the CV says of the applicant, as far as the rules ask for it. It holds no name, no number and no sensitive attribute.</summary>
/// <param name="BornOn">The date of birth in the file.</param>
/// <param name="Education">The highest education documented.</param>
public sealed record ApplicantProfile(LocalDate BornOn, EducationLevel Education)
{
    /// <summary>Whether the applicant is a Vietnamese citizen (Charter, 1.2).</summary>
    public bool VietnameseCitizen { get; init; } = true;

    /// <summary>The kind of area the applicant lives in.</summary>
    public Locality Locality { get; init; }

    /// <summary>Whether the applicant is a fisher regularly working at sea or on islands.</summary>
    public bool FisherAtSea { get; init; }

    /// <summary>A role in the community on which the education requirement is eased.</summary>
    public CommunityRole Role { get; init; }

    /// <summary>Which mass organization must introduce the applicant.</summary>
    public UnionSetting Union { get; init; }

    /// <summary>A situation that decides which organization considers the applicant.</summary>
    public Situation Situation { get; init; }

    /// <summary>How long that situation lasts, in months; asked for study, secondment and contract.</summary>
    public int SituationMonths { get; init; }

    /// <summary>Whether somebody other than the parents directly raised the applicant.</summary>
    public bool RaisedByCarer { get; init; }

    /// <summary>Whether the applicant is married.</summary>
    public bool Married { get; init; }

    /// <summary>Whether somebody other than the parents directly raised the spouse.</summary>
    public bool SpouseRaisedByCarer { get; init; }

    /// <summary>Whether the applicant has biological children with full civil capacity.</summary>
    public bool HasAdultChildren { get; init; }

    /// <summary>Whether separate rules of the Politburo or Secretariat apply to the person (06-HD/TW, 6.1). Which ones is not stored.</summary>
    public bool UnderSpecialRules { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ApplicantProfile);
}
