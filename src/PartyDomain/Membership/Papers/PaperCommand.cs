using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Papers;

/// <summary>A command about the card or the file of a member. The family is closed.</summary>
public abstract record PaperCommand : MembershipCommand
{
    private protected PaperCommand(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The cell asks for a card (38-HD/BTCTW, II.2.2 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Act">What is asked for.</param>
public sealed record RequestCard(LocalDate On, CardAct Act) : PaperCommand(On);

/// <summary>The competent committee decides on a card (294-QĐ/TW, 6.1.3).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Card">The host's key of the new card.</param>
public sealed record DecideCard(LocalDate On, PartyBody By, CardKey Card) : PaperCommand(On);

/// <summary>The cell hands the card over (294-QĐ/TW, 6.1.1).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record HandOverCard(LocalDate On) : PaperCommand(On);

/// <summary>The cell checks the card (06-HD/TW, 7.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record CheckCard(LocalDate On) : PaperCommand(On);

/// <summary>The member reports what is wrong with the card (294-QĐ/TW, 6.1.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="SelfCriticism">Whether a self-criticism states the reason.</param>
public sealed record ReportCardFault(LocalDate On, CardFault Fault, bool SelfCriticism) : PaperCommand(On);

/// <summary>The card is kept while the member is abroad (06-HD/TW, 7.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record DepositCard(LocalDate On) : PaperCommand(On);

/// <summary>The card is given back after a stay abroad (06-HD/TW, 7.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record GiveBackCard(LocalDate On) : PaperCommand(On);

/// <summary>The card is taken back (06-HD/TW, 7.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Reason">Why.</param>
public sealed record CollectCard(LocalDate On, CardReturn Reason) : PaperCommand(On);

/// <summary>The member gets a CV number (38-HD/BTCTW, II.1.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Number">The number.</param>
public sealed record AssignCvNumber(LocalDate On, CvNumber Number) : PaperCommand(On);

/// <summary>The file comes to its keeper (294-QĐ/TW, 6.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Case">The case.</param>
/// <param name="Keeper">Who keeps it.</param>
/// <param name="Organization">The organization that keeps it.</param>
public sealed record PlaceFile(LocalDate On, FileCase Case, FileKeeper Keeper, OrganizationId Organization) : PaperCommand(On);

/// <summary>The keeper confirms the index of the file (06-HD/TW, 8.1 b).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record ConfirmIndex(LocalDate On) : PaperCommand(On);

/// <summary>The member supplements the file (06-HD/TW, 8.1 c).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Occasion">The occasion.</param>
public sealed record SupplementFile(LocalDate On, SupplementOccasion Occasion) : PaperCommand(On);

/// <summary>The file of somebody who died or left goes to the superior (06-HD/TW, 8.3 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="NoticeOn">The day of the notice slip.</param>
/// <param name="Organization">The organization that takes it.</param>
public sealed record HandOverFile(LocalDate On, LocalDate NoticeOn, OrganizationId Organization) : PaperCommand(On);

/// <summary>The loss of the file is reported (06-HD/TW, 8.3 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Cause">Why.</param>
/// <param name="Confirmed">Whether the committee or the police of the place confirmed it.</param>
public sealed record ReportFileLost(LocalDate On, FileLossCause Cause, bool Confirmed) : PaperCommand(On);

/// <summary>A new file is made for a lost one (38-HD/BTCTW, II.3.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="SuperiorAgreed">Whether the standing committee of the direct superior gave its opinion.</param>
/// <param name="Verified">Whether the new CV was verified and certified.</param>
public sealed record RestoreFile(LocalDate On, bool SuperiorAgreed, bool Verified) : PaperCommand(On);
