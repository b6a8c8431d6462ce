namespace PartyDomain.Membership.Restoration;

/// <summary>Codes of findings about rights restored, activity resumed and questions of party membership.</summary>
public static class RestorationCodes
{
    /// <summary>Another body settles the question.</summary>
    public const string WrongDecider = "restoration.wrong-decider";

    /// <summary>The Secretariat decides only where a committee directly under the Central Committee disagrees.</summary>
    public const string SecretariatDecides = "restoration.secretariat-decides";

    /// <summary>The question was concluded before, and nothing new was found.</summary>
    public const string NotReopened = "restoration.not-reopened";

    /// <summary>The person was not put out of the Party.</summary>
    public const string NotPutOut = "restoration.not-put-out";

    /// <summary>The record holds the case of the expulsion: it is undone with what that case says, not by a statement.</summary>
    public const string ByItsCase = "restoration.by-its-case";

    /// <summary>It is not concluded that the removal was wrongful.</summary>
    public const string NotConcluded = "restoration.not-concluded";

    /// <summary>The person has violated the standing of a member since.</summary>
    public const string ConductNotKept = "restoration.conduct-not-kept";

    /// <summary>The dues of the time between are paid afterwards.</summary>
    public const string DuesOwed = "restoration.dues-owed";

    /// <summary>Party activity is not interrupted.</summary>
    public const string NotInterrupted = "restoration.not-interrupted";

    /// <summary>The member caused the interruption: activity is not resumed.</summary>
    public const string OwnFault = "restoration.own-fault";

    /// <summary>The confirmation of conduct is missing.</summary>
    public const string NotConfirmed = "restoration.not-confirmed";

    /// <summary>The time of the interruption is taken off seniority.</summary>
    public const string TimeTakenOff = "restoration.time-taken-off";

    /// <summary>The person has not kept up party activity.</summary>
    public const string NotActive = "restoration.not-active";

    /// <summary>The dates lie outside the time of which the ground speaks.</summary>
    public const string OutsidePeriod = "restoration.outside-period";

    /// <summary>The first day of service, on which the ground rests, is missing or after the day recognized.</summary>
    public const string ServiceMissing = "restoration.service-missing";

    /// <summary>The cell of a person whom the record does not hold as a member is missing.</summary>
    public const string CellMissing = "restoration.cell-missing";
}
