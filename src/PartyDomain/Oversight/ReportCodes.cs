namespace PartyDomain.Oversight;

/// <summary>The codes of what is found in report duties and in what was handed in.</summary>
public static class ReportCodes
{
    /// <summary>Two duties have the same key.</summary>
    public const string DutyGivenTwice = "report.duty-given-twice";

    /// <summary>A duty has a negative number of days, or ends before it begins.</summary>
    public const string DutyNotPossible = "report.duty-not-possible";

    /// <summary>A report names a duty that does not exist.</summary>
    public const string UnknownDuty = "report.unknown-duty";

    /// <summary>A report names a period that its duty does not owe.</summary>
    public const string NoSuchPeriod = "report.no-such-period";

    /// <summary>A report was handed in before its period began.</summary>
    public const string BeforePeriod = "report.before-period";

    /// <summary>A report of one period was handed in once more.</summary>
    public const string SubmittedTwice = "report.submitted-twice";
}
