namespace PartyDomain.Membership.Baseline;

/// <summary>By which key two records may be about one member.</summary>
public enum DuplicateKey
{
    /// <summary>The same key of a party card.</summary>
    Card = 0,

    /// <summary>The same number of a CV.</summary>
    CvNumber = 1,
}
