namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Why an organization is ended; there are no other grounds (294-QĐ/TW, 10.5.1).</summary>
public enum EndingGround
{
    /// <summary>Its task is done.</summary>
    TaskDone = 0,

    /// <summary>It is no longer suitable as an organization.</summary>
    Unsuitable = 1,
}
