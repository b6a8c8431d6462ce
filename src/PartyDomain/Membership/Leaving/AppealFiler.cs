namespace PartyDomain.Membership.Leaving;

/// <summary>Who filed an appeal against a striking off (294-QĐ/TW, 8.2.3).</summary>
public enum AppealFiler
{
    /// <summary>The person who was struck off.</summary>
    Member = 0,

    /// <summary>Another person for the one who was struck off.</summary>
    AnotherPerson = 1,

    /// <summary>Several people or a body for the one who was struck off.</summary>
    Collective = 2,
}
