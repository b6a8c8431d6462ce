namespace PartyDomain.Membership.Papers;

/// <summary>Codes of findings about the party card and the file of a member.</summary>
public static class PaperCodes
{
    /// <summary>A card is for full members only.</summary>
    public const string CardNotForMember = "card.not-for-member";

    /// <summary>Another body than the competent one decides on a card.</summary>
    public const string WrongDecider = "card.wrong-decider";

    /// <summary>What is asked for does not fit where the card is.</summary>
    public const string WrongAct = "card.wrong-act";

    /// <summary>No self-criticism states how the card was lost or damaged.</summary>
    public const string NoSelfCriticism = "card.no-self-criticism";

    /// <summary>A lost card calls for a look at discipline where there was no good reason.</summary>
    public const string LossCallsForReview = "card.loss-calls-for-review";

    /// <summary>The family of a deceased member keeps the card.</summary>
    public const string FamilyKeeps = "card.family-keeps";

    /// <summary>Nobody takes the card of a member who neither left nor returned it.</summary>
    public const string NothingToCollect = "card.nothing-to-collect";

    /// <summary>A member who returns the card gives a ground for striking off.</summary>
    public const string ReturnIsGround = "card.return-is-ground";

    /// <summary>The number does not have the form of the day.</summary>
    public const string NumberForm = "card.number-form";

    /// <summary>The person has no file as a member.</summary>
    public const string NoFile = "file.no-file";

    /// <summary>Another keeper than the one the case calls for.</summary>
    public const string WrongKeeper = "file.wrong-keeper";

    /// <summary>The member has a CV number already; it stays.</summary>
    public const string CvNumberKept = "file.cv-number-kept";

    /// <summary>The file was lost and must be restored first.</summary>
    public const string FileMissing = "file.missing";

    /// <summary>The file is not lost.</summary>
    public const string FileNotLost = "file.not-lost";

    /// <summary>The loss was not confirmed.</summary>
    public const string LossNotConfirmed = "file.loss-not-confirmed";

    /// <summary>The standing committee of the direct superior gave no opinion on the new file.</summary>
    public const string SuperiorSilent = "file.superior-silent";

    /// <summary>The new CV was not verified and certified.</summary>
    public const string CvNotVerified = "file.cv-not-verified";

    /// <summary>The file came to the superior after its deadline.</summary>
    public const string HandoverLate = "file.handover-late";

    /// <summary>The notice is dated after the hand-over.</summary>
    public const string NoticeAfterHandover = "file.notice-after-handover";

    /// <summary>The member neither died nor left.</summary>
    public const string StillMember = "file.still-member";

    /// <summary>A change of the birth date is not considered any more.</summary>
    public const string BirthDateFrozen = "file.birth-date-frozen";
}
