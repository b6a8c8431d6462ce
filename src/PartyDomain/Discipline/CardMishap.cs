namespace PartyDomain.Discipline;

/// <summary>What happened to a party card.</summary>
public enum CardMishap
{
    /// <summary>Damaged by carelessness.</summary>
    Damaged = 0,

    /// <summary>Lost without a good reason.</summary>
    LostWithoutReason = 1,

    /// <summary>Lost with a good reason.</summary>
    LostWithReason = 2,

    /// <summary>Returned or destroyed by the member.</summary>
    ReturnedOrDestroyed = 3,
}
