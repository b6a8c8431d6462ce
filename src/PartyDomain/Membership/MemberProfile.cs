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

    /// <summary>The occupation.</summary>
    public Occupation? Occupation { get; init; }

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
