namespace PartyDomain.Organizations.Formation;

/// <summary>The codes of what the size of an organization or of its committees gives rise to.</summary>
public static class FormationCodes
{
    /// <summary>Fewer full members than an organization needs.</summary>
    public const string TooFewFullMembers = "formation.too-few-full-members";

    /// <summary>A grassroots party organization has too few members, without a decision of the superior.</summary>
    public const string PartyOrganizationTooSmall = "formation.party-organization-too-small";

    /// <summary>A grassroots cell has so many members that it is to be a party organization.</summary>
    public const string CellTooLarge = "formation.cell-too-large";

    /// <summary>A cell under a committee has so many members that the superior must agree.</summary>
    public const string CellNeedsAgreement = "formation.cell-needs-agreement";

    /// <summary>The superior agreed to the other kind of organization.</summary>
    public const string ExceptionAgreed = "formation.exception-agreed";

    /// <summary>A number is within one of a threshold.</summary>
    public const string NearThreshold = "formation.near-threshold";

    /// <summary>A cell is to be divided into groups.</summary>
    public const string GroupsDue = "formation.groups-due";

    /// <summary>A village has an organization that is no cell directly under the commune.</summary>
    public const string VillageOnlyCell = "formation.village-only-cell";

    /// <summary>A commune has another role than the law of the day gives it.</summary>
    public const string CommuneRole = "formation.commune-role";

    /// <summary>The law of the day no longer tells grassroots cells and other cells apart.</summary>
    public const string OneCellName = "formation.one-cell-name";

    /// <summary>Army, police and organizations abroad follow rules of their own.</summary>
    public const string OwnRules = "formation.own-rules";

    /// <summary>A cell that is to have a committee has none.</summary>
    public const string CommitteeMissing = "formation.committee-missing";

    /// <summary>A cell is to have a committee, and it is not known whether it has one.</summary>
    public const string CommitteeNotKnown = "formation.committee-not-known";

    /// <summary>A cell has a committee, but too few full members to elect one.</summary>
    public const string CommitteeNotDue = "formation.committee-not-due";

    /// <summary>A committee has too many members.</summary>
    public const string CommitteeTooLarge = "formation.committee-too-large";

    /// <summary>A cell has too many deputy secretaries.</summary>
    public const string TooManyDeputies = "formation.too-many-deputies";

    /// <summary>A committee that is to elect a standing committee has none.</summary>
    public const string StandingCommitteeMissing = "formation.standing-committee-missing";

    /// <summary>A committee has a standing committee, but too few members to elect one.</summary>
    public const string StandingCommitteeNotDue = "formation.standing-committee-not-due";

    /// <summary>A standing committee has too large a share of its committee.</summary>
    public const string StandingCommitteeTooLarge = "formation.standing-committee-too-large";

    /// <summary>The conditions of a delegation are met.</summary>
    public const string MayBeDelegated = "formation.may-be-delegated";

    /// <summary>Meeting the conditions grants nothing: somebody decides.</summary>
    public const string DecisionNeeded = "formation.decision-needed";

    /// <summary>The law of the day was not seen on the point: the value is that of an earlier text.</summary>
    public const string NotSeen = "formation.not-seen";

    /// <summary>Only a grassroots party organization can be granted it.</summary>
    public const string NotGrassrootsPartyOrganization = "formation.not-grassroots-party-organization";

    /// <summary>The kind of place is not among those the law names.</summary>
    public const string PlaceNotNamed = "formation.place-not-named";

    /// <summary>Too few members for the grant.</summary>
    public const string NotEnoughMembers = "formation.not-enough-members";

    /// <summary>Too few good years for the grant.</summary>
    public const string NotEnoughGoodYears = "formation.not-enough-good-years";

    /// <summary>The direct superior is no committee directly under the Centre.</summary>
    public const string NotUnderProvince = "formation.not-under-province";

    /// <summary>The position is not important enough.</summary>
    public const string NotImportant = "formation.not-important";

    /// <summary>There are no member units that are grassroots organizations.</summary>
    public const string NoGrassrootsUnits = "formation.no-grassroots-units";

    /// <summary>There are no member units that are legal persons.</summary>
    public const string NoLegalPersons = "formation.no-legal-persons";

    /// <summary>A committee has a power above its tier with fewer members than the law asks for to give it.</summary>
    public const string PowerBelowMembers = "formation.power-below-members";

    /// <summary>The law sets no share for a committee of this role.</summary>
    public const string RoleNotNamed = "formation.role-not-named";

    /// <summary>What stands directly above is not known, and the answer hangs on it.</summary>
    public const string SuperiorNotKnown = "formation.superior-not-known";

    /// <summary>Below another superior than a province the Secretariat's pilot decides, whose rules were not seen.</summary>
    public const string PilotNotKnown = "formation.pilot-not-known";

    /// <summary>It rests on a decision or a pilot of the Secretariat.</summary>
    public const string SecretariatDecides = "formation.secretariat-decides";

    /// <summary>It is lawful only in a newly founded province, and whether this is one is not known.</summary>
    public const string NewProvinceNotKnown = "formation.new-province-not-known";

    /// <summary>In a newly founded province the Political Bureau decides the number.</summary>
    public const string PoliticalBureauDecides = "formation.political-bureau-decides";

    /// <summary>The exception rests on practice and on no text.</summary>
    public const string RestsOnPractice = "formation.rests-on-practice";

    /// <summary>The Charter's thirty members stand, but the pilot of the day knows other kinds of organizations.</summary>
    public const string OvertakenByPilot = "formation.overtaken-by-pilot";

    /// <summary>A place abroad must have special circumstances for a preparatory cell.</summary>
    public const string SpecialCircumstances = "formation.special-circumstances";
}
