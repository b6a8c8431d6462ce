namespace PartyDomain.Workflows;

/// <summary>Codes of findings that any workflow may give about the order of acts and about evidence.</summary>
public static class WorkflowCodes
{
    /// <summary>The step is not open in the phase the record is in.</summary>
    public const string StepNotOpen = "workflow.step-not-open";

    /// <summary>The act is dated before the act it follows.</summary>
    public const string BeforePrevious = "workflow.before-previous-act";

    /// <summary>A piece of evidence the rules need was not given.</summary>
    public const string EvidenceMissing = "evidence.missing";

    /// <summary>A piece of evidence holds for a day before the act.</summary>
    public const string EvidenceStale = "evidence.stale";

    /// <summary>Two pieces of evidence speak of the same person.</summary>
    public const string EvidenceConflict = "evidence.conflict";

    /// <summary>A piece of evidence is about another organization than the one that acts.</summary>
    public const string EvidenceOfAnother = "evidence.of-another-organization";
}
