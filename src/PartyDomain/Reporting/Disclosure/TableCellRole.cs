namespace PartyDomain.Reporting.Disclosure;

/// <summary>What a figure of a table is to those who want to protect it. (A cell of a table, not a party cell.)</summary>
public enum TableCellRole
{
    /// <summary>Says nothing confidential; hidden only where a confidential figure could be computed from it.</summary>
    Plain = 0,

    /// <summary>Counts members by an attribute that is confidential, such as ethnicity or religion; hidden where it is small.</summary>
    Sensitive = 1,

    /// <summary>Hidden whatever it counts, for instance because an earlier publication hid it.</summary>
    Withheld = 2,

    /// <summary>Known already, for instance from an earlier publication; never hidden.</summary>
    Known = 3,
}
