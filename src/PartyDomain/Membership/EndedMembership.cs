using NodaTime;

namespace PartyDomain.Membership;

/// <summary>A membership that lawfully was and ended, before another admission.</summary>
/// <param name="DecidedOn">The date of its admission decision; null where nobody knows it.</param>
/// <param name="OfficialOn">The date from which the person was a full member; null for a probationer and where nobody knows it.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="ByReadmission">Whether it was itself a re-admission.</param>
/// <param name="IsStated">Whether it is known only from what was established in an admission procedure, not from the record's own history.</param>
public sealed record EndedMembership(LocalDate? DecidedOn, LocalDate? OfficialOn, Ending Ending, bool ByReadmission, bool IsStated)
{
    /// <summary>How precisely the date of its admission decision is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>Whether the person was struck off for abandoning party activity; null where the record's own procedure does not say.</summary>
    public bool? AbandonedActivity { get; init; }

    /// <summary>Whether the person left on request for specially difficult family reasons; null where the record's own procedure does not say.</summary>
    public bool? FamilyHardship { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(EndedMembership);
}
