using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Exemptions;

/// <summary>A fact about exemption from party work and activity. The family is closed.</summary>
public abstract record ExemptionEvent : MembershipEvent
{
    private protected ExemptionEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The member asks for an exemption, or for more time of one.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Extent">How far.</param>
/// <param name="Written">Whether in writing.</param>
/// <param name="From">The first day asked for.</param>
/// <param name="Until">The last day asked for; null where it is for good.</param>
/// <param name="IsRenewal">Whether it continues an exemption for the same reason.</param>
public sealed record ExemptionRequested(LocalDate On, ExemptionReason Reason, ExemptionExtent Extent, bool Written, LocalDate From, LocalDate? Until, bool IsRenewal) : ExemptionEvent(On)
{
    /// <summary>Writes nothing of the reason.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ExemptionRequested);
}

/// <summary>Registers a medical facility's confirmation.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="IssuedOn">The date of the paper.</param>
public sealed record MedicalPaperRegistered(LocalDate On, LocalDate IssuedOn) : ExemptionEvent(On);

/// <summary>The member takes the application back.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ExemptionWithdrawn(LocalDate On) : ExemptionEvent(On);

/// <summary>The cell votes on the application.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
/// <param name="Decides">Whether the cell decides; else it proposes.</param>
public sealed record ExemptionConsidered(LocalDate On, Tally Tally, bool Decides) : ExemptionEvent(On);

/// <summary>The committee votes on the cell's proposal.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Tally">The full result.</param>
public sealed record ExemptionDecided(LocalDate On, PartyBody By, Tally Tally) : ExemptionEvent(On);

/// <summary>The cell's decision is reported to the committee directly above.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ExemptionReported(LocalDate On) : ExemptionEvent(On);

/// <summary>The member registers as temporary resident.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="RegisteredOn">The day of the registration.</param>
public sealed record StayRegistered(LocalDate On, LocalDate RegisteredOn) : ExemptionEvent(On);

/// <summary>The cell votes on the return of a member exempted for age or health.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
public sealed record ReturnResolved(LocalDate On, Tally Tally) : ExemptionEvent(On);

/// <summary>An exemption ends.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="PlaceCommented">Whether the employer or the authority at the place commented on the member.</param>
public sealed record ExemptionEnded(LocalDate On, bool PlaceCommented) : ExemptionEvent(On);
