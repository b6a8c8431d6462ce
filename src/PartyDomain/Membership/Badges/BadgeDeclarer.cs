namespace PartyDomain.Membership.Badges;

/// <summary>Who declares the seniority for a badge (38-HD/BTCTW, III.1.1).</summary>
public enum BadgeDeclarer
{
    /// <summary>The member.</summary>
    Member = 0,

    /// <summary>The family of a deceased member.</summary>
    FamilyOfDeceased = 1,

    /// <summary>The family of a seriously ill member.</summary>
    FamilyOfIll = 2,

    /// <summary>The family of a disabled member.</summary>
    FamilyOfDisabled = 3,
}
