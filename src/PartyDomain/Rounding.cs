namespace PartyDomain;

/// <summary>How a value was brought to the decimals in which it is printed. All three are in use in reports; none is prescribed.</summary>
public enum Rounding
{
    /// <summary>To the nearest; a half goes away from zero.</summary>
    HalfUp = 0,

    /// <summary>To the nearest; a half goes to the even digit.</summary>
    HalfEven = 1,

    /// <summary>The further decimals are cut off.</summary>
    Truncation = 2,
}
