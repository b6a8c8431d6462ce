namespace PartyDomain.Oversight.Inspections;

/// <summary>What of an organization is inspected or supervised (22-QĐ/TW and 296-QĐ/TW, 3; 02-HD/TW, I.4).</summary>
public enum SubjectBody
{
    /// <summary>The organization as such: a cell, or a party organization with everything in it.</summary>
    Organization = 0,

    /// <summary>Its committee (cấp ủy).</summary>
    Committee = 1,

    /// <summary>Its standing committee (ban thường vụ).</summary>
    StandingCommittee = 2,

    /// <summary>Its inspection commission (ủy ban kiểm tra).</summary>
    InspectionCommission = 3,

    /// <summary>A commission that advises and assists its committee (ban tham mưu, giúp việc).</summary>
    StaffCommission = 4,

    /// <summary>A steering committee (ban chỉ đạo).</summary>
    SteeringCommittee = 5,

    /// <summary>A council (hội đồng).</summary>
    Council = 6,

    /// <summary>A party group (tổ đảng).</summary>
    PartyGroup = 7,

    /// <summary>An inspection team (đoàn kiểm tra, đoàn giám sát).</summary>
    InspectionTeam = 8,
}
