using NodaTime;

namespace PartyDomain.Membership.Transfers;

/// <summary>A command of the transfer workflow. The family is closed.</summary>
public abstract record TransferCommand : MembershipCommand
{
    private protected TransferCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>Registers what calls for an official transfer: a decision, or a change of residence (294-QĐ/TW, 6.3.1 a; 06-HD/TW, 10.2.1 a).</summary>
/// <param name="On">The day on which the member reports it.</param>
/// <param name="Reason">Why the member goes.</param>
/// <param name="EffectiveOn">The day on which the decision takes effect or the residence changes; of a graduate the day of graduation.</param>
/// <param name="Term">For how long, where the move has a term; null where it has none.</param>
public sealed record RegisterTransferGround(LocalDate On, MoveReason Reason, LocalDate EffectiveOn, Length? Term) : TransferCommand(On);

/// <summary>The sending side issues the letter of introduction and hands the sealed file over (294-QĐ/TW, 6.3.1 b–d; 06-HD/TW, 10.1). A temporary stay ends with it.</summary>
/// <param name="On">The date of the letter, the day of introduction.</param>
/// <param name="To">The cell that the member is introduced to.</param>
/// <param name="By">Who issues the letter.</param>
/// <param name="Papers">The papers that go with it.</param>
/// <param name="DuesCollected">Whether dues were collected to the end of the month of the letter.</param>
/// <param name="FileHandedOn">The day on which the member received the sealed file; null where the organization sends it.</param>
public sealed record IssueTransferLetter(
    LocalDate On,
    OrganizationId To,
    IntroducingBody By,
    ValueList<TransferPaper> Papers,
    bool DuesCollected,
    LocalDate? FileHandedOn) : TransferCommand(On);

/// <summary>The new place registers the transfer slip (38-HD/BTCTW, II.4.3.1 a).</summary>
/// <param name="On">The day on which the slip arrived.</param>
public sealed record RegisterTransferSlip(LocalDate On) : TransferCommand(On);

/// <summary>The new place reaches a member whose papers have not come, and the sending organization (38-HD/BTCTW, II.4.3.1 d).</summary>
/// <param name="On">The day on which it had reached them.</param>
/// <param name="MemberNotified">Whether the member was notified.</param>
/// <param name="SenderNotified">Whether the sending grassroots organization was notified.</param>
public sealed record ContactTransferee(LocalDate On, bool MemberNotified, bool SenderNotified) : TransferCommand(On);

/// <summary>The member presents the letter to the cell committee of the new place (294-QĐ/TW, 6.3.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="ReasonsReported">Whether concrete reasons were reported, where it comes late.</param>
public sealed record PresentTransferLetter(LocalDate On, bool ReasonsReported) : TransferCommand(On);

/// <summary>The new place receives the member (06-HD/TW, 8.2 c).</summary>
/// <param name="On">The legal date of the act; from it on the member belongs to the new cell.</param>
/// <param name="IndexConfirmed">Whether the committee that kept the file has confirmed its index.</param>
public sealed record ReceiveMember(LocalDate On, bool IndexConfirmed) : TransferCommand(On);

/// <summary>The new place does not receive the member; the sending side has to put the papers in order (06-HD/TW, 8.2 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Reason">Why.</param>
public sealed record RefuseReception(LocalDate On, ReceptionRefusal Reason) : TransferCommand(On);

/// <summary>The committee to which the papers came by a wrong address introduces the member to the right one (06-HD/TW, 10.3 c).</summary>
/// <param name="On">The date of its letter.</param>
/// <param name="To">The right cell.</param>
public sealed record RedirectTransfer(LocalDate On, OrganizationId To) : TransferCommand(On);

/// <summary>The member reports that letter and file were lost (06-HD/TW, 10.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Explained">Whether the reasons were stated.</param>
/// <param name="Confirmed">Whether the committee or the police of the place of the loss confirmed it.</param>
public sealed record ReportLostPapers(LocalDate On, bool Explained, bool Confirmed) : TransferCommand(On);

/// <summary>What called for the transfer is gone: the member stays, at home or where the member is for a time.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record CancelTransfer(LocalDate On) : TransferCommand(On);

/// <summary>The home organization introduces the member to temporary activity elsewhere in the country (294-QĐ/TW, 6.3.2; 06-HD/TW, 10.2.2 a).</summary>
/// <param name="On">The date of the letter, the first day of the stay.</param>
/// <param name="Host">The cell of the temporary stay.</param>
/// <param name="Reason">Why.</param>
/// <param name="Term">For how long; null only while retirement papers are waited for.</param>
/// <param name="SpecialRule">Whether it is a special case of the Secretariat's, to which the lengths do not apply.</param>
/// <param name="Papers">The papers that go with it.</param>
public sealed record StartTemporaryTransfer(
    LocalDate On,
    OrganizationId Host,
    MoveReason Reason,
    Length? Term,
    bool SpecialRule,
    ValueList<TransferPaper> Papers) : TransferCommand(On);

/// <summary>A temporary stay is extended (294-QĐ/TW, 6.3.2 b; 38-HD/BTCTW, II.4.3.2 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Extra">By how long.</param>
/// <param name="HostAgreed">Whether the committee of the place of the stay agreed; abroad the committee of the Ministry of Foreign Affairs.</param>
/// <param name="HomeInformed">Whether the member reported to the home organization.</param>
public sealed record ExtendTemporaryTransfer(LocalDate On, Length Extra, bool HostAgreed, bool HomeInformed) : TransferCommand(On);

/// <summary>The member is back from a temporary stay in the country.</summary>
/// <param name="On">The day of return.</param>
public sealed record EndTemporaryTransfer(LocalDate On) : TransferCommand(On);

/// <summary>The member is introduced to activity abroad (06-HD/TW, 10.2.1 b and 10.2.2 b; 38-HD/BTCTW, II.4.3).</summary>
/// <param name="On">The date of the slip.</param>
/// <param name="LeavesOn">The day of moving abroad.</param>
/// <param name="Reason">Why.</param>
/// <param name="Term">For how long; null where no end is set.</param>
/// <param name="Route">Through whom.</param>
/// <param name="Papers">The papers that go with it.</param>
public sealed record IntroduceAbroad(
    LocalDate On,
    LocalDate LeavesOn,
    MoveReason Reason,
    Length? Term,
    AbroadRoute Route,
    ValueList<TransferPaper> Papers) : TransferCommand(On);

/// <summary>The member hands the slip to the Vietnamese mission, or to the organization there (38-HD/BTCTW, II.4.3.1 c and II.4.3.2 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="To">The organization abroad.</param>
public sealed record PresentAbroad(LocalDate On, OrganizationId To) : TransferCommand(On);

/// <summary>The member moves on to a third country with permission (38-HD/BTCTW, II.4.3.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="To">The organization there.</param>
/// <param name="Commented">Whether the organization left commented on the self-review and reported to the committee of the Ministry of Foreign Affairs.</param>
public sealed record MoveOnAbroad(LocalDate On, OrganizationId To, bool Commented) : TransferCommand(On);

/// <summary>The member comes back to the country.</summary>
/// <param name="On">The day of return.</param>
public sealed record ReturnFromAbroad(LocalDate On) : TransferCommand(On);

/// <summary>A member back from an official transfer abroad reports and is received (06-HD/TW, 10.2.1 b; 38-HD/BTCTW, II.4.3.1 c).</summary>
/// <param name="On">The legal date of the act; from it on the member belongs to the cell.</param>
/// <param name="Cell">The cell that receives the member: of the place of work, or of the residence.</param>
/// <param name="SelfReviewConfirmed">Whether the self-review on the time abroad was confirmed by the organization or the mission there.</param>
public sealed record ReportReturn(LocalDate On, OrganizationId Cell, bool SelfReviewConfirmed) : TransferCommand(On);
