namespace PartyDomain.Membership.Admission;

/// <summary>Where a verification request goes.</summary>
public enum VerificationPlace
{
    /// <summary>Inside the country.</summary>
    Domestic = 0,

    /// <summary>Abroad.</summary>
    Abroad = 1,
}
