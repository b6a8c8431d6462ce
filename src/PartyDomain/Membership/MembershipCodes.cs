namespace PartyDomain.Membership;

/// <summary>Codes of findings that admission and probation share.</summary>
public static class MembershipCodes
{
    /// <summary>A person cannot introduce or help themselves.</summary>
    public const string OwnHelper = "membership.own-helper";

    /// <summary>A helper must be a full member.</summary>
    public const string HelperNotFull = "membership.helper-not-full";

    /// <summary>A paper is dated after the day it is registered.</summary>
    public const string PaperAfterRegistration = "membership.paper-after-registration";

    /// <summary>The opinion of the organization at the residence is missing.</summary>
    public const string ResidenceOpinionMissing = "membership.residence-opinion-missing";

    /// <summary>The opinion of the mass organizations is missing.</summary>
    public const string MassOrganizationOpinionMissing = "membership.mass-organization-opinion-missing";

    /// <summary>The decision is another body's to make.</summary>
    public const string WrongDecider = "membership.wrong-decider";

    /// <summary>The decision came after its deadline; it stands, and calls for a review of responsibility.</summary>
    public const string DecisionOverdue = "membership.decision-overdue";

    /// <summary>The deadline of a decision was already extended once.</summary>
    public const string AlreadyExtended = "membership.already-extended";

    /// <summary>No deadline runs that could be extended.</summary>
    public const string NothingToExtend = "membership.nothing-to-extend";

    /// <summary>The extension comes after the deadline has passed.</summary>
    public const string ExtensionTooLate = "membership.extension-too-late";

    /// <summary>The part committee has not appraised the resolution.</summary>
    public const string PartAppraisalMissing = "membership.part-appraisal-missing";

    /// <summary>There is no part committee between the cell and its grassroots committee.</summary>
    public const string NoPartCommittee = "membership.no-part-committee";

    /// <summary>The grassroots committee has not voted.</summary>
    public const string CommitteeVoteMissing = "membership.committee-vote-missing";

    /// <summary>On this route no grassroots committee votes.</summary>
    public const string NoCommitteeOnRoute = "membership.no-committee-on-route";
}
