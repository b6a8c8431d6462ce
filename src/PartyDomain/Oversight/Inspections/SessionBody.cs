namespace PartyDomain.Oversight.Inspections;

/// <summary>Which body of an organization holds a session.</summary>
public enum SessionBody
{
    /// <summary>The cell (chi bộ).</summary>
    Cell = 0,

    /// <summary>The committee of a cell (chi ủy).</summary>
    CellCommittee = 1,

    /// <summary>The committee (cấp ủy, ban chấp hành).</summary>
    Committee = 2,

    /// <summary>The standing committee (ban thường vụ).</summary>
    StandingCommittee = 3,

    /// <summary>The inspection commission (ủy ban kiểm tra).</summary>
    InspectionCommission = 4,
}
