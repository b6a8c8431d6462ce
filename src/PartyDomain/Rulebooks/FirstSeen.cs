using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Rulebooks;

/// <summary>Provisions that were read in the texts of 2025 alone: unknown before, and presumed in the instruments of 2026, whose texts were not seen.</summary>
internal static class FirstSeen
{
    /// <summary>A value of regulation 294-QĐ/TW, read in its text.</summary>
    public static Provision<T> In294<T>(string key, string point, T value) => new(
        key,
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, point, Confirmed, value),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>A value of guidance 06-HD/TW, read in its text.</summary>
    public static Provision<T> In06<T>(string key, string point, T value) => new(
        key,
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, point, Confirmed, value),
            new(NotSeen, Guidance2026),
        ]);
}
