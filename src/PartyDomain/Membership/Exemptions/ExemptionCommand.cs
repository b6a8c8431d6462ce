using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Exemptions;

/// <summary>A command about exemption from party work and activity. The family is closed.</summary>
public abstract record ExemptionCommand : MembershipCommand
{
    private protected ExemptionCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The member asks for an exemption, or for more time of one (294-QĐ/TW, 7.1; 06-HD/TW, 10.3; 38-HD/BTCTW, IV.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Extent">How far.</param>
/// <param name="Written">Whether in writing; false for a direct report to the cell.</param>
/// <param name="From">The first day asked for.</param>
/// <param name="Until">The last day asked for; null where it is for good.</param>
public sealed record ApplyForExemption(LocalDate On, ExemptionReason Reason, ExemptionExtent Extent, bool Written, LocalDate From, LocalDate? Until) : ExemptionCommand(On)
{
    /// <summary>Writes nothing of the reason.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ApplyForExemption);
}

/// <summary>Registers a medical facility's confirmation (38-HD/BTCTW, IV.1.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="IssuedOn">The date of the paper.</param>
public sealed record RegisterMedicalPaper(LocalDate On, LocalDate IssuedOn) : ExemptionCommand(On);

/// <summary>The member takes the application back.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record WithdrawExemption(LocalDate On) : ExemptionCommand(On);

/// <summary>The cell votes on the application: it decides or proposes, by the reason (294-QĐ/TW, 7.1; 38-HD/BTCTW, IV.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
public sealed record ConsiderExemption(LocalDate On, Ballot Ballot) : ExemptionCommand(On);

/// <summary>The committee votes on the cell's proposal (06-HD/TW, 10.3 a; 38-HD/BTCTW, IV.1.2 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Ballot">The votes.</param>
public sealed record DecideExemption(LocalDate On, PartyBody By, Ballot Ballot) : ExemptionCommand(On);

/// <summary>The cell's committee or secretary reports the cell's decision to the committee directly above (294-QĐ/TW, 7.1).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ReportExemption(LocalDate On) : ExemptionCommand(On);

/// <summary>The member registers as temporary resident at the place away from home (06-HD/TW, 10.3 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="RegisteredOn">The day of the registration.</param>
public sealed record RegisterStay(LocalDate On, LocalDate RegisteredOn) : ExemptionCommand(On);

/// <summary>The cell votes on the return of a member exempted for age or health (38-HD/BTCTW, IV.1.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
public sealed record ResolveReturn(LocalDate On, Ballot Ballot) : ExemptionCommand(On);

/// <summary>An exemption for any other reason ends: its time is over, or the member is back before (06-HD/TW, 10.3 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="PlaceCommented">Whether the employer or the authority at the place commented on the member.</param>
public sealed record EndExemption(LocalDate On, bool PlaceCommented) : ExemptionCommand(On);
