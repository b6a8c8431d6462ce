using NodaTime;

namespace PartyDomain.Membership;

/// <summary>What the host's register says of a member who acts for an applicant or probationer.</summary>
/// <param name="Person">The member.</param>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="Origin">Where the host took it from, for its own trail.</param>
/// <param name="Standing">The member's standing on that day.</param>
public sealed record MemberEvidence(PersonId Person, LocalDate AsOf, string Origin, Standing Standing)
{
    /// <summary>How the member and the applicant know each other, if they do.</summary>
    public Acquaintance? Acquaintance { get; init; }

    /// <summary>The day of a disciplinary decision against the member that stands, if any.</summary>
    public LocalDate? DisciplinedOn { get; init; }

    /// <summary>The day on which the member moved to another grassroots organization, if so.</summary>
    public LocalDate? MovedOn { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(MemberEvidence);
}
