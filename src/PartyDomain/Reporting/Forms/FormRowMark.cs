namespace PartyDomain.Reporting.Forms;

/// <summary>Where a row or a column of a form comes from, and whether it can be filled.</summary>
public enum FormRowMark
{
    /// <summary>It stands in the copy of the official form that was read.</summary>
    Official = 0,

    /// <summary>It is missing in the copy that was read, which is taken as an omission of the copy: a sister form has it.</summary>
    Presumed = 1,

    /// <summary>The official form has no such row: it was added, so that the parts make up the whole or nobody is left out.</summary>
    Added = 2,

    /// <summary>The official form has it, and a register holds no such attribute. It stays empty, never zero.</summary>
    NotHeld = 3,

    /// <summary>The copy that was read is damaged here: what the official row says is not known. It stays empty, nothing is made up.</summary>
    SourceBroken = 4,
}
