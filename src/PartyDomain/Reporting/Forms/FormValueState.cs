namespace PartyDomain.Reporting.Forms;

/// <summary>What is known of a value of a form.</summary>
public enum FormValueState
{
    /// <summary>There is a number.</summary>
    Known = 0,

    /// <summary>Of nobody who would count is the attribute known, or there are no figures of that period. It is not zero.</summary>
    Unknown = 1,

    /// <summary>A register holds no such attribute.</summary>
    NotHeld = 2,

    /// <summary>The row, or the organization, did not exist on the day that counts.</summary>
    NotApplicable = 3,

    /// <summary>There is no such number: a ratio to zero, or a mean of nobody.</summary>
    NotComputable = 4,

    /// <summary>The number is held back, because small counts would tell of single persons.</summary>
    Hidden = 5,

    /// <summary>There is nothing to fill in: a heading, or a row that is not known because the source is damaged.</summary>
    Blank = 6,
}
