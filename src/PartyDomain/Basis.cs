namespace PartyDomain;

/// <summary>What an outcome rests on: each provision read, once for each day its law was read.</summary>
/// <param name="Entries">The provisions in the order in which they were first read.</param>
public sealed record Basis(ValueList<BasisEntry> Entries)
{
    /// <summary>A basis without entries.</summary>
    public static Basis Empty { get; } = new([]);

    /// <summary>The weakest grade among the entries; confirmed when there is none.</summary>
    public EvidenceGrade Weakest
    {
        get
        {
            var weakest = EvidenceGrade.Confirmed;
            foreach (var entry in Entries.AsSpan())
            {
                weakest = entry.Grade > weakest ? entry.Grade : weakest;
            }

            return weakest;
        }
    }

    /// <summary>The entries that are not confirmed: what a host's legal officer would want to check.</summary>
    public IEnumerable<BasisEntry> Unconfirmed => Entries.Where(entry => entry.Grade != EvidenceGrade.Confirmed);
}
