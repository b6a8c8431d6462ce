namespace PartyDomain.Oversight.Inspections;

/// <summary>In what form a session is held.</summary>
public enum SessionForm
{
    /// <summary>Regular (thường xuyên).</summary>
    Regular = 0,

    /// <summary>Inspection by program of how instruments and resolutions are carried out (kiểm tra chấp hành).</summary>
    Compliance = 1,

    /// <summary>On a theme (chuyên đề).</summary>
    Thematic = 2,

    /// <summary>Outside any program, on signs of violation (khi có dấu hiệu vi phạm).</summary>
    SignsOfViolation = 3,
}
