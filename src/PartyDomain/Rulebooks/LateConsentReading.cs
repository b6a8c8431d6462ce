namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>late-ceremony-consent</c>. Whether the superior's agreement to a late ceremony must come first (294-QĐ/TW, 4.1 is silent).</summary>
public enum LateConsentReading
{
    /// <summary>Before the ceremony.</summary>
    BeforeCeremony = 0,

    /// <summary>It may follow.</summary>
    MayFollow = 1,
}
