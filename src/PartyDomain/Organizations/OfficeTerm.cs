using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>One person's time in one office of an organization.</summary>
/// <param name="Person">The person.</param>
/// <param name="Office">The office.</param>
/// <param name="Selection">How the person came to it.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day on which it was left, which no longer counts; null while it lasts.</param>
public sealed record OfficeTerm(PersonId Person, PartyOffice Office, OfficeSelection Selection, LocalDate From, LocalDate? Until)
{
    /// <summary>Whether the office is held on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is held.</returns>
    public bool IsHeldOn(LocalDate day) => From <= day && (Until is not { } until || day < until);

    /// <summary>Writes the office alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(OfficeTerm)} {{ {Office} }}";
}
