namespace PartyDomain.Rulebooks;

/// <summary>What a provision says on a day.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Status">Whether there is a value.</param>
/// <param name="Value">The value when known.</param>
/// <param name="Citation">Where it stands; null when unknown. A carried-over value cites its predecessor's point.</param>
/// <param name="Grade">How well it is evidenced.</param>
/// <param name="Instrument">The instrument in force on the day; null before the first of the chain.</param>
public sealed record InForce<T>(InForceStatus Status, T? Value, Citation? Citation, EvidenceGrade Grade, Instrument? Instrument)
{
    /// <summary>Whether there is a value.</summary>
    public bool IsKnown => Status == InForceStatus.Known;

    internal static InForce<T> NothingKnown(Instrument? instrument) =>
        new(InForceStatus.Unknown, default, null, EvidenceGrade.Unknown, instrument);
}
