using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>A request to do something about the end of a membership, or about its return. The family is closed.</summary>
public abstract record LeavingCommand : MembershipCommand
{
    private protected LeavingCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>Records that a membership ended by expulsion (khai trừ). That the decision is in force is read from <see cref="MembershipEvidence.Expulsion"/>, never from the sender.</summary>
/// <param name="On">The first day of effect of the decision; it may lie before acts that the record holds already.</param>
/// <param name="Case">The disciplinary case.</param>
public sealed record RecordExpulsion(LocalDate On, CaseId Case) : LeavingCommand(On);

/// <summary>Restores the membership of somebody whose expulsion was annulled, or changed to a lighter measure.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Case">The disciplinary case.</param>
/// <param name="By">The body that restores the membership.</param>
/// <param name="Cell">The cell that the member returns to.</param>
/// <param name="ConductConfirmed">Whether the competent body concluded that the person has done nothing since that a member may not do.</param>
/// <remarks>294-QĐ/TW, 5.1, 5.2.2; 06-HD/TW, 5.3; 117-QĐ/TW.</remarks>
public sealed record RestoreMembership(LocalDate On, CaseId Case, PartyBody By, OrganizationId Cell, bool ConductConfirmed) : LeavingCommand(On);
