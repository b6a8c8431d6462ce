namespace PartyDomain.Discipline;

/// <summary>What was wrong with a decision. Only discipline without any violation is wrongful (oan); what is merely incorrect (sai) is annulled or changed and no more.</summary>
public enum WrongKind
{
    /// <summary>There was no violation (oan).</summary>
    NoViolation = 0,

    /// <summary>The measure was not the right one (sai).</summary>
    WrongMeasure = 1,

    /// <summary>Principles, procedure or competence were not kept (sai).</summary>
    WrongProcedure = 2,
}
