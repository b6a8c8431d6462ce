namespace PartyDomain.Organizations;

/// <summary>The codes of what is found in organizations, their histories and their tree.</summary>
public static class OrganizationCodes
{
    /// <summary>Two organizations have the same id.</summary>
    public const string GivenTwice = "organizations.given-twice";

    /// <summary>An organization is above itself on some day.</summary>
    public const string Cycle = "organizations.cycle";

    /// <summary>A parent is not in the register.</summary>
    public const string UnknownParent = "organizations.unknown-parent";

    /// <summary>A parent does not exist on a day on which it is the parent.</summary>
    public const string ParentDoesNotExist = "organizations.parent-does-not-exist";

    /// <summary>A cell has organizations below it.</summary>
    public const string BelowCell = "organizations.below-cell";

    /// <summary>A history does not begin with what is said of the organization.</summary>
    public const string NoBeginning = "organizations.no-beginning";

    /// <summary>An organization begins while it exists.</summary>
    public const string BeginsTwice = "organizations.begins-twice";

    /// <summary>A fact says something of an organization that does not exist on that day.</summary>
    public const string NotInExistence = "organizations.not-in-existence";

    /// <summary>A correction names a position that cannot be corrected.</summary>
    public const string NothingToCorrect = "organizations.nothing-to-correct";

    /// <summary>An office is left by somebody who does not hold it.</summary>
    public const string OfficeNotHeld = "organizations.office-not-held";

    /// <summary>An office is taken by somebody who holds it.</summary>
    public const string OfficeHeldAlready = "organizations.office-held-already";

    /// <summary>A power is granted to an organization that has it.</summary>
    public const string PowerHeldAlready = "organizations.power-held-already";

    /// <summary>A power is taken back from an organization that does not have it.</summary>
    public const string PowerNotHeld = "organizations.power-not-held";

    /// <summary>Two organizations have the same code on a day.</summary>
    public const string CodeUsedTwice = "organizations.code-used-twice";

    /// <summary>An organization is its own successor.</summary>
    public const string OwnSuccessor = "organizations.own-successor";

    /// <summary>A successor does not exist on the day on which it succeeds.</summary>
    public const string SuccessorDoesNotExist = "organizations.successor-does-not-exist";
}
