namespace PartyDomain.Discipline;

/// <summary>Why an appeal is not accepted.</summary>
public enum AppealObjection
{
    /// <summary>It comes after its window.</summary>
    Late = 0,

    /// <summary>A superior is already handling it.</summary>
    AtSuperior = 1,

    /// <summary>The last instance has concluded.</summary>
    FinallyConcluded = 2,

    /// <summary>A court gave a penalty from non-custodial reform upward, and the judgment stands.</summary>
    Convicted = 3,

    /// <summary>Somebody else filed it.</summary>
    ByProxy = 4,

    /// <summary>There is no written decision yet.</summary>
    BeforeWrittenDecision = 5,

    /// <summary>The member refused to receive the decision.</summary>
    RefusedDecision = 6,

    /// <summary>It was filed after an official transfer to an organization under another direct superior.</summary>
    AfterTransferOut = 7,

    /// <summary>It skips a level.</summary>
    SkipsLevel = 8,

    /// <summary>It went to several addressees.</summary>
    SeveralAddressees = 9,
}
