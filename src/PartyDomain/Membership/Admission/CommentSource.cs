namespace PartyDomain.Membership.Admission;

/// <summary>Who gave a written comment that the place of consideration needs (06-HD/TW, 6.2).</summary>
public enum CommentSource
{
    /// <summary>The organization of the unit that sent the applicant to study or on secondment.</summary>
    SendingUnit = 0,

    /// <summary>The organization at the residence.</summary>
    Residence = 1,

    /// <summary>The workplace, for a short contract.</summary>
    Workplace = 2,

    /// <summary>The cell of temporary activity (06-HD/TW, 5.2 a).</summary>
    TemporaryHost = 3,
}
