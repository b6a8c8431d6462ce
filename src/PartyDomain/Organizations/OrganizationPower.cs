namespace PartyDomain.Organizations;

/// <summary>A power above its tier that a grassroots committee may be given (giao quyền). Meeting the conditions gives it to nobody: a decision does.</summary>
public enum OrganizationPower
{
    /// <summary>The committee itself decides admission and expulsion (294-QĐ/TW, 22).</summary>
    Delegated = 0,

    /// <summary>The committee was given the powers of a superior of grassroots organizations (giao quyền cấp trên cơ sở: 294-QĐ/TW, 10.6).</summary>
    Empowered = 1,
}
