using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>One day of a class.</summary>
/// <param name="On">The day.</param>
/// <param name="Present">How many of its participants were there.</param>
public sealed record TrainingSession(LocalDate On, int Present)
{
    /// <summary>Who was there, as far as they are known; empty where only the number is.</summary>
    public ValueList<PersonId> Persons { get; init; } = [];

    /// <summary>Writes the day and the number.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(TrainingSession)} {{ {On:uuuu'-'MM'-'dd}, {Present} }}";
}
