namespace PartyDomain.Membership.Transfers;

/// <summary>Codes of findings about transfers.</summary>
public static class TransferCodes
{
    /// <summary>Only members are transferred.</summary>
    public const string NotAMember = "transfer.not-a-member";

    /// <summary>The length of a stay must be positive, and in days, months or years.</summary>
    public const string TermNotUsable = "transfer.term-not-usable";

    /// <summary>The move calls for another kind of transfer, or for none.</summary>
    public const string OtherKind = "transfer.other-kind";

    /// <summary>The reason does not belong to this kind of move.</summary>
    public const string ReasonNotHere = "transfer.reason-not-here";

    /// <summary>The member belongs to that cell already.</summary>
    public const string SameCell = "transfer.same-cell";

    /// <summary>The letter leads there already.</summary>
    public const string SameAddress = "transfer.same-address";

    /// <summary>Something holds an official transfer back.</summary>
    public const string Barred = "transfer.barred";

    /// <summary>Another body issues the letter.</summary>
    public const string WrongIssuer = "transfer.wrong-issuer";

    /// <summary>Papers are missing.</summary>
    public const string PapersMissing = "transfer.papers-missing";

    /// <summary>Dues were not collected to the end of the month of the letter.</summary>
    public const string DuesOpen = "transfer.dues-open";

    /// <summary>The transfer was started after its time.</summary>
    public const string StartLate = "transfer.start-late";

    /// <summary>The letter was presented after its time.</summary>
    public const string PresentedLate = "transfer.presented-late";

    /// <summary>Nobody reported concrete reasons for being late.</summary>
    public const string ReasonsMissing = "transfer.reasons-missing";

    /// <summary>It comes before the letter.</summary>
    public const string BeforeLetter = "transfer.before-letter";

    /// <summary>The index of the file is not confirmed by the committee that kept it.</summary>
    public const string IndexNotConfirmed = "transfer.index-not-confirmed";

    /// <summary>The new cell assigns a full member to help the probationary member.</summary>
    public const string HelperToAssign = "transfer.helper-to-assign";

    /// <summary>The loss of papers was not explained and confirmed.</summary>
    public const string LossNotConfirmed = "transfer.loss-not-confirmed";

    /// <summary>Member and sending organization were not both reached.</summary>
    public const string ContactIncomplete = "transfer.contact-incomplete";

    /// <summary>Papers were not handed in for longer than allowed; member and sending organization must be reached before anything follows.</summary>
    public const string ContactFirst = "transfer.contact-first";

    /// <summary>Papers were not handed in for longer than allowed: a ground to strike off at the new place.</summary>
    public const string FilingOverdue = "transfer.filing-overdue";

    /// <summary>What a guest has at home and at the host.</summary>
    public const string GuestRights = "transfer.guest-rights";

    /// <summary>The lengths do not apply to a special case of the Secretariat's.</summary>
    public const string SpecialCase = "transfer.special-case";

    /// <summary>There is no temporary stay.</summary>
    public const string NoStay = "transfer.no-stay";

    /// <summary>The stay has no end that could be extended.</summary>
    public const string NoEnd = "transfer.no-end";

    /// <summary>The extension is as long as allowed, or longer.</summary>
    public const string ExtensionTooLong = "transfer.extension-too-long";

    /// <summary>The host's committee has not agreed to the extension.</summary>
    public const string HostNotAgreed = "transfer.host-not-agreed";

    /// <summary>The home organization was not told of the extension.</summary>
    public const string HomeNotInformed = "transfer.home-not-informed";

    /// <summary>The stay went on after its end.</summary>
    public const string StayOverrun = "transfer.stay-overrun";

    /// <summary>Another way leads abroad.</summary>
    public const string WrongRoute = "transfer.wrong-route";

    /// <summary>The slip was presented abroad after its time.</summary>
    public const string PresentedAbroadLate = "transfer.presented-abroad-late";

    /// <summary>It comes before the member leaves.</summary>
    public const string BeforeDeparture = "transfer.before-departure";

    /// <summary>The organization left has not commented and reported.</summary>
    public const string CommentMissing = "transfer.comment-missing";

    /// <summary>The self-review on the time abroad is not confirmed.</summary>
    public const string ReturnReviewMissing = "transfer.return-review-missing";

    /// <summary>The return was reported after its time.</summary>
    public const string ReturnLate = "transfer.return-late";
}
