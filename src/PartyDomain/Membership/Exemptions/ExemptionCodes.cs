namespace PartyDomain.Membership.Exemptions;

/// <summary>Codes of findings about exemption from party work and activity.</summary>
public static class ExemptionCodes
{
    /// <summary>The person is not a member.</summary>
    public const string NotMember = "exemption.not-a-member";

    /// <summary>The application must be in writing for this reason.</summary>
    public const string NotWritten = "exemption.not-written";

    /// <summary>The application must say until when.</summary>
    public const string NoDuration = "exemption.no-duration";

    /// <summary>The last day lies before the first one.</summary>
    public const string EndsBeforeStart = "exemption.ends-before-start";

    /// <summary>The time asked for is not below the length of a temporary exemption.</summary>
    public const string TooLong = "exemption.too-long";

    /// <summary>The medical facility's paper is missing.</summary>
    public const string MedicalMissing = "exemption.medical-paper-missing";

    /// <summary>The cell decides by itself and reports to the committee above.</summary>
    public const string ReportUp = "exemption.report-up";

    /// <summary>The cell's vote is a proposal to the body that decides.</summary>
    public const string Proposed = "exemption.proposed";

    /// <summary>Dues stay due while the member is exempt.</summary>
    public const string DuesStay = "exemption.dues-stay";

    /// <summary>The return after an exemption for age or health is the cell's to decide.</summary>
    public const string CellDecidesReturn = "exemption.cell-decides-return";

    /// <summary>The exemption is not one for age or health: it ends without a vote.</summary>
    public const string EndsByItself = "exemption.ends-by-itself";

    /// <summary>The employer or the authority at the place has not commented.</summary>
    public const string PlaceCommentMissing = "exemption.place-comment-missing";

    /// <summary>The member was not registered as temporary resident.</summary>
    public const string StayNotRegistered = "exemption.stay-not-registered";

    /// <summary>The exemption is not one that the cell decided alone: nothing has to be reported.</summary>
    public const string NothingToReport = "exemption.nothing-to-report";
}
