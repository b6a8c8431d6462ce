namespace PartyDomain.Registers;

/// <summary>What an organization of today is compared with on earlier days, when organizations were merged, split and handed over since.</summary>
public enum ComparisonBasis
{
    /// <summary>The organization itself, as the tree of each earlier day had it. What others were before they came into it does not count.</summary>
    SameLegalUnit = 0,

    /// <summary>Everything in whose place the organization, or something below it, stands today, wherever it belonged then.</summary>
    SameTerritory = 1,
}
