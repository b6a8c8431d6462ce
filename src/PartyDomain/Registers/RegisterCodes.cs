namespace PartyDomain.Registers;

/// <summary>The codes of what is found across the records of a register.</summary>
public static class RegisterCodes
{
    /// <summary>Two entries have the same person.</summary>
    public const string PersonTwice = "registers.person-twice";

    /// <summary>Two entries have the same coverage unit.</summary>
    public const string UnitTwice = "registers.unit-twice";

    /// <summary>Two classes have the same key.</summary>
    public const string ClassTwice = "registers.class-twice";

    /// <summary>An organization is named that the register does not hold.</summary>
    public const string UnknownOrganization = "registers.unknown-organization";

    /// <summary>An organization is named on a day on which it does not exist.</summary>
    public const string OrganizationNotThere = "registers.organization-not-there";

    /// <summary>A person belongs to an organization that is no cell.</summary>
    public const string NotACell = "registers.not-a-cell";

    /// <summary>A member has no cell.</summary>
    public const string MemberWithoutCell = "registers.member-without-cell";

    /// <summary>A person is named whom the register does not hold.</summary>
    public const string UnknownPerson = "registers.unknown-person";

    /// <summary>The dates of a membership contradict each other.</summary>
    public const string DatesContradict = "registers.dates-contradict";

    /// <summary>A fact comes where it cannot: a decision or a ceremony for somebody who is a member, a review without a probation.</summary>
    public const string FactOutOfPlace = "registers.fact-out-of-place";

    /// <summary>A correction names a position that cannot be corrected.</summary>
    public const string NothingToCorrect = "registers.nothing-to-correct";

    /// <summary>A fact says something of a coverage unit that does not exist on that day.</summary>
    public const string UnitNotThere = "registers.unit-not-there";

    /// <summary>Two profiles of a person hold from the same day.</summary>
    public const string ProfileTwice = "registers.profile-twice";

    /// <summary>A profile names a coverage unit that the register does not hold.</summary>
    public const string UnknownUnit = "registers.unknown-unit";

    /// <summary>A class names more participants than it counts, or one of them twice.</summary>
    public const string ParticipantsContradict = "registers.participants-contradict";

    /// <summary>A day of a class lies outside it, or counts more than took part.</summary>
    public const string SessionContradicts = "registers.session-contradicts";

    /// <summary>More certificates were issued for a class than it had participants, or fewer than are known one by one.</summary>
    public const string CertificatesContradict = "registers.certificates-contradict";

    /// <summary>A certificate names a class that the register does not hold.</summary>
    public const string UnknownClass = "registers.unknown-class";

    /// <summary>A certificate went to somebody who did not take part.</summary>
    public const string CertificateToNonParticipant = "registers.certificate-to-non-participant";

    /// <summary>A certificate is dated before the class ended.</summary>
    public const string CertificateTooEarly = "registers.certificate-too-early";

    /// <summary>A person got two certificates for one class.</summary>
    public const string CertificateTwice = "registers.certificate-twice";

    /// <summary>It is not said where a member goes: several cells are possible, or none was named.</summary>
    public const string DestinationOpen = "registers.destination-open";

    /// <summary>A member cannot be received: where the member is to go is no cell on that day.</summary>
    public const string DestinationNoCell = "registers.destination-no-cell";

    /// <summary>A member is received after the limit.</summary>
    public const string ReceivedLate = "registers.received-late";
    /// <summary>Two sessions of inspection or supervision have the same key.</summary>
    public const string SessionTwice = "registers.session-twice";

    /// <summary>Numbers of subjects cannot be: one is negative, or a part is larger than its whole.</summary>
    public const string NumbersContradict = "registers.numbers-contradict";

    /// <summary>Two groups of households have the same key.</summary>
    public const string GroupTwice = "registers.group-twice";

    /// <summary>A group has no household.</summary>
    public const string GroupEmpty = "registers.group-empty";

    /// <summary>A group of households is named that is not there in that time.</summary>
    public const string UnknownGroup = "registers.unknown-group";

    /// <summary>A period ends before it begins.</summary>
    public const string PeriodBackwards = "registers.period-backwards";

    /// <summary>What stands above a cell cannot be read from the register.</summary>
    public const string SuperiorNotKnown = "registers.superior-not-known";

    /// <summary>What the register cannot know was not given with the request for evidence.</summary>
    public const string HostMustSay = "registers.host-must-say";

    /// <summary>A case, or a suspension, stands twice in the list.</summary>
    public const string CaseTwice = "registers.case-twice";

    /// <summary>A case, or a suspension, names no member and no organization, or both.</summary>
    public const string CaseSubjectUnclear = "registers.case-subject-unclear";

    /// <summary>A case that something names is not in the register, or is about somebody else.</summary>
    public const string UnknownCase = "registers.unknown-case";

    /// <summary>One act is under a measure in two cases.</summary>
    public const string ActDisciplinedTwice = "registers.act-disciplined-twice";

    /// <summary>An expulsion is in force, but the register still holds the person as a member.</summary>
    public const string ExpelledStillMember = "registers.expelled-still-member";

    /// <summary>The record of a member ends by an expulsion that the case does not have on that day.</summary>
    public const string ExpulsionWithoutCase = "registers.expulsion-without-case";

    /// <summary>A removal names an office that the member did not hold.</summary>
    public const string OfficeNotHeld = "registers.office-not-held";

    /// <summary>A removal is in force, but the register still holds the office.</summary>
    public const string RemovedStillInOffice = "registers.removed-still-in-office";
}
