namespace PartyDomain;

/// <summary>The unit of a <see cref="Length"/>.</summary>
public enum LengthUnit
{
    /// <summary>Working day (ngày làm việc).</summary>
    WorkingDay = 0,

    /// <summary>Calendar month (tháng).</summary>
    Month = 1,

    /// <summary>Calendar year (năm).</summary>
    Year = 2,
}
