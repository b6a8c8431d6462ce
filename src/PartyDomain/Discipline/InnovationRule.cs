namespace PartyDomain.Discipline;

/// <summary>What an authorized innovation brings.</summary>
public enum InnovationRule
{
    /// <summary>Exemption or a lighter responsibility.</summary>
    ExemptOrReduced = 0,

    /// <summary>Exemption.</summary>
    Exempt = 1,
}
