namespace PartyDomain;

/// <summary>What a finding does to the outcome.</summary>
public enum FindingEffect
{
    /// <summary>For information: nothing is wrong.</summary>
    Note = 0,

    /// <summary>The act is valid though late or defective; the finding names what follows from that.</summary>
    Breach = 1,

    /// <summary>The law leaves the question open, or its answer is not known here; a setting or a confirmed value answers it.</summary>
    Open = 2,

    /// <summary>The law makes the act impossible, or a required gate is missing.</summary>
    Bars = 3,
}
