using NodaTime;

namespace PartyDomain.Membership;

/// <summary>
/// How a person stands from a day on, as another register says: for members known only by today's facts, and for histories kept elsewhere.
/// It is recorded, never decided. Dates that nobody knows stay null and are not made up.
/// </summary>
/// <param name="On">The day from which it holds. An admission or a recognition counts in statistics only where its date is this day.</param>
/// <param name="Standing">The standing.</param>
/// <param name="Cell">The cell the person belongs to; null for anybody who is no member.</param>
public sealed record StandingRecorded(LocalDate On, Standing Standing, OrganizationId? Cell) : MembershipEvent(On)
{
    /// <summary>The date of the admission decision.</summary>
    public LocalDate? AdmissionDecidedOn { get; init; }

    /// <summary>The date of the ceremony, the joining date.</summary>
    public LocalDate? JoinedOn { get; init; }

    /// <summary>The end of probation, for a probationary member; null where the joining date is not known either.</summary>
    public LocalDate? ProbationEndsOn { get; init; }

    /// <summary>The official date of full membership.</summary>
    public LocalDate? OfficialOn { get; init; }

    /// <summary>The date of the recognition decision.</summary>
    public LocalDate? RecognizedOn { get; init; }

    /// <summary>How precisely the date of the admission decision is known, or that on the card where there is no decision: 12/1946 is the first of the month and known to the month.</summary>
    public DatePrecision AdmissionPrecision { get; init; }

    /// <summary>How precisely the official date is known.</summary>
    public DatePrecision OfficialPrecision { get; init; }

    /// <summary>The admission date on the party card, for a member of whom no decision is kept.</summary>
    public LocalDate? JoinedByCardOn { get; init; }

    /// <summary>Why the membership ended, for a former member.</summary>
    public EndingReason? Ended { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(StandingRecorded);
}
