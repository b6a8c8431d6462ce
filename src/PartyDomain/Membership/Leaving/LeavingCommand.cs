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

/// <summary>The member asks to leave the party (06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Written">Whether in writing.</param>
/// <param name="ReasonGiven">Whether the application says why.</param>
/// <param name="SpecialFamilyHardship">Whether the reason is a specially difficult family situation.</param>
public sealed record ApplyToLeave(LocalDate On, bool Written, bool ReasonGiven, bool SpecialFamilyHardship) : LeavingCommand(On)
{
    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ApplyToLeave);
}

/// <summary>The member takes the application back.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record WithdrawLeaving(LocalDate On) : LeavingCommand(On);

/// <summary>The cell votes on letting the member leave (06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
public sealed record ResolveLeaving(LocalDate On, Ballot Ballot) : LeavingCommand(On);

/// <summary>The grassroots committee votes on letting the member leave (06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
public sealed record ResolveLeavingAtCommittee(LocalDate On, Ballot Ballot) : LeavingCommand(On);

/// <summary>The competent committee votes on letting the member leave (Charter, 8.3; 06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Ballot">The votes.</param>
public sealed record DecideLeaving(LocalDate On, PartyBody By, Ballot Ballot) : LeavingCommand(On);

/// <summary>The competent committee issues a certificate of party seniority (06-HD/TW, 11.2 b).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record IssueSeniorityCertificate(LocalDate On) : LeavingCommand(On);

/// <summary>The cell considers striking the member off (294-QĐ/TW, 8.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Facts">What it rests on.</param>
public sealed record OpenStrikingOff(LocalDate On, StrikingGround Ground, StrikingFacts Facts) : LeavingCommand(On)
{
    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(OpenStrikingOff);
}

/// <summary>The cell’s committee asks the member for the self-review (06-HD/TW, 11.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AskForOwnReview(LocalDate On) : LeavingCommand(On);

/// <summary>The member hands in the self-review (06-HD/TW, 11.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record SubmitOwnReview(LocalDate On) : LeavingCommand(On);

/// <summary>The member deliberately refuses the self-review (06-HD/TW, 11.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record RefuseOwnReview(LocalDate On) : LeavingCommand(On);

/// <summary>The cell drops the matter.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record CloseStrikingOff(LocalDate On) : LeavingCommand(On);

/// <summary>The cell votes on striking the member off (06-HD/TW, 11.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
/// <param name="MemberAttended">Whether the member attended and was reviewed.</param>
public sealed record ResolveStrikingOff(LocalDate On, Ballot Ballot, bool MemberAttended) : LeavingCommand(On);

/// <summary>The part committee appraises the cell’s resolution (06-HD/TW, 11.1 b, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record AppraiseLeaving(LocalDate On) : LeavingCommand(On);

/// <summary>The grassroots committee votes on striking the member off (06-HD/TW, 11.1 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ballot">The votes.</param>
public sealed record ResolveStrikingOffAtCommittee(LocalDate On, Ballot Ballot) : LeavingCommand(On);

/// <summary>The competent committee votes on striking the member off (294-QĐ/TW, 9.3.4; 06-HD/TW, 11.1 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Ballot">The votes.</param>
public sealed record DecideStrikingOff(LocalDate On, PartyBody By, Ballot Ballot) : LeavingCommand(On);

/// <summary>The person receives the decision to strike off (294-QĐ/TW, 8.2.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="ReceivedOn">The day on which the person received it.</param>
public sealed record ReceiveStrikingOff(LocalDate On, LocalDate ReceivedOn) : LeavingCommand(On);

/// <summary>A committee receives an appeal against the striking off (294-QĐ/TW, 8.2).</summary>
/// <param name="On">The day on which it arrives there.</param>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="By">Who filed it.</param>
/// <param name="To">The body that it goes to.</param>
public sealed record AppealStrikingOff(LocalDate On, LocalDate FiledOn, AppealFiler By, PartyBody To) : LeavingCommand(On);

/// <summary>The committee resolves the appeal (294-QĐ/TW, 8.2.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Annulled">Whether it annuls the striking off.</param>
public sealed record ResolveStrikingOffAppeal(LocalDate On, PartyBody By, bool Annulled) : LeavingCommand(On);

/// <summary>The member died.</summary>
/// <param name="On">The day of death.</param>
public sealed record RecordDeath(LocalDate On) : LeavingCommand(On);

/// <summary>Records that a membership ended by expulsion (khai trừ). That the decision is in force is read from <see cref="MembershipEvidence.Expulsion"/>, never from the sender.</summary>
/// <param name="On">The first day of effect of the decision; it may lie before acts that the record holds already.</param>
/// <param name="Case">The disciplinary case.</param>
public sealed record RecordExpulsion(LocalDate On, CaseId Case) : LeavingCommand(On);

/// <summary>Brings back the membership of somebody whose expulsion was annulled, or changed to a lighter measure, as the case says. A removal without a case in the record is undone by <see cref="Restoration.RestoreMembership"/>.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Case">The disciplinary case.</param>
/// <param name="By">The body that restores the membership.</param>
/// <param name="Cell">The cell that the member returns to.</param>
/// <param name="ConductConfirmed">Whether the competent body concluded that the person has done nothing since that a member may not do.</param>
/// <remarks>294-QĐ/TW, 5.1, 5.2.2; 06-HD/TW, 5.3; 117-QĐ/TW.</remarks>
public sealed record ReverseExpulsion(LocalDate On, CaseId Case, PartyBody By, OrganizationId Cell, bool ConductConfirmed) : LeavingCommand(On);
