namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>restored-seniority</c>. Whether seniority is continuous after an expulsion that was annulled or changed without being wrongful: 294-QĐ/TW, 5.2.2 names the wrongful alone, 06-HD/TW, 5.3 the wrong as well, and none a lighter measure on appeal.</summary>
public enum RestoredSeniorityReading
{
    /// <summary>It is continuous.</summary>
    Continuous = 0,

    /// <summary>The time outside is deducted.</summary>
    GapDeducted = 1,
}
