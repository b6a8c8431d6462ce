namespace PartyDomain.Registers;

/// <summary>What falls due.</summary>
public enum DueKind
{
    /// <summary>The reply to a request to verify something of a CV (06-HD/TW, 3.4 d).</summary>
    VerificationReply = 0,

    /// <summary>The decision on an admission (294-QĐ/TW, 4.3.1).</summary>
    AdmissionDecision = 1,

    /// <summary>The ceremony (294-QĐ/TW, 4.1).</summary>
    Ceremony = 2,

    /// <summary>The new member's CV (38-HD/BTCTW, I.2.2).</summary>
    MemberCv = 3,

    /// <summary>The end of probation, on which the official date of membership rests (294-QĐ/TW, 4.2.2).</summary>
    ProbationEnd = 4,

    /// <summary>The cell's review of a probationer (294-QĐ/TW, 4.2.1).</summary>
    RecognitionReview = 5,

    /// <summary>The decision on a probationer (294-QĐ/TW, 4.3.1).</summary>
    RecognitionDecision = 6,

    /// <summary>The end of an awareness certificate that was not used (06-HD/TW, 5.4 a).</summary>
    CertificateEnd = 7,

    /// <summary>Sending an undecided dossier on after a move (06-HD/TW, 3.9 b).</summary>
    DossierForwarding = 8,

    /// <summary>The review of a decision asked for by the new place (06-HD/TW, 3.9 c).</summary>
    DecisionReview = 9,

    /// <summary>The end of a term: the next congress is due (Charter, 18, 22, 24.3; 294-QĐ/TW, 23.1).</summary>
    TermEnd = 10,

    /// <summary>The opening of a congress that is announced (294-QĐ/TW, 11.1.3).</summary>
    CongressOpening = 11,

    /// <summary>The report on the result of a congress (294-QĐ/TW, 16.1.1).</summary>
    ElectionReport = 12,

    /// <summary>The confirmation of the result of a congress (294-QĐ/TW, 16.1.2).</summary>
    ElectionConfirmation = 13,

    /// <summary>The transfer of a member whose cell was ended or dissolved (294-QĐ/TW, 6.3.5).</summary>
    CollectiveTransfer = 14,

    /// <summary>The start of an official transfer; of a graduate the end of the time at the school (294-QĐ/TW, 6.3.1 a; 06-HD/TW, 10.2.1 a).</summary>
    TransferStart = 15,

    /// <summary>Presenting the letter of introduction at the new place (294-QĐ/TW, 6.3.1 c).</summary>
    LetterPresentation = 16,

    /// <summary>Handing in transfer papers, after which the new place strikes off (38-HD/BTCTW, II.4.3.1 d).</summary>
    TransferFiling = 17,

    /// <summary>The end of a temporary stay (294-QĐ/TW, 6.3.2).</summary>
    TemporaryStayEnd = 18,

    /// <summary>Presenting the slip abroad (38-HD/BTCTW, II.4.3.1 c and II.4.3.2 b).</summary>
    PresentationAbroad = 19,

    /// <summary>The report of a member back from labor abroad (38-HD/BTCTW, II.4.3.1 c).</summary>
    ReturnReport = 20,

    /// <summary>The end of the window in which discipline can be appealed against (Charter, 39.7; 22-QĐ/TW, 23).</summary>
    AppealWindowEnd = 21,

    /// <summary>The decision on an appeal (30-QĐ/TW, 32.5.2.1).</summary>
    AppealResolution = 22,

    /// <summary>The end of a suspension, unless it is extended (22-QĐ/TW, 31).</summary>
    SuspensionEnd = 23,

    /// <summary>The day on which a decision on discipline lapses by itself (69-QĐ/TW, 2.5).</summary>
    DisciplineLapse = 24,

    /// <summary>The announcement of a decision on discipline that is signed.</summary>
    DisciplineAnnouncement = 25,

    /// <summary>The record of an expulsion in the register: the membership ended on that day.</summary>
    ExpulsionRecord = 26,

    /// <summary>The end of an exemption from party activity; a comment of the place, or a new application, is due (06-HD/TW, 10.3 a).</summary>
    ExemptionEnd = 27,

    /// <summary>The last day for an appeal against a striking off (294-QĐ/TW, 8.2.1).</summary>
    StrikingOffAppeal = 28,

    /// <summary>The resolution of an appeal against a striking off (294-QĐ/TW, 8.2.2).</summary>
    StrikingOffResolution = 29,

    /// <summary>The years of a badge that has not been awarded (294-QĐ/TW, 28.3.1 a).</summary>
    Badge = 30,
}
