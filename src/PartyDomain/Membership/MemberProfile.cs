using NodaTime;

namespace PartyDomain.Membership;

/// <summary>What statistics ask of a person, from a day on. Null means not known, never no.</summary>
/// <param name="From">The day from which it holds.</param>
public sealed record MemberProfile(LocalDate From)
{
    /// <summary>The date of birth.</summary>
    public LocalDate? BornOn { get; init; }

    /// <summary>The sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Whether the person is a member of the youth union (đoàn viên).</summary>
    public bool? YouthUnionMember { get; init; }

    /// <summary>Whether the person owns a private business.</summary>
    public bool? PrivateBusinessOwner { get; init; }

    /// <summary>The occupation; <see cref="Occupation.StoppedWorking"/> of somebody who is retired or has stopped working.</summary>
    public Occupation? Occupation { get; init; }

    /// <summary>General education, at the highest level.</summary>
    public GeneralEducation? GeneralEducation { get; init; }

    /// <summary>Professional training, at the highest level.</summary>
    public ProfessionalLevel? ProfessionalLevel { get; init; }

    /// <summary>The academic title.</summary>
    public AcademicTitle? AcademicTitle { get; init; }

    /// <summary>Training in political theory, at the highest level.</summary>
    public PoliticalTheory? PoliticalTheory { get; init; }

    /// <summary>Whether the person is married to a foreigner (có quan hệ hôn nhân với người nước ngoài).</summary>
    public bool? MarriedToForeigner { get; init; }

    /// <summary>Whether the person had broken the rules of population and family planning when admitted (vi phạm chính sách kế hoạch hóa gia đình): a row of the form on new members.</summary>
    public bool? FamilyPlanningViolator { get; init; }

    /// <summary>Whether the person lives or works in the countryside (nông thôn).</summary>
    public bool? Rural { get; init; }

    /// <summary>The coverage unit in which the person lives: who is local to a village is read from it.</summary>
    public CoverageUnitId? LivesIn { get; init; }

    /// <summary>Sensitive attributes; null where the host keeps none.</summary>
    public SensitiveProfile? Sensitive { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(MemberProfile);
}
