namespace PartyDomain.Membership.Admission;

/// <summary>The step of a procedure that was wrong and is done again (38-HD/BTCTW, I.3 b).</summary>
public enum DefectiveStep
{
    /// <summary>The cell's resolution.</summary>
    CellResolution = 0,

    /// <summary>The grassroots committee's resolution.</summary>
    CommitteeResolution = 1,

    /// <summary>The decision, for instance by a body that was not competent.</summary>
    Decision = 2,

    /// <summary>A paper of the dossier.</summary>
    Papers = 3,

    /// <summary>The recognition.</summary>
    Recognition = 4,
}
