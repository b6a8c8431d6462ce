using NodaTime;

namespace PartyDomain.Reporting.Statistics;

/// <summary>From a day on, an organization is at a place, or nowhere.</summary>
internal readonly record struct PlaceStretch(LocalDate From, int Place);
