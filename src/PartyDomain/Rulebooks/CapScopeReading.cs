namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>evaluation-cap-scope</c>. Within which whole the cap on the excellent is held (21-HD/BTCTW).</summary>
public enum CapScopeReading
{
    /// <summary>In each group with the same tasks.</summary>
    SameTasks = 0,

    /// <summary>In the whole grassroots organization.</summary>
    GrassrootsOrganization = 1,
}
