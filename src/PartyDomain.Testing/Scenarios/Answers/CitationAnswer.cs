using NodaTime;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>A citation as scenarios see it.</summary>
internal sealed record CitationAnswer(string Text, string Instrument, int Year, LocalDate AdoptedOn, string Issuer, string Point)
{
    public static CitationAnswer? Of(Citation? citation) => citation is null
        ? null
        : new(citation.ToString(), citation.Instrument.Number, citation.Instrument.AdoptedOn.Year, citation.Instrument.AdoptedOn, citation.Instrument.Issuer, citation.Point);
}
