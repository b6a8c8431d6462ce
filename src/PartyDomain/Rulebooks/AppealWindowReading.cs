namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>appeal-window</c>. Whether an appeal may be filed within one month (Charter, 39.7) or within 30 working days (30-QĐ/TW, 32.5.2.1), where the figure of the regulation in force was not seen.</summary>
public enum AppealWindowReading
{
    /// <summary>One month.</summary>
    OneMonth = 0,

    /// <summary>The working days of 30-QĐ/TW.</summary>
    WorkingDays = 1,

    /// <summary>Whichever ends later.</summary>
    Longer = 2,
}
