namespace PartyDomain.Membership.Admission;

/// <summary>A person named in the CV of an applicant.</summary>
public enum Relation
{
    /// <summary>The applicant.</summary>
    Applicant = 0,

    /// <summary>Biological father.</summary>
    Father = 1,

    /// <summary>Biological mother.</summary>
    Mother = 2,

    /// <summary>Person who directly raised the applicant.</summary>
    Carer = 3,

    /// <summary>Spouse.</summary>
    Spouse = 4,

    /// <summary>Father of the spouse.</summary>
    SpouseFather = 5,

    /// <summary>Mother of the spouse.</summary>
    SpouseMother = 6,

    /// <summary>Person who directly raised the spouse.</summary>
    SpouseCarer = 7,

    /// <summary>Biological child with full civil capacity.</summary>
    Child = 8,

    /// <summary>Brother or sister.</summary>
    Sibling = 9,

    /// <summary>Grandparent.</summary>
    Grandparent = 10,
}
