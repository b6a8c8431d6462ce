namespace PartyDomain.Membership.Transfers;

/// <summary>A paper that goes with a transfer.</summary>
public enum TransferPaper
{
    /// <summary>The decision or document of the competent level on the move.</summary>
    MoveDocument = 0,

    /// <summary>The self-review, with the comments of cell and grassroots committee.</summary>
    SelfReview = 1,

    /// <summary>The party card of a full member.</summary>
    PartyCard = 2,

    /// <summary>The admission decision of a probationary member; abroad a copy.</summary>
    AdmissionDecision = 3,

    /// <summary>The comment of the helper of a probationary member; abroad a copy.</summary>
    HelperComment = 4,

    /// <summary>The member file, sealed, with its index.</summary>
    MemberFile = 5,

    /// <summary>The member's card-form (phiếu đảng viên), where the member leaves the organization of the direct superior.</summary>
    CardForm = 6,

    /// <summary>The supplement to the file.</summary>
    FileSupplement = 7,
}
