using NodaTime;

namespace PartyDomain.Organizations.Elections;

/// <summary>One period in which a body had to meet.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Needed">How many ordinary meetings the law asks for.</param>
/// <param name="Held">How many there were.</param>
public sealed record MeetingPeriod(LocalDate From, LocalDate To, int Needed, int Held)
{
    /// <summary>Whether meetings are lacking.</summary>
    public bool Lacks => Held < Needed;
}
