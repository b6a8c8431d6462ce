namespace PartyDomain.Organizations.Elections;

/// <summary>Who makes up a congress.</summary>
public enum CongressForm
{
    /// <summary>All full members (đại hội đảng viên).</summary>
    OfMembers = 0,

    /// <summary>Delegates (đại hội đại biểu).</summary>
    OfDelegates = 1,
}
