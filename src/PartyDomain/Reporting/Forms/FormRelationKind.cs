namespace PartyDomain.Reporting.Forms;

/// <summary>How the parts of a whole stand to it.</summary>
public enum FormRelationKind
{
    /// <summary>The parts exclude each other and make up the whole; what is not known has a row of its own.</summary>
    Sum = 0,

    /// <summary>The parts may overlap: none is larger than the whole, and they never make it up.</summary>
    Overlapping = 1,
}
