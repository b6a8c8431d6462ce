using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>A class that an organization held. Its participants are known one by one, or only their number.</summary>
/// <param name="Id">The host's key of the class.</param>
/// <param name="Organizer">The organization that held it.</param>
/// <param name="TrainingKind">What it was for.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Participants">How many took part.</param>
public sealed record TrainingClass(string Id, OrganizationId Organizer, TrainingKind TrainingKind, LocalDate From, LocalDate To, int Participants)
{
    /// <summary>Who took part, as far as they are known; empty where only the number is.</summary>
    public ValueList<PersonId> Persons { get; init; } = [];

    /// <summary>Its days, where they are known one by one.</summary>
    public ValueList<TrainingSession> Sessions { get; init; } = [];

    /// <summary>How many certificates were issued for it; null where that is not known.</summary>
    public int? CertificatesIssued { get; init; }

    /// <summary>Writes the identity and the number of participants.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(TrainingClass)} {{ {Id}, {Participants} }}";
}
