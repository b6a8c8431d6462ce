namespace PartyDomain.Membership.Badges;

/// <summary>Codes of findings about the party badge.</summary>
public static class BadgeCodes
{
    /// <summary>The person is neither a full member nor a deceased one.</summary>
    public const string NotEligible = "badge.not-eligible";

    /// <summary>There is no badge of these years on the day.</summary>
    public const string NoSuchBadge = "badge.no-such-badge";

    /// <summary>The member holds the badge of these years already.</summary>
    public const string AlreadyHeld = "badge.already-held";

    /// <summary>The years of seniority are not reached, and no early award allows it.</summary>
    public const string YearsNotReached = "badge.years-not-reached";

    /// <summary>The day is before the earliest one of an early award.</summary>
    public const string TooEarly = "badge.too-early";

    /// <summary>The dates known are not precise enough to say whether the years are reached.</summary>
    public const string SeniorityImprecise = "badge.seniority-imprecise";

    /// <summary>The badge is awarded before its years are reached, within the limit of an early award.</summary>
    public const string Early = "badge.early";

    /// <summary>A disciplinary measure still stands in the way.</summary>
    public const string Barred = "badge.barred-by-discipline";

    /// <summary>The months after a measure have passed, but the cell has not recognized the correction.</summary>
    public const string CorrectionNotRecognized = "badge.correction-not-recognized";

    /// <summary>The cell recognizes a correction before the measure it is about.</summary>
    public const string NothingToCorrect = "badge.nothing-to-correct";

    /// <summary>The years were reached before this badge existed.</summary>
    public const string ReachedBeforeBadge = "badge.reached-before-badge";

    /// <summary>The declaration is by somebody who cannot declare on this ground.</summary>
    public const string WrongDeclarer = "badge.wrong-declarer";

    /// <summary>The day of the award round lies before the declaration.</summary>
    public const string RoundPassed = "badge.round-passed";

    /// <summary>The act comes after the day of the award round; the next round follows.</summary>
    public const string RoundMissed = "badge.round-missed";

    /// <summary>The day is none of the four award days; other anniversaries and special cases are allowed.</summary>
    public const string OtherDay = "badge.other-day";

    /// <summary>Another body than the competent one decides.</summary>
    public const string WrongDecider = "badge.wrong-decider";

    /// <summary>The grassroots committee proposes where the cell stands directly under the superior.</summary>
    public const string NoGrassrootsCommittee = "badge.no-grassroots-committee";

    /// <summary>The grassroots committee has not proposed.</summary>
    public const string GrassrootsCommitteeSilent = "badge.grassroots-committee-silent";

    /// <summary>The serial of the badge does not have the pattern of its years.</summary>
    public const string NumberPattern = "badge.number-pattern";

    /// <summary>The badge is presented before its years are reached.</summary>
    public const string PresentedEarly = "badge.presented-early";

    /// <summary>The ceremony is in another cell than the one that agreed; the old organization considers, the new one presents.</summary>
    public const string PresentedElsewhere = "badge.presented-elsewhere";

    /// <summary>The member does not hold a badge of these years.</summary>
    public const string NotHeld = "badge.not-held";

    /// <summary>The badge was not lost for a good reason, so that none is issued again.</summary>
    public const string LostWithoutReason = "badge.lost-without-reason";

    /// <summary>Badges are withdrawn from somebody who was not put out of the party.</summary>
    public const string NothingToWithdraw = "badge.nothing-to-withdraw";

    /// <summary>The family keeps the badges of a deceased member.</summary>
    public const string FamilyKeeps = "badge.family-keeps";

    /// <summary>Evidence and record give different days of death.</summary>
    public const string DeathConflict = "badge.death-conflict";

    /// <summary>No day of death is known for a posthumous award.</summary>
    public const string DeathUnknown = "badge.death-unknown";
}
