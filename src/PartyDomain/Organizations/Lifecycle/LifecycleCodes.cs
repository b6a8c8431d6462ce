namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Codes of findings about acts on organizations.</summary>
public static class LifecycleCodes
{
    /// <summary>An organization does not exist on the day of the act.</summary>
    public const string NotInExistence = "lifecycle.not-in-existence";

    /// <summary>An identity was used before; what ended is not founded again, and a restoration is a correction.</summary>
    public const string IdUsed = "lifecycle.id-used";

    /// <summary>The act changes nothing.</summary>
    public const string NothingChanges = "lifecycle.nothing-changes";

    /// <summary>An organization is merged into itself, or comes out of itself.</summary>
    public const string IntoItself = "lifecycle.into-itself";

    /// <summary>An act names an organization twice.</summary>
    public const string NamedTwice = "lifecycle.named-twice";

    /// <summary>A split or merger names too few organizations to be one.</summary>
    public const string TooFew = "lifecycle.too-few";

    /// <summary>The organization directly above is not there from the day of the act on.</summary>
    public const string ParentMissing = "lifecycle.parent-missing";

    /// <summary>An organization would stand below a cell.</summary>
    public const string BelowCell = "lifecycle.below-cell";

    /// <summary>An organization would stand above itself.</summary>
    public const string Cycle = "lifecycle.cycle";

    /// <summary>The role does not go with the kind.</summary>
    public const string RoleAndKind = "lifecycle.role-and-kind";

    /// <summary>An organization of this role does not stand directly below one of that role.</summary>
    public const string RoleBelowRole = "lifecycle.role-below-role";

    /// <summary>A cell is split or merged with something that is no cell.</summary>
    public const string KindsDiffer = "lifecycle.kinds-differ";

    /// <summary>The code is in use.</summary>
    public const string CodeInUse = "lifecycle.code-in-use";

    /// <summary>It is not said where an organization below goes.</summary>
    public const string ChildNotProvided = "lifecycle.child-not-provided";

    /// <summary>What is handed over is not directly below the organization, or goes where it cannot.</summary>
    public const string WrongHandover = "lifecycle.wrong-handover";

    /// <summary>It is not said where the members go.</summary>
    public const string MembersNotProvided = "lifecycle.members-not-provided";

    /// <summary>Where the members are to go is no cell that exists on.</summary>
    public const string MembersToNoCell = "lifecycle.members-to-no-cell";

    /// <summary>The committee is not the one directly above, nor above that.</summary>
    public const string WrongDecider = "lifecycle.wrong-decider";

    /// <summary>A committee further up decided instead of the one directly above.</summary>
    public const string DecidedHigherUp = "lifecycle.decided-higher-up";

    /// <summary>The committee that ended an organization reports to the one directly above.</summary>
    public const string ReportUp = "lifecycle.report-up";

    /// <summary>The decision is dated after the day from which the act holds.</summary>
    public const string DecidedAfterEffect = "lifecycle.decided-after-effect";

    /// <summary>The province did not agree that a grassroots organization leaves its superior.</summary>
    public const string ProvinceConsentMissing = "lifecycle.province-consent-missing";

    /// <summary>The Central Organization Commission did not agree in writing.</summary>
    public const string CommissionConsentMissing = "lifecycle.commission-consent-missing";

    /// <summary>The receiving side did not decide to receive.</summary>
    public const string ReceivingConsentMissing = "lifecycle.receiving-consent-missing";

    /// <summary>The law of the day has no such level.</summary>
    public const string NoSuchLevel = "lifecycle.no-such-level";

    /// <summary>A commune or ward is not what the law of the day makes of it.</summary>
    public const string CommuneRole = "lifecycle.commune-role";

    /// <summary>In a village there are only cells directly under the commune.</summary>
    public const string VillageCell = "lifecycle.village-cell";

    /// <summary>There are too few full members for a cell.</summary>
    public const string TooFewFullMembers = "lifecycle.too-few-full-members";

    /// <summary>What is left of a cell has too few full members.</summary>
    public const string LeftTooFew = "lifecycle.left-too-few";

    /// <summary>The committee directly above does not propose the dissolution.</summary>
    public const string WrongProposer = "lifecycle.wrong-proposer";

    /// <summary>The vote on the dissolution did not reach its share.</summary>
    public const string DissolutionNotCarried = "lifecycle.dissolution-not-carried";

    /// <summary>The Politburo makes the rules for the organizations of the army and the police: they are not judged on the point.</summary>
    public const string OwnRules = "lifecycle.own-rules";

    /// <summary>A grassroots organization would stand below a grassroots committee that was not given superior powers.</summary>
    public const string NotEmpowered = "lifecycle.not-empowered";

    /// <summary>The committee directly above the one that decides did not agree in writing.</summary>
    public const string SuperiorConsentMissing = "lifecycle.superior-consent-missing";

    /// <summary>Under the pilot of 208-QĐ/TW organizations attached to a grassroots one, and cells of any size, follow rules that were not seen.</summary>
    public const string AttachedPilot = "lifecycle.attached-pilot";

    /// <summary>What is founded abroad with too few full members is a preparatory cell, in a place whose circumstances are special.</summary>
    public const string PreparatoryCell = "lifecycle.preparatory-cell";

    /// <summary>A grassroots party organization has fewer members than make one: what decides holds the unit to be important.</summary>
    public const string SmallPartyOrganization = "lifecycle.small-party-organization";

    /// <summary>A grassroots cell has so many members that it is to be a party organization.</summary>
    public const string CellTooLarge = "lifecycle.cell-too-large";

    /// <summary>The superior agreed to a large grassroots cell, which rests on practice and on no text.</summary>
    public const string RestsOnPractice = "lifecycle.rests-on-practice";

    /// <summary>The list of incumbents is of another day than the meeting that voted.</summary>
    public const string RosterOfAnotherDay = "lifecycle.roster-of-another-day";

    /// <summary>The proposal to dissolve was voted on after the decision.</summary>
    public const string ProposedAfterDecision = "lifecycle.proposed-after-decision";
}
