namespace PartyDomain.Membership.Readmission;

/// <summary>Codes of findings about re-admission.</summary>
public static class ReadmissionCodes
{
    /// <summary>How the earlier membership ended is not established.</summary>
    public const string NotEstablished = "readmission.not-established";

    /// <summary>What is established differs from what the record's own history says.</summary>
    public const string NotAsRecorded = "readmission.not-as-recorded";

    /// <summary>The earlier membership ended after the act.</summary>
    public const string LeftAfterAct = "readmission.left-after-act";

    /// <summary>The person is a member.</summary>
    public const string IsMember = "readmission.is-member";

    /// <summary>The person died.</summary>
    public const string Deceased = "readmission.deceased";

    /// <summary>The wait has not ended.</summary>
    public const string TooEarly = "readmission.too-early";

    /// <summary>The day on which a wait begins has not come, or is not established.</summary>
    public const string WaitNotBegun = "readmission.wait-not-begun";

    /// <summary>The person abandoned party activity.</summary>
    public const string AbandonedActivity = "readmission.abandoned-activity";

    /// <summary>The person left on request without specially difficult family reasons.</summary>
    public const string LeftOnRequest = "readmission.left-on-request";

    /// <summary>The person caused serious disunity.</summary>
    public const string Disunity = "readmission.disunity";

    /// <summary>A ground of which findings do not speak bars re-admission for ever; the dossier holds it.</summary>
    public const string Barred = "readmission.barred";

    /// <summary>The person was put out for a fifth or later child.</summary>
    public const string FifthChild = "readmission.fifth-child";

    /// <summary>The person was re-admitted before.</summary>
    public const string OnceOnly = "readmission.once-only";

    /// <summary>The written consent is missing.</summary>
    public const string ConsentMissing = "readmission.consent-missing";

    /// <summary>Another body consents.</summary>
    public const string WrongConsenter = "readmission.wrong-consenter";

    /// <summary>The standing group consents only where the working rules authorize it.</summary>
    public const string ConsentByAuthority = "readmission.consent-by-authority";

    /// <summary>Says that the admission after an annulled one is no re-admission.</summary>
    public const string NoReadmission = "readmission.none";

    /// <summary>Says that the re-admitted member serves probation again.</summary>
    public const string ProbationAgain = "readmission.probation-again";
}
