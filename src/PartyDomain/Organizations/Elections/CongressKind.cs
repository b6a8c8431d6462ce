namespace PartyDomain.Organizations.Elections;

/// <summary>Why a congress is held.</summary>
public enum CongressKind
{
    /// <summary>At the end of the term (thường lệ).</summary>
    Ordinary = 0,

    /// <summary>Within the term (bất thường: 294-QĐ/TW, 19).</summary>
    Extraordinary = 1,
}
