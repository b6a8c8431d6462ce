namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>transfer-filing-start</c>. From which of the two days that 38-HD/BTCTW, II.4.3.1 d names the time for handing in transfer papers runs.</summary>
public enum FilingStartReading
{
    /// <summary>The day on which the new place received the transfer slip.</summary>
    SlipReceived = 0,

    /// <summary>The day on which the member received the file.</summary>
    FileReceived = 1,

    /// <summary>The later one of those that are known.</summary>
    Later = 2,
}
