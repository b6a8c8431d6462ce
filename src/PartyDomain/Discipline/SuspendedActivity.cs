namespace PartyDomain.Discipline;

/// <summary>What a suspension takes away.</summary>
public enum SuspendedActivity
{
    /// <summary>Activity in committees (sinh hoạt cấp ủy).</summary>
    CommitteeActivity = 0,

    /// <summary>All party activity (sinh hoạt đảng), that in committees with it.</summary>
    PartyActivity = 1,

    /// <summary>The activity of an organization (hoạt động của tổ chức đảng).</summary>
    OrganizationActivity = 2,
}
