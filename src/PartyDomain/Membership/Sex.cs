namespace PartyDomain.Membership;

/// <summary>Sex, as the official forms count it.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female = 0,

    /// <summary>Male.</summary>
    Male = 1,
}
