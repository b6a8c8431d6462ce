namespace PartyDomain.Quotas;

/// <summary>What becomes of admissions beyond an earlier target when what is left of several goes to one unit. No text says it, so whoever re-bases does.</summary>
public enum Overshoot
{
    /// <summary>They lessen nothing: the unit still has to bring what each other earlier unit lacks.</summary>
    StaysApart = 0,

    /// <summary>They are set off within the unit: together the earlier units have to bring what they were asked for together.</summary>
    IsSetOff = 1,
}
