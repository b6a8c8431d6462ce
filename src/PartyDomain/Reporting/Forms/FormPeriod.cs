namespace PartyDomain.Reporting.Forms;

/// <summary>Of which period a value is.</summary>
public enum FormPeriod
{
    /// <summary>The period reported on (kỳ này).</summary>
    This = 0,

    /// <summary>The same period of the year before (cùng kỳ năm trước).</summary>
    Last = 1,
}
