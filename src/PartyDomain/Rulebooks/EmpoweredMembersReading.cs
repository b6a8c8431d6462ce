namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>empowered-members</c>. Whether an enterprise, a service unit or an armed unit directly under a province needs 400 members for superior powers, or 200 as a party organization directly under a province (294-QĐ/TW, 10.6.1).</summary>
public enum EmpoweredMembersReading
{
    /// <summary>400: the 200 are meant for agencies.</summary>
    ByKindOfUnit = 0,

    /// <summary>200: every party organization directly under a province is meant.</summary>
    UnderProvince = 1,
}
