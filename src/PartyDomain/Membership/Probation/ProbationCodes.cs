namespace PartyDomain.Membership.Probation;

/// <summary>Codes of findings about probation, recognition and striking a probationer off.</summary>
public static class ProbationCodes
{
    /// <summary>The person is not a probationary member.</summary>
    public const string NotProbationary = "probation.not-probationary";

    /// <summary>The self-review is dated before the twelve months have ended.</summary>
    public const string SelfReviewTooEarly = "probation.self-review-too-early";

    /// <summary>The cell votes before the twelve months have ended.</summary>
    public const string ReviewTooEarly = "probation.review-too-early";

    /// <summary>The cell reviewed after its deadline; the official date stays the end of the twelve months.</summary>
    public const string ReviewLate = "probation.review-late";

    /// <summary>The certificate of the class for new members is missing.</summary>
    public const string ClassMissing = "probation.class-missing";

    /// <summary>The self-review is missing.</summary>
    public const string SelfReviewMissing = "probation.self-review-missing";

    /// <summary>The helper's comment is missing.</summary>
    public const string HelperCommentMissing = "probation.helper-comment-missing";

    /// <summary>The comment is by somebody who is not the helper.</summary>
    public const string NotTheHelper = "probation.not-the-helper";

    /// <summary>The former helper left no written comment.</summary>
    public const string FormerHelperSilent = "probation.former-helper-silent";

    /// <summary>The consolidated opinions are missing.</summary>
    public const string OpinionsMissing = "probation.opinions-missing";

    /// <summary>The helper judges that the duties of a member were not fulfilled.</summary>
    public const string DutiesNotFulfilled = "probation.duties-not-fulfilled";

    /// <summary>Neither side has two thirds; another round is held.</summary>
    public const string NextRound = "probation.next-round";

    /// <summary>Neither side has two thirds after the last round; the matter goes to the superior.</summary>
    public const string RoundsUsed = "probation.rounds-used";

    /// <summary>Neither side has two thirds; under the host's reading the result is reported upward at once.</summary>
    public const string ReportRound = "probation.report-round";

    /// <summary>The body above votes for the opposite of what was proposed.</summary>
    public const string AgainstProposal = "probation.against-proposal";

    /// <summary>The recognition was announced already.</summary>
    public const string AlreadyAnnounced = "probation.already-announced";

    /// <summary>The person is being considered for discipline; no text says that recognition waits.</summary>
    public const string UnderConsideration = "probation.under-consideration";

    /// <summary>The committee has not voted by its share for either; nothing is decided.</summary>
    public const string NoResult = "probation.no-result";

    /// <summary>Says the official date: the end of the twelve months, whenever recognition was decided.</summary>
    public const string OfficialDate = "probation.official-date";
}
