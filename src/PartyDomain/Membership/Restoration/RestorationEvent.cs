using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Restoration;

/// <summary>A fact on a question of party membership. The family is closed.</summary>
public abstract record RestorationEvent : MembershipEvent
{
    private protected RestorationEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The rights of a member are restored after a wrongful removal; seniority goes on as if nothing had been (294-QĐ/TW, 5.2.2).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
/// <param name="Cell">The cell that the member belongs to from now on.</param>
/// <param name="ConcludedOn">When the competent level concluded that the removal was wrongful.</param>
public sealed record MembershipRestored(LocalDate On, PartyBody By, OrganizationId Cell, LocalDate ConcludedOn) : RestorationEvent(On);

/// <summary>A member takes up party activity again; the interruption is taken off seniority (294-QĐ/TW, 5.2.8 and 4.5.1).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
public sealed record ActivityResumed(LocalDate On, PartyBody By) : RestorationEvent(On);

/// <summary>A member who caused the interruption is struck off (294-QĐ/TW, 5.2.8).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
public sealed record ResumptionRefused(LocalDate On, PartyBody By) : RestorationEvent(On);

/// <summary>Somebody is recognized as a member (294-QĐ/TW, 5.2.3–5.2.7).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
/// <param name="Ground">Why.</param>
/// <param name="AdmittedOn">The date of admission recognized.</param>
/// <param name="Cell">The cell; null where the record holds it.</param>
public sealed record MembershipRecognized(LocalDate On, PartyBody By, RecognitionGround Ground, LocalDate AdmittedOn, OrganizationId? Cell) : RestorationEvent(On)
{
    /// <summary>How precisely the date of admission is known.</summary>
    public DatePrecision AdmittedPrecision { get; init; }
}

/// <summary>Somebody who claimed membership falsely is struck off: the person never was a member (294-QĐ/TW, 5.2.7).</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="By">The body.</param>
public sealed record ImpostorStruckOff(LocalDate On, PartyBody By) : RestorationEvent(On);
