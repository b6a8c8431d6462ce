namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>base-transfer</c>. Who decides that a grassroots organization leaves its superior for another one: 06-HD/TW, 10.5 b names the superior it leaves, 38-HD/BTCTW, II.4.3.3 b the province.</summary>
public enum BaseTransferReading
{
    /// <summary>The superior that it leaves decides.</summary>
    DirectSuperior = 0,

    /// <summary>The province decides, or agrees with what that superior decides.</summary>
    Province = 1,
}
