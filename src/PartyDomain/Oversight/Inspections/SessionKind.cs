namespace PartyDomain.Oversight.Inspections;

/// <summary>What a session is (21-QĐ/TW, 3).</summary>
public enum SessionKind
{
    /// <summary>Inspection (kiểm tra): it examines, assesses and concludes.</summary>
    Inspection = 0,

    /// <summary>Supervision (giám sát): it follows, assesses and concludes in order to remind.</summary>
    Supervision = 1,
}
