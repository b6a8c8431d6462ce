using NodaTime;

namespace PartyDomain.Discipline.Suspensions;

/// <summary>What the rules of one act look at.</summary>
internal sealed class SuspensionFacts(SuspensionCommand? command, Suspension one, bool ofCentralCommittee, LocalDate on)
{
    public SuspensionCommand? Command { get; } = command;

    public Suspension Suspension { get; } = one;

    public bool OfCentralCommittee { get; } = ofCentralCommittee;

    public LocalDate On { get; } = on;

    public SuspensionPeriod? Period { get; set; }
}
