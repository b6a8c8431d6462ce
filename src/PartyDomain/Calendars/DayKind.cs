namespace PartyDomain.Calendars;

/// <summary>What a day is in the working calendar of state and party bodies, which rest on Saturday and Sunday.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, worked.</summary>
    Workday = 0,

    /// <summary>Saturday or Sunday, not worked and not a statutory holiday.</summary>
    RestDay = 1,

    /// <summary>A statutory holiday (nghỉ lễ, tết), on whatever day of the week it falls.</summary>
    Holiday = 2,

    /// <summary>A weekday off in place of a holiday that fell on a weekend (nghỉ bù).</summary>
    MakeUp = 3,

    /// <summary>A weekday off in exchange for a weekend day worked (hoán đổi). It is no holiday.</summary>
    SwapOff = 4,

    /// <summary>A Saturday or Sunday worked in exchange for a weekday off (làm bù): a full working day.</summary>
    SwapWorked = 5,
}
