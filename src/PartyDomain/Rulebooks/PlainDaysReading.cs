namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>plain-days</c>. Whether "ngày" without "làm việc" in 22-QĐ/TW and later regulations on discipline means calendar or working days; the guidance that says so (02-HD/TW, I.5) was not seen.</summary>
public enum PlainDaysReading
{
    /// <summary>Calendar days.</summary>
    CalendarDays = 0,

    /// <summary>Working days.</summary>
    WorkingDays = 1,
}
