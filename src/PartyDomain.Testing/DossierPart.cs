namespace PartyDomain.Testing;

/// <summary>A part of a fictitious dossier that a test may leave out.</summary>
public enum DossierPart
{
    /// <summary>The helper's assignment.</summary>
    Helper = 0,

    /// <summary>The certificate of the awareness class.</summary>
    Certificate = 1,

    /// <summary>The authorization of the procedure.</summary>
    Authorization = 2,

    /// <summary>The application.</summary>
    Application = 3,

    /// <summary>The CV.</summary>
    Cv = 4,

    /// <summary>The letters of the introducers.</summary>
    Introductions = 5,

    /// <summary>The resolution of the mass organization.</summary>
    Union = 6,

    /// <summary>The conclusion on the CV.</summary>
    Verification = 7,

    /// <summary>The certification of the CV.</summary>
    Certification = 8,

    /// <summary>The consolidated opinions.</summary>
    Opinions = 9,

    /// <summary>The certificate of the class for new members.</summary>
    NewMemberClass = 10,

    /// <summary>The self-review.</summary>
    SelfReview = 11,

    /// <summary>The helper's comment.</summary>
    HelperComment = 12,

    /// <summary>The opinions on the probationer.</summary>
    ProbationOpinions = 13,
}
