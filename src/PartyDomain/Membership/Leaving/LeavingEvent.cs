using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>A fact about the end of a membership, or about its return. The family is closed.</summary>
public abstract record LeavingEvent : MembershipEvent
{
    private protected LeavingEvent(LocalDate on)
        : base(on)
    {
    }
}

/// <summary>The member asks to leave the party (06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Written">Whether in writing.</param>
/// <param name="ReasonGiven">Whether the application says why.</param>
/// <param name="SpecialFamilyHardship">Whether the reason is a specially difficult family situation.</param>
public sealed record LeavingApplied(LocalDate On, bool Written, bool ReasonGiven, bool SpecialFamilyHardship) : LeavingEvent(On)
{
    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(LeavingApplied);
}

/// <summary>The member takes the application back.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record LeavingWithdrawn(LocalDate On) : LeavingEvent(On);

/// <summary>The cell votes on letting the member leave (06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
public sealed record LeavingResolved(LocalDate On, Tally Tally) : LeavingEvent(On);

/// <summary>The grassroots committee votes on letting the member leave (06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
public sealed record LeavingResolvedAtCommittee(LocalDate On, Tally Tally) : LeavingEvent(On);

/// <summary>The competent committee votes on letting the member leave (Charter, 8.3; 06-HD/TW, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Tally">The full result.</param>
public sealed record LeavingDecided(LocalDate On, PartyBody By, Tally Tally) : LeavingEvent(On);

/// <summary>The competent committee issues a certificate of party seniority (06-HD/TW, 11.2 b).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record SeniorityCertificateIssued(LocalDate On) : LeavingEvent(On);

/// <summary>The cell considers striking the member off (294-QĐ/TW, 8.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Facts">What it rests on.</param>
public sealed record StrikingOffOpened(LocalDate On, StrikingGround Ground, StrikingFacts Facts) : LeavingEvent(On)
{
    /// <summary>Writes nothing of the member.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(StrikingOffOpened);
}

/// <summary>The cell’s committee asks the member for the self-review (06-HD/TW, 11.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record OwnReviewAsked(LocalDate On) : LeavingEvent(On);

/// <summary>The member hands in the self-review (06-HD/TW, 11.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record OwnReviewSubmitted(LocalDate On) : LeavingEvent(On);

/// <summary>The member deliberately refuses the self-review (06-HD/TW, 11.1 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record OwnReviewRefused(LocalDate On) : LeavingEvent(On);

/// <summary>The cell drops the matter.</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record StrikingOffClosed(LocalDate On) : LeavingEvent(On);

/// <summary>The cell votes on striking the member off (06-HD/TW, 11.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
/// <param name="MemberAttended">Whether the member attended and was reviewed.</param>
public sealed record StrikingOffResolved(LocalDate On, Tally Tally, bool MemberAttended) : LeavingEvent(On);

/// <summary>The part committee appraises the cell’s resolution (06-HD/TW, 11.1 b, 11.2 a).</summary>
/// <param name="On">The legal date of the act.</param>
public sealed record LeavingAppraised(LocalDate On) : LeavingEvent(On);

/// <summary>The grassroots committee votes on striking the member off (06-HD/TW, 11.1 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Tally">The full result.</param>
public sealed record StrikingOffResolvedAtCommittee(LocalDate On, Tally Tally) : LeavingEvent(On);

/// <summary>The competent committee votes on striking the member off (294-QĐ/TW, 9.3.4; 06-HD/TW, 11.1 b).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Tally">The full result.</param>
public sealed record StrikingOffDecided(LocalDate On, PartyBody By, Tally Tally) : LeavingEvent(On);

/// <summary>The person receives the decision to strike off (294-QĐ/TW, 8.2.1).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="ReceivedOn">The day on which the person received it.</param>
/// <param name="Due">By when an appeal may be filed; null where no limit is known.</param>
public sealed record StrikingOffReceived(LocalDate On, LocalDate ReceivedOn, Deadline? Due) : LeavingEvent(On);

/// <summary>A committee receives an appeal against the striking off (294-QĐ/TW, 8.2).</summary>
/// <param name="On">The day on which it arrives there.</param>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="By">Who filed it.</param>
/// <param name="To">The body that it goes to.</param>
/// <param name="Due">By when it is resolved; null where no limit is known.</param>
/// <param name="Suspends">Whether the person stays a member meanwhile.</param>
public sealed record StrikingOffAppealed(LocalDate On, LocalDate FiledOn, AppealFiler By, PartyBody To, Deadline? Due, bool Suspends) : LeavingEvent(On);

/// <summary>The committee resolves the appeal (294-QĐ/TW, 8.2.2).</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="By">The body.</param>
/// <param name="Annulled">Whether it annuls the striking off.</param>
public sealed record StrikingOffAppealResolved(LocalDate On, PartyBody By, bool Annulled) : LeavingEvent(On);

/// <summary>The member died.</summary>
/// <param name="On">The day of death.</param>
public sealed record DeathRecorded(LocalDate On) : LeavingEvent(On);

/// <summary>The membership ended by expulsion (khai trừ).</summary>
/// <param name="On">The first day of effect of the decision.</param>
/// <param name="Case">The disciplinary case.</param>
public sealed record MemberExpelled(LocalDate On, CaseId Case) : LeavingEvent(On);

/// <summary>The membership came back after an expulsion that was annulled or changed. It is no re-admission: there is no new probation. Where the time between does not count, it is an <see cref="Interruption"/>.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Case">The disciplinary case.</param>
/// <param name="Cell">The cell that the member returned to.</param>
/// <param name="GapCounts">Whether the time between expulsion and restoration counts as party seniority.</param>
public sealed record ExpulsionReversed(LocalDate On, CaseId Case, OrganizationId Cell, bool GapCounts) : LeavingEvent(On);
