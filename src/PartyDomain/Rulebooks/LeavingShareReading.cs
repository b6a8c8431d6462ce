namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>leaving-share</c>. The share by which leaving on request is proposed and decided.</summary>
public enum LeavingShareReading
{
    /// <summary>As for striking off: two thirds of the cell and of the grassroots committee, then more than half; two thirds of a delegated committee.</summary>
    AsStrikingOff = 0,

    /// <summary>More than half of every body (Charter, 9.5).</summary>
    General = 1,
}
