using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Restoration;

/// <summary>A command on a question of party membership. The family is closed.</summary>
public abstract record RestorationCommand : MembershipCommand
{
    private protected RestorationCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>Restores the rights of a member who was put out of the Party wrongly (294-QĐ/TW, 5.2.2). An expulsion that the record holds with its case is undone by <see cref="Leaving.ReverseExpulsion"/>.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Cell">The cell that the member belongs to from now on.</param>
/// <param name="ConcludedOn">When the competent level concluded that the removal was wrongful (oan).</param>
/// <param name="ConductKept">Whether the person has not violated the standing of a member since.</param>
public sealed record RestoreMembership(LocalDate On, PartyBody By, OrganizationId Cell, LocalDate ConcludedOn, bool ConductKept) : RestorationCommand(On);

/// <summary>Lets a member whose activity was interrupted without own fault take it up again (nối lại sinh hoạt đảng; 294-QĐ/TW, 5.2.8).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="OwnFault">Whether the verification found that the member caused the interruption.</param>
/// <param name="CellConfirmed">Whether the cell of the workplace or residence confirms good conduct in the meantime.</param>
/// <param name="CommitteeConfirmed">Whether the grassroots committee there confirms it.</param>
public sealed record ResumeActivity(LocalDate On, PartyBody By, bool OwnFault, bool CellConfirmed, bool CommitteeConfirmed) : RestorationCommand(On);

/// <summary>Does not let a member who caused the interruption take activity up again, and strikes the name off (294-QĐ/TW, 5.2.8).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
public sealed record RefuseResumption(LocalDate On, PartyBody By) : RestorationCommand(On);

/// <summary>Recognizes somebody as a member (294-QĐ/TW, 5.2.3–5.2.7).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Ground">Why.</param>
/// <param name="AdmittedOn">The date of admission recognized: as the ground says.</param>
/// <param name="ServedFrom">Of the grounds before an admission: the day of joining the organization, or of the first task; else null.</param>
/// <param name="South">Whether it was south of the Bến Hải.</param>
/// <param name="StillActive">Whether the person has kept up party activity and a member's standing since.</param>
/// <param name="NewFacts">Whether something new was found since the question was last concluded.</param>
/// <param name="Cell">The cell, for somebody whom the record does not hold as a member; else null.</param>
public sealed record RecognizeMembership(
    LocalDate On,
    PartyBody By,
    RecognitionGround Ground,
    LocalDate AdmittedOn,
    LocalDate? ServedFrom,
    bool South,
    bool StillActive,
    bool NewFacts,
    OrganizationId? Cell) : RestorationCommand(On);

/// <summary>Strikes off somebody who claimed membership falsely (mạo nhận là đảng viên; 294-QĐ/TW, 5.2.7).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="NewFacts">Whether something new was found since the question was last concluded.</param>
public sealed record StrikeImpostor(LocalDate On, PartyBody By, bool NewFacts) : RestorationCommand(On);
