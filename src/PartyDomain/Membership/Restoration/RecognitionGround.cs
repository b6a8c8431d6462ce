namespace PartyDomain.Membership.Restoration;

/// <summary>Why somebody is recognized as a member although the admission is in question (294-QĐ/TW, 5.2.3–5.2.7).</summary>
public enum RecognitionGround
{
    /// <summary>There is proof of an admission by the rules, and the person has kept up party activity since (5.2.7).</summary>
    Proof = 0,

    /// <summary>Admitted under 18 before the III Congress, or south of the Bến Hải before 30 April 1975: the date is kept (5.2.3).</summary>
    UnderEighteen = 1,

    /// <summary>Admitted with one introducer in the first war, or south of the Bến Hải until December 1973 (5.2.4).</summary>
    OneIntroducer = 2,

    /// <summary>In the Việt Minh or a secret mass organization until February 1951, then in the life of a cell: the date of that (5.2.5).</summary>
    VietMinh = 3,

    /// <summary>Given a member's tasks in the wars without an admission: the date of the task, or of taking part in founding the cell (5.2.6).</summary>
    TasksOfMember = 4,

    /// <summary>A sympathizer who took a trial for an admission and later took part in party activity: the date of that (5.2.6).</summary>
    Sympathizer = 5,
}
