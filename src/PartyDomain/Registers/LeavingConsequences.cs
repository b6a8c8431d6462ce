using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Papers;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>Names what the end of a membership calls for elsewhere. Nothing is done.</summary>
public static class LeavingConsequences
{
    /// <summary>Lists what is due because a membership ended.</summary>
    /// <param name="record">The record.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>What is due, by the law of the day of the end; nothing for a member, and nothing where the admission was annulled.</returns>
    /// <remarks>06-HD/TW, 7.1, 8.2 đ, 18.4–18.5; 38-HD/BTCTW, II.4.3.1 d.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<LeavingFollowUp> Of(MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        return record.Ending is { Reason: not EndingReason.AdmissionAnnulled } ending ? Of(record, ending, law).ToValueList() : [];
    }

    private static IEnumerable<LeavingFollowUp> Of(MembershipRecord record, Ending ending, Law law)
    {
        var died = ending.Reason == EndingReason.Died;
        (LeavingFollowUpKind Kind, Provision<bool> Provision)[] papers =
        [
            died ? (LeavingFollowUpKind.CardKeptByFamily, EndedPapersLaw.FamilyKeepsCard) : (LeavingFollowUpKind.CardCollected, EndedPapersLaw.CardCollected),
            died ? (LeavingFollowUpKind.BadgeKeptByFamily, EndedPapersLaw.FamilyKeepsBadge) : (LeavingFollowUpKind.BadgeHandedBack, EndedPapersLaw.BadgeReturned),
        ];
        foreach (var (kind, provision) in papers)
        {
            if (law.Read(provision, ending.On) is { IsKnown: true, Value: true } rule)
            {
                yield return new(kind, ending.On, rule.Citation, rule.Grade);
            }
        }

        if (law.Read(FileLaw.DeceasedOrOut, ending.On) is { IsKnown: true, Value: FileKeeper.DirectSuperior } keeper)
        {
            yield return new(LeavingFollowUpKind.FileToSuperior, ending.On, keeper.Citation, keeper.Grade);
        }

        yield return new(LeavingFollowUpKind.OfficesEnd, ending.On, null, EvidenceGrade.Presumed);
        if (ending.Reason == EndingReason.StruckOff)
        {
            foreach (var item in OfStrikingOff(record, ending.On, law))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<LeavingFollowUp> OfStrikingOff(MembershipRecord record, LocalDate on, Law law)
    {
        if (record.Leaving.Ground == StrikingGround.TransferPapersNotFiled && law.Read(StrikingLaw.OldPlaceInformed, on) is { IsKnown: true } informed)
        {
            yield return new(LeavingFollowUpKind.OldPlaceInformed, on, informed.Citation, informed.Grade);
        }

        if (record.Leaving.ReceivedOn is null)
        {
            var window = law.Read(StrikingLaw.AppealWindow, on);
            yield return new(LeavingFollowUpKind.DecisionDelivered, on, window.Citation, window.Grade);
        }
    }
}
