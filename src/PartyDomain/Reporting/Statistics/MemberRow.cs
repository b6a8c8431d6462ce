using System.Runtime.InteropServices;

namespace PartyDomain.Reporting.Statistics;

/// <summary>What one member is on one day, as numbers: no person, no text. 0 is unknown in every code, never no.</summary>
/// <param name="Place">The place, by <see cref="Places"/>.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct MemberRow(int Place)
{
    /// <summary>The ethnic group, by the <see cref="CodeList"/> of the frame.</summary>
    public ushort Ethnicity { get; init; }

    /// <summary>The religion, by the <see cref="CodeList"/> of the frame.</summary>
    public ushort Religion { get; init; }

    /// <summary>The sex.</summary>
    public byte Sex { get; init; }

    /// <summary>The age in full years; 0 where it is not known.</summary>
    public byte Age { get; init; }

    /// <summary>Probationary or full.</summary>
    public byte Standing { get; init; }

    /// <summary>Whether of an ethnic minority.</summary>
    public byte Minority { get; init; }

    /// <summary>Whether with a religion.</summary>
    public byte Religious { get; init; }

    /// <summary>Whether a member of the youth union.</summary>
    public byte YouthUnion { get; init; }

    /// <summary>Whether the owner of a private business.</summary>
    public byte PrivateOwner { get; init; }

    /// <summary>Whether the rules of family planning were broken.</summary>
    public byte FamilyPlanning { get; init; }

    /// <summary>Whether married to a foreigner.</summary>
    public byte MarriedToForeigner { get; init; }

    /// <summary>Whether the membership came by a re-admission.</summary>
    public byte Readmitted { get; init; }

    /// <summary>Whether in the countryside.</summary>
    public byte Rural { get; init; }

    /// <summary>The occupation.</summary>
    public byte Occupation { get; init; }

    /// <summary>General education, at the highest level.</summary>
    public byte GeneralEducation { get; init; }

    /// <summary>Professional training, at the highest level.</summary>
    public byte ProfessionalLevel { get; init; }

    /// <summary>The academic title.</summary>
    public byte AcademicTitle { get; init; }

    /// <summary>Political theory, at the highest level.</summary>
    public byte PoliticalTheory { get; init; }

    /// <summary>The time of joining, by <see cref="JoinedEras"/>.</summary>
    public byte JoinedEra { get; init; }

    /// <summary>Exempt from party activity.</summary>
    public byte Exempt { get; init; }

    /// <summary>Writes the place alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MemberRow)} {{ {Place} }}";
}
