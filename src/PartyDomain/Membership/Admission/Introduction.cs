using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>A full member who introduces the applicant, or took over from one who did.</summary>
/// <param name="Introducer">The member.</param>
/// <param name="On">The date of the letter, or of the assignment in place of another.</param>
/// <param name="Replaces">The introducer this member replaced, if so.</param>
/// <param name="WithLetter">Whether the member wrote a letter.</param>
public sealed record Introduction(PersonId Introducer, LocalDate On, PersonId? Replaces, bool WithLetter);
